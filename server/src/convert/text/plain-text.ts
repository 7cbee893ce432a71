import type { PrintedDocument, PrintedLine, PrintedParagraph, Run } from '../printed/document';

const INDENT = '    ';

/** The document as plain text: a line a paragraph, blank lines between, notes at the end under a rule. */
export function plainTextOf(document: PrintedDocument): string {
  const { letterhead, symbol, organ, imprint, particulars, introduction } = document.masthead;
  const groups = [symbol, [...letterhead, ...organ], imprint, particulars].map((lines) => lines.map(line).join('\n'));
  const notes = document.notes.flatMap(({ mark, runs, span }) => (span === null ? [] : [`${mark} ${words(runs)}`]));
  const paragraphs = [
    ...groups,
    ...introduction.map(line),
    ...closingTogether(document.body),
    ...(notes.length > 0 ? ['_______________', ...notes] : []),
  ];
  return paragraphs
    .filter((each) => each !== '')
    .join('\n\n')
    .replace(/.$/s, '$&\n');
}

function line({ runs }: PrintedLine): string {
  return words(runs);
}

/** The paragraphs, the lines that close an adopted text directly below one another. */
function closingTogether(body: readonly PrintedParagraph[]): string[] {
  const texts: string[] = [];
  body.forEach((each, i) => {
    const text = paragraph(each);
    if (each.role === 'adoption' && body[i - 1]?.role === 'adoption') texts.push(`${texts.pop()}\n${text}`);
    else texts.push(text);
  });
  return texts;
}

function paragraph({ role, mark, level, runs, rows }: PrintedParagraph): string {
  if (role === 'table') return rows.map((row) => row.map((cell) => words(cell.runs)).join('\t')).join('\n');
  const indent = role === 'subparagraph' || role === 'text' ? INDENT.repeat(level) : '';
  return `${indent}${mark === null ? '' : `${mark} `}${words(runs)}`;
}

/** Words with footnote calls in brackets, those with stars as they are. */
function words(runs: readonly Run[]): string {
  return runs.map(({ text, note }) => (note === null || text.startsWith('*') ? text : `[${text}]`)).join('');
}
