import { Uri, type Webview } from 'vscode';
import { newNonce } from '../nonce';

/** Where the page's script lies, in the extension's folder. */
const SCRIPTS = ['dist', 'client'];

/** The folder that the page may load from: its own script. */
export function scriptFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, ...SCRIPTS);
}

/** The page that a panel shows, empty. Only our own script and style run in it, and nothing is loaded from elsewhere. */
export function previewPage(webview: Webview, extension: Uri): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(Uri.joinPath(scriptFolder(extension), 'preview.js'));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Preview</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="desk">
<article id="paper" class="paper" aria-label="Preview of the printed draft"></article>
<div id="marks" role="group" aria-label="Findings"></div>
<div id="numbers" aria-hidden="true"></div>
</div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** What lies around the paper and on it; the paper's own style comes with the draft. */
const style = `
html { scroll-padding: 1em; }
body { margin: 0; padding: 1.2em 1em; background: var(--vscode-editor-background); }
#desk { position: relative; width: 8.5in; max-width: 100%; margin: 0 auto; }
#paper { box-shadow: 0 1px 6px rgb(0 0 0 / 35%); outline: 1px solid var(--vscode-contrastBorder, transparent); min-height: 60vh; color-scheme: light; }
#paper .caret { position: relative; }
#paper .caret::before { content: ""; position: absolute; top: 0; bottom: 0; left: -0.9em; width: 2px; background: #6f9cc8; }
#paper ::selection { background: #b5d5fb; color: #000; }
#marks, #numbers { position: absolute; top: 0; left: 0; width: 0; height: 0; }
#marks { left: 9.4%; }
#numbers span { position: absolute; left: 0.6em; width: 2.2em; text-align: right; transform: translateY(-100%); font: 8pt/1 "Times New Roman", "Liberation Serif", serif; color: #595959; }
.finding { position: absolute; left: -1.15em; margin-top: 0.25em; width: 0.75em; height: 0.75em; padding: 0; border: 1px solid #fff; border-radius: 50%; cursor: pointer; background: #767676; }
.finding.error { background: #c72e0f; }
.finding.warning { background: #bf8803; }
.finding.information { background: #1a6fbd; }
.finding:focus-visible { outline: 2px solid #00539b; outline-offset: 2px; }
::highlight(plenary-error) { text-decoration: underline wavy #c72e0f; }
::highlight(plenary-warning) { text-decoration: underline wavy #bf8803; }
::highlight(plenary-information) { text-decoration: underline dotted #1a6fbd; }
::highlight(plenary-hint) { text-decoration: underline dotted #767676; }
`;
