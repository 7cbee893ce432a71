import type { AgreedSource, FoundSources, ToldDifference } from '../../../server/src/lsp/requests/agreed';
import { percentage, sameInWords } from './told-changes';

/** The commands that the page's links run, each with the index of a source. */
export const PAGE_COMMANDS = {
  open: 'plenary.agreed.openSource',
  insert: 'plenary.agreed.insertParagraph',
  cite: 'plenary.agreed.insertCitation',
  settings: 'plenary.agreed.openSettings',
} as const;

/**
 * What the view shows of the words at the caret: each source with the differences in it; `isReading` while the library is
 * not complete. No script runs in it.
 */
export function agreedPage(found: FoundSources | null, nonce: string, isReading: boolean): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'">
<title>Agreed Language</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
${body(found, isReading)}
</body>
</html>`;
}

function body(found: FoundSources | null, isReading: boolean): string {
  if (found === null) return '<p class="notice">Put the caret into a paragraph of a draft.</p>';
  const reading = isReading ? '<p class="notice">The library is still being read.</p>' : '';
  if (found.texts === 0) {
    if (isReading) return reading;
    return `<p class="notice">The library has no adopted texts yet. They are looked for in the workspace, and in folders that you name.</p>
<p class="actions"><a href="command:${PAGE_COMMANDS.settings}">Name Folders</a></p>`;
  }
  const texts = found.texts === 1 ? 'the one adopted text' : `the ${found.texts.toLocaleString('en')} adopted texts`;
  const sections = found.sources.map(sourceSection);
  const count = found.sources.filter(({ isSource }) => isSource).length;
  return [
    reading,
    count === 0
      ? `<p class="notice"><strong>New.</strong> No source of these words is in ${texts} of the library.</p>`
      : '',
    ...sections.slice(0, count),
    count < sections.length ? '<p class="near">Near, but no source</p>' : '',
    ...sections.slice(count),
  ].join('\n');
}

function sourceSection(source: AgreedSource, index: number): string {
  const { citation, title, similarity, changes, lastChanged } = source;
  const same = sameInWords(source);
  const link = (command: string, words: string) => `<a href="command:${command}?${index}">${words}</a>`;
  return `<section>
<h2>${link(PAGE_COMMANDS.open, escaped(citation))} <span class="share">${percentage(similarity)}</span></h2>
${title === null ? '' : `<p class="title">${escaped(title)}</p>`}
<p class="words">${differences(changes)}</p>
${same === '' ? '' : `<p class="remark">${capital(escaped(same))}</p>`}
${lastChanged === null ? '' : `<details><summary>Last changed in ${escaped(lastChanged.citation)}</summary><p class="words">${differences(lastChanged.changes)}</p></details>`}
<p class="actions">${link(PAGE_COMMANDS.insert, 'Insert Paragraph')} ${link(PAGE_COMMANDS.cite, 'Insert Citation')}</p>
</section>`;
}

/** Words in full, those that are gone struck out and those that are new underlined. */
function differences(changes: readonly ToldDifference[]): string {
  return changes
    .map(({ kind, from, to }) => {
      if (kind === 'same') return escaped(to);
      return `${marked('del', from)}${kind === 'replaced' ? ' ' : ''}${marked('ins', to)}`;
    })
    .join('');
}

/** White space at the edges is neither struck out nor underlined. */
function marked(element: 'del' | 'ins', text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  return `${before}<${element}>${escaped(words)}</${element}>${after}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const style = `
body { padding: 0 12px 12px 20px; color: var(--vscode-sideBar-foreground, var(--vscode-foreground)); font-size: var(--vscode-font-size); line-height: 1.45; overflow-wrap: break-word; }
p { margin: 4px 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
section { padding: 8px 0; }
section + section { border-top: 1px solid var(--vscode-sideBarSectionHeader-border, var(--vscode-panel-border, var(--vscode-contrastBorder))); }
h2 { margin: 0; font-size: inherit; font-weight: 600; }
.share { margin-left: 4px; font-weight: 400; color: var(--vscode-descriptionForeground); }
.title, .remark, summary { color: var(--vscode-descriptionForeground); }
.near { margin: 12px 0 0; padding-top: 12px; border-top: 1px solid var(--vscode-sideBarSectionHeader-border, var(--vscode-panel-border, var(--vscode-contrastBorder))); font-weight: 600; }
.words { margin: 6px 0; color: var(--vscode-editor-foreground); }
summary { cursor: pointer; }
.actions { margin-top: 6px; }
.actions a { margin-right: 12px; }
del, ins { border-radius: 2px; padding: 0 1px; }
del { background: var(--vscode-diffEditor-removedTextBackground); text-decoration: line-through; }
ins { background: var(--vscode-diffEditor-insertedTextBackground); text-decoration: underline; text-underline-offset: 2px; }
.vscode-high-contrast del, .vscode-high-contrast ins { outline: 1px dashed var(--vscode-contrastActiveBorder, currentColor); }
.vscode-high-contrast ins { outline-style: solid; }
.vscode-high-contrast a { text-decoration: underline; }
`;
