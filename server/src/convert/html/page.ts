import { type PrintedDocument, plainText } from '../printed/document';
import { htmlBody } from './body';
import { cssString, escapeHtml } from './escape';
import { paperStyle } from './style';

/**
 * The document as an HTML page of its own: everything in one file, to be read, printed and sent. It loads nothing and
 * runs no script, which its content security policy says once more.
 */
export function htmlPage(document: PrintedDocument): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(pageTitle(document))}</title>
<style>${screenStyle}${paperStyle}${printStyle(symbolOf(document))}</style>
</head>
<body>
<div class="paper">
${htmlBody(document, { places: false })}
</div>
</body>
</html>
`;
}

/** What the page is called: symbol and title, as far as the draft has them. */
export function pageTitle(document: PrintedDocument): string {
  const title = document.body.find(({ role }) => role === 'title');
  const parts = [symbolOf(document), title === undefined ? '' : plainText(title.runs)];
  return parts.filter((part) => part !== '').join(' – ') || 'Draft resolution';
}

function symbolOf({ masthead }: PrintedDocument): string {
  return masthead.symbol[0] === undefined ? '' : plainText(masthead.symbol[0].runs);
}

const screenStyle = `
body { margin: 0; background: #e6e6e6; }
@media screen and (min-width: 8.6in) { .paper { margin: 0.3in auto; box-shadow: 0 1px 4px rgb(0 0 0 / 30%); } }
`;

/** The symbol stands at the head of every page but the first, the page's number at its foot. */
function printStyle(symbol: string): string {
  return `
@page {
  margin: 0.9in 0.8in;
  @top-left { content: ${cssString(symbol)}; font: bold 9pt "Times New Roman", serif; }
  @bottom-right { content: counter(page) "/" counter(pages); font: bold 9pt "Times New Roman", serif; }
}
@page :first { @top-left { content: none; } }
@media print {
  body { background: none; }
  .paper { width: auto; max-width: none; margin: 0; padding: 0; --side: 0.85in; }
  .paper a { color: inherit; }
  .paper p { orphans: 2; widows: 2; }
  .paper tr, .paper .note { break-inside: avoid; }
}
`;
}
