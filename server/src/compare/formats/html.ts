import { escapeHtml } from '../../convert/html/escape';
import type { Row } from '../compare';
import { type Comparison, isQuiet, remarkOn, summaryInWords } from '../report';
import { joined, type Token } from '../tokens';

/** A comparison as a page that stands alone: both texts side by side, each paragraph beside its other version. */
export function toHtml(comparison: Comparison): string {
  const { before, after, rows, summary, doubt } = comparison;
  const title = `${escapeHtml(after.name)} compared with ${escapeHtml(before.name)}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escapeHtml(summaryInWords(summary))}</p>
${doubt === null ? '' : `<p class="doubt"><strong>${escapeHtml(doubt)}</strong></p>\n`}<p class="options"><label><input type="checkbox" id="only-changes"> Show only what changed</label></p>
<table>
<thead><tr><th scope="col">Paragraph</th><th scope="col">${escapeHtml(before.name)}</th><th scope="col">${escapeHtml(after.name)}</th></tr></thead>
<tbody>
${rows.map(tableRow).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function tableRow(row: Row): string {
  const names = [row.status, ...(row.moved ? ['moved'] : []), ...(isQuiet(row) ? ['quiet'] : [])].join(' ');
  return `<tr class="${names}"><th scope="row">${rowHead(row)}</th>${cell(row, 'before')}${cell(row, 'after')}</tr>`;
}

function rowHead(row: Row): string {
  const place = escapeHtml((row.after ?? row.before)?.place ?? '');
  const remark = remarkOn(row);
  return remark === '' ? place : `${place}<span class="remark">${escapeHtml(remark)}</span>`;
}

function cell(row: Row, side: 'before' | 'after'): string {
  const passage = row[side];
  if (passage === null) return '<td></td>';
  const [own, tag] = side === 'before' ? (['removed', 'del'] as const) : (['added', 'ins'] as const);
  const words = row.changes.map(({ kind, tokens, before }) => {
    if (kind === own) return `<${tag}>${markup(tokens)}</${tag}>`;
    return kind === 'same' ? markup((side === 'before' ? before : undefined) ?? tokens) : '';
  });
  const lead = passage.mark === null ? '' : `<span class="mark">${escapeHtml(passage.mark)}</span> `;
  const name = `${passage.isHeading ? 'heading ' : ''}level-${Math.min(passage.level, 4)}`;
  return `<td class="${name}" data-offset="${passage.span?.start ?? ''}">${lead}${words.join('')}</td>`;
}

function markup(tokens: readonly Token[]): string {
  return joined(tokens)
    .map(({ text, note, italic, bold, underline }) => {
      let html = escapeHtml(text);
      if (note !== null) html = `<sup>${html}</sup>`;
      if (italic) html = `<i>${html}</i>`;
      if (bold) html = `<b>${html}</b>`;
      if (underline) html = `<u>${html}</u>`;
      return html;
    })
    .join('');
}

/**
 * In an editor the page takes its colours, elsewhere those of the system. What changed shows without colours too. Borders
 * are the cells’ own: collapsed, that of the head would not stick with it.
 */
const STYLE = `
:root { color-scheme: light dark; --line: var(--vscode-contrastBorder, color-mix(in srgb, currentColor 22%, transparent)); }
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; }
body { margin: 0 auto; max-width: 90em; padding: 1em 1.5em 3em; font: 15px/1.5 "Times New Roman", Times, serif;
  color: var(--vscode-editor-foreground, CanvasText); background: var(--vscode-editor-background, Canvas); }
h1 { font-size: 1.35em; margin: 0.4em 0; }
.doubt { border-left: 4px solid var(--vscode-editorWarning-foreground, #bf8803); padding: 0.4em 0.8em; }
.options, .remark, tbody th, thead { font-family: var(--vscode-font-family, system-ui, sans-serif); font-size: 12px; }
table { width: 100%; border-spacing: 0; table-layout: fixed; }
thead th { position: sticky; top: 0; text-align: left; padding: 0.5em 0.6em; overflow-wrap: anywhere;
  background: var(--vscode-editor-background, Canvas); border-bottom: 2px solid var(--line); }
th:first-child { width: 8.5em; }
.options input { margin-left: 0; }
tbody th { text-align: left; font-weight: normal; vertical-align: baseline; padding: 0.55em 0.6em; }
.remark { display: block; font-weight: bold; }
td { vertical-align: baseline; padding: 0.45em 0.6em; overflow-wrap: break-word; }
tbody :is(td, th) { border-bottom: 1px solid var(--line); }
td { white-space: pre-line; }
td.heading { font-weight: bold; }
.level-1 { padding-left: 2em; } .level-2 { padding-left: 3.4em; } .level-3, .level-4 { padding-left: 4.8em; }
tr.quiet :is(td, th) { color: color-mix(in srgb, currentColor 75%, transparent); }
.vscode-high-contrast tr.quiet :is(td, th) { color: inherit; }
ins { text-decoration: underline; text-decoration-thickness: 2px; background: rgba(46, 160, 67, 0.22); }
del { text-decoration: line-through; background: rgba(248, 81, 73, 0.22); }
body:has(#only-changes:checked) tr.quiet { display: none; }
@media print { .options { display: none; } thead th { position: static; } tr { break-inside: avoid; } body { max-width: none; padding: 0; } }
`;
