import { linesOf } from '../../syntax/block-at';
import { alphaValue, romanValue } from '../../syntax/labels';
import { bulletLength } from '../../syntax/lines';
import type { Prose } from '../../syntax/prose';
import type { Block, BlockKind, Label, Tree } from '../../syntax/tree';
import type { PrintedParagraph, PrintedRole } from './document';
import { callsWithin, type PrintCall, runsOf } from './runs';
import { printTable } from './table';

/** What the kinds of blocks that are printed below the masthead are to a reader. */
export const PRINTED_ROLES: Partial<Record<BlockKind, PrintedRole>> = {
  title: 'title',
  enacting: 'enacting',
  preambular: 'preambular',
  operative: 'operative',
  subparagraph: 'subparagraph',
  heading: 'heading',
  closing: 'adoption',
  annex: 'annex',
  table: 'table',
  other: 'text',
};
/** The rank of a heading without hashes, as of one with two. */
const HEADING_RANK = 2;
const NUMBERED_TITLE = /^((?:E?S-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:[-–][A-Z])?)?\.)\s+(?=\S)/;
const LONE_MARK = /^(?:[IVXL]{1,7}|[A-H])\.?$/;

/** Everything between masthead and footnotes, in order; `strays` are texts of notes that are printed as paragraphs. */
export function printBody(tree: Tree, strays: ReadonlySet<Block>, printCall: PrintCall): PrintedParagraph[] {
  const printed: PrintedParagraph[] = [];
  let lastLetters = '';
  for (const block of tree.blocks) {
    const role = strays.has(block) ? 'text' : PRINTED_ROLES[block.kind];
    if (role === undefined) continue;
    if (role === 'adoption') printed.push(...closingLines(tree, block, printCall));
    else printed.push(paragraph(tree, block, role, printCall, lastLetters));
    lastLetters = block.label?.text ?? '';
  }
  return printed;
}

function paragraph(
  tree: Tree,
  block: Block,
  role: PrintedRole,
  printCall: PrintCall,
  lastLetters: string,
): PrintedParagraph {
  const lead = leadOf(tree, block, role);
  return {
    role: role === 'heading' && LONE_MARK.test(block.prose.text) ? 'part' : role,
    mark: lead?.mark ?? null,
    level: levelOf(block, role, lastLetters),
    runs: role === 'table' ? [] : runsOf(block.prose, printCall, lead?.length ?? 0),
    rows: role === 'table' ? printTable(tree, block, printCall) : [],
    quoted: block.quoted,
    span: block.span,
  };
}

/** The mark that stands before a paragraph's words, and how much of its plain text it takes. */
function leadOf(tree: Tree, block: Block, role: PrintedRole): { mark: string; length: number } | null {
  const { label, prose } = block;
  if (label !== null) return { mark: markOf(tree.text, label), length: 0 };
  if (role === 'title') {
    const number = NUMBERED_TITLE.exec(prose.text);
    if (number === null || isCalledWithin(prose, number[0].length)) return null;
    return { mark: number[1] as string, length: number[0].length };
  }
  const bullet = role === 'subparagraph' || role === 'text' ? bulletLength(prose.text, 0) : 0;
  return bullet === 0 || isCalledWithin(prose, bullet) ? null : { mark: '–', length: bullet };
}

/** Whether a note is called among the first `length` characters, where no call can be printed. */
function isCalledWithin(prose: Prose, length: number): boolean {
  return prose.calls.some((call) => call.at < length);
}

/** A label as printed, whatever spaces, escapes and parentheses it is written with. */
function markOf(text: string, { text: letters, style, markSpan, negotiating }: Label): string {
  const written = text.slice(markSpan.start, markSpan.end).replaceAll('\\', '');
  if (negotiating !== undefined) return written;
  if (style === 'arabic') return `${letters}.`;
  return written.startsWith('(') ? `(${letters})` : `${letters}${written.endsWith(')') ? ')' : '.'}`;
}

function levelOf(block: Block, role: PrintedRole, lastLetters: string): number {
  if (role === 'heading') return block.level === 0 ? HEADING_RANK : block.level;
  if (role === 'subparagraph') return Math.max(1, block.level);
  const { label } = block;
  if (role !== 'text' || label === null || label.style === 'arabic') return 0;
  // Quoted matter is not parsed into degrees: (i) is a numeral unless it follows (h).
  const isLetter = alphaValue(label.text) !== null && alphaValue(label.text) === (alphaValue(lastLetters) ?? 0) + 1;
  return romanValue(label.text) !== null && !isLetter ? 2 : 1;
}

/** The meeting and its date stand on lines of their own. */
function closingLines(tree: Tree, block: Block, printCall: PrintCall): PrintedParagraph[] {
  const { prose } = block;
  const spans = linesOf(tree, block).map((line) => tree.lines.span(line));
  return spans.map((span, i) => {
    const from = i === 0 ? 0 : prose.toProse(span.start);
    const next = spans[i + 1];
    const to = next === undefined ? prose.text.length : prose.toProse(next.start);
    const end = from + prose.text.slice(from, to).trimEnd().length;
    return {
      role: 'adoption',
      mark: null,
      level: 0,
      runs: runsOf(prose, callsWithin(span, printCall), from, end),
      rows: [],
      quoted: block.quoted,
      span: prose.span(from, end),
    };
  });
}
