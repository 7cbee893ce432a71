import type { PrintedDocument, PrintedLine, PrintedParagraph } from '../printed/document';
import { escapeHtml } from './escape';
import { type InlineWriter, inlineHtml } from './inline';

const FONT = "font-family:'Times New Roman',serif;font-size:10pt";
const SIDE = 63; // points the text is set in from both sides
const INDENT = 32; // points of a first line's indent, and of a further degree

/**
 * The document as HTML for the clipboard: paragraphs with styles of their own and the masthead as a table, which is
 * what word processors take over. Numbers stay text.
 */
export function richText(document: PrintedDocument): string {
  const { letterhead, symbol, organ, imprint, particulars, introduction } = document.masthead;
  const writer: InlineWriter = { origin: null, notes: document.notes, called: new Set() };
  const words = (runs: PrintedLine['runs']) => inlineHtml(runs, writer);
  const lines = (each: readonly PrintedLine[]) => each.map(({ runs }) => words(runs)).join('<br>');
  const official = organ.length + imprint.length + letterhead.length > 0;
  const name = letterhead.length > 0 ? lines(letterhead) : official ? 'United Nations' : '';
  const masthead = [
    official || symbol.length > 0 ? row(name, lines(symbol), 'font-size:14pt') : '',
    official ? row(`<b style="font-size:20pt">${lines(organ)}</b>`, lines(imprint), 'font-size:10pt') : '',
  ].join('');
  const notes = document.notes.flatMap(({ mark, runs, span }) =>
    span === null
      ? []
      : [paragraph(`<sup>${escapeHtml(mark)}</sup> ${words(runs)}`, `margin:0 ${SIDE}pt 3pt`, 'font-size:8.5pt')],
  );
  return [
    masthead === '' ? '' : `<table style="width:100%;border-collapse:collapse;${FONT}">${masthead}</table>`,
    ...particulars.map((line) => paragraph(`<b>${words(line.runs)}</b>`, 'margin:0')),
    ...introduction.map((line) => paragraph(`<b>${words(line.runs)}</b>`, `margin:12pt ${SIDE}pt 6pt`)),
    ...document.body.map((each) => bodyParagraph(each, words)),
    ...(notes.length > 0 ? [paragraph('_______________', `margin:12pt ${SIDE}pt 3pt`), ...notes] : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function bodyParagraph(each: PrintedParagraph, words: (runs: PrintedLine['runs']) => string): string {
  const { role, mark, level, runs, rows } = each;
  if (role === 'table') {
    const cells = rows.map(
      (row) =>
        `<tr>${row.map((cell) => `<td style="border:0.5pt solid;padding:2pt 4pt">${words(cell.runs)}</td>`).join('')}</tr>`,
    );
    return `<table style="border-collapse:collapse;margin:0 ${SIDE}pt 6pt;${FONT}">${cells.join('')}</table>`;
  }
  // Spaces that do not break stand for the tab that the clipboard's HTML cannot hold.
  const content = `${mark === null ? '' : `${escapeHtml(mark)}\u00a0\u00a0\u00a0 `}${words(runs)}`;
  switch (role) {
    case 'title':
    case 'annex':
      return paragraph(`<b>${content}</b>`, `margin:12pt ${SIDE}pt 9pt`, 'font-size:12pt');
    case 'heading':
      return paragraph(`<b>${content}</b>`, `margin:9pt ${SIDE}pt 6pt`);
    case 'part':
      return paragraph(`<b>${content}</b>`, `margin:9pt ${SIDE}pt 6pt;text-align:center`);
    case 'adoption':
      return paragraph(content, `margin:0 ${SIDE}pt;text-align:right`);
    default:
      if (level < 2) return paragraph(content, `margin:0 ${SIDE}pt 6pt;text-indent:${INDENT}pt`);
      return paragraph(content, `margin:0 ${SIDE}pt 6pt ${SIDE + INDENT * level}pt;text-indent:-20pt`);
  }
}

function paragraph(content: string, style: string, size = ''): string {
  return `<p style="${FONT};${style}${size === '' ? '' : `;${size}`}">${content}</p>`;
}

function row(left: string, right: string, style: string): string {
  const cell = `border:none;border-bottom:0.5pt solid;vertical-align:bottom;padding:2pt 0;${style}`;
  return `<tr><td style="${cell}">${left}</td><td style="${cell};text-align:right">${right}</td></tr>`;
}
