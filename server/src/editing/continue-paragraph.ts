import type { Analysis } from '../analysis/analysis';
import type { Block, Tree } from '../syntax/tree';
import { inOrder, type TextEdit } from '../text/edit';
import { lineEndOf } from '../text/line-end';
import type { Span } from '../text/span';
import { promote } from './change-level';
import { blockUnder, type Editing, type EditingOptions } from './editing';
import { endWith } from './endings';
import { DEEPEST, itemsUnder, letter, markAt, type NewItem, placeOf } from './lists';
import { markLike, shiftNumbersAfter } from './numbers';

/**
 * Enter at the end of a paragraph: begins the next one, with its number or letter; those below and what refers to them
 * follow. On a paragraph that is nothing but its mark it ends the list, degree by degree. `null` elsewhere.
 */
export function continueParagraph(analysis: Analysis, selection: Span, options: EditingOptions): Editing | null {
  const { tree } = analysis;
  const caret = selection.start;
  const block = blockUnder(tree, caret);
  if (selection.end !== caret || block === null || block.quoted || !isAtEnd(tree, block, caret)) return null;
  if (block.label?.negotiating !== undefined || tree.kind === 'negotiating') return null;
  const isEmpty = block.label !== null && block.prose.text === '' && block.prose.calls.length === 0;
  const context: Context = { tree, block, caret, options };
  switch (block.kind) {
    case 'enacting':
      return ENACTING.test(block.prose.text) ? written(context, '', ending(context, ',')) : null;
    case 'preambular':
      return isEmpty || !isOpened(analysis, block) ? null : continuePreamble(context);
    case 'operative':
      return isEmpty ? endNumbers(context) : continueNumbers(context);
    case 'subparagraph':
      return isEmpty ? promote(tree, block, caret) : continueLetters(context);
    default:
      return null;
  }
}

/** Enacting words alone on their line; those of a decision run on. */
const ENACTING = /^The [^,:;.]+,?$/;

interface Context {
  readonly tree: Tree;
  readonly block: Block;
  readonly caret: number;
  readonly options: EditingOptions;
}

/** Whether nothing but white space follows on the last line of `block`. */
function isAtEnd({ text }: Tree, { span }: Block, caret: number): boolean {
  const rest = text.slice(caret, text.slice(caret).search(/[\r\n]|$/) + caret);
  return rest.trim() === '' && (caret >= span.end || text.slice(caret, span.end).trim() === '');
}

/** Whether a paragraph begins as those of a preamble do, and is no stray line. */
function isOpened({ openings }: Analysis, block: Block): boolean {
  return openings.get(block)?.knownHead === true || block.prose.emphasis[0]?.start === 0;
}

function continuePreamble(context: Context): Editing {
  const { tree, block } = context;
  if (hasList(tree, block)) return continueList(context, -1);
  return written(context, '', ending(context, ','));
}

function continueNumbers(context: Context): Editing | null {
  const { tree, block } = context;
  if (hasList(tree, block)) return continueList(context, -1);
  if (block.label === null) {
    if (tree.parts[block.part]?.operative.length !== 1) return null;
    const { start } = block.span;
    return written(context, '2. ', [{ span: { start, end: start }, text: '1. ' }, ...ending(context, ';')]);
  }
  if (block.label.value === null) return null;
  const mark = markLike(tree, block, String(block.label.value + 1));
  return written(context, `${mark} `, [...ending(context, ';'), ...shiftNumbersAfter(tree, block, 1)]);
}

function continueLetters(context: Context): Editing | null {
  const { tree, block } = context;
  const paragraph = tree.blocks[block.parent];
  if (paragraph === undefined || block.label === null) return null;
  return continueList(
    context,
    itemsUnder(tree, paragraph).findIndex((item) => item.block === block),
  );
}

/** Whether a list hangs, or is announced, under a paragraph. */
function hasList(tree: Tree, block: Block): boolean {
  return block.prose.text.endsWith(':') || itemsUnder(tree, block).length > 0;
}

/** Writes a new subparagraph behind the item at `index`: under it where it announces a list; -1 is the paragraph. */
function continueList(context: Context, index: number): Editing {
  const { tree, block } = context;
  const paragraph = block.kind === 'subparagraph' ? (tree.blocks[block.parent] as Block) : block;
  const items = itemsUnder(tree, paragraph);
  const here = items[index]?.level ?? 0;
  const isChapeau = index < 0 || block.prose.text.endsWith(':') || (items[index + 1]?.level ?? 0) > here;
  const fresh: NewItem = { block: null, level: Math.min(DEEPEST, isChapeau ? here + 1 : here) };
  const all = [...items.slice(0, index + 1), fresh, ...items.slice(index + 1)];
  const place = placeOf(all, index + 1);
  const mark =
    fresh.level === block.level && block.label?.value === place - 1
      ? markLike(tree, block, markAt(fresh.level, place).replace(/[().]/g, ''))
      : markAt(fresh.level, place);
  const close = isChapeau ? [] : ending(context, paragraph.kind === 'preambular' ? ',' : ';');
  return written(context, `${mark} `, [...close, ...letter(all)]);
}

function ending({ block, options }: Context, mark: ',' | ';'): TextEdit[] {
  return options.endings ? endWith(block, mark) : [];
}

/** A new paragraph at the caret that begins with `mark`, and what else changes. */
function written({ tree, block, caret }: Context, mark: string, others: readonly TextEdit[]): Editing {
  const { text } = tree;
  const lineEnd = lineEndOf(text);
  const blank = isTight(tree, block) ? '' : lineEnd;
  const edits = [...others, { span: { start: caret, end: caret }, text: `${lineEnd}${blank}${mark}` }];
  // White space between the words and the caret does not stay behind.
  const ends = others.map(({ span }) => span.end).filter((end) => end <= caret);
  const last = ends.reduce((most, end) => Math.max(most, end), block.span.end);
  if (last < caret) edits.push({ span: { start: last, end: caret }, text: '' });
  return { edits: inOrder(edits), selection: null };
}

/** Whether the paragraphs of this kind follow one another without blank lines. */
function isTight({ text, blocks }: Tree, block: Block): boolean {
  const above = blocks[block.index - 1];
  if (above === undefined || above.kind !== block.kind) return false;
  return /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(above.span.end, block.span.start));
}

/** Takes the number of an empty paragraph away: those below move up, and what was the end is the end again. */
function endNumbers({ tree, block, caret, options }: Context): Editing {
  const { span } = block;
  const edits = [
    { span: { start: span.start, end: Math.max(caret, span.end) }, text: '' },
    ...shiftNumbersAfter(tree, block, -1),
  ];
  const operative = tree.parts[block.part]?.operative ?? [];
  const runsOn = tree.parts[block.part + 1]?.isSection === true;
  const above = tree.blocks[block.index - 1];
  if (options.endings && !runsOn && operative.at(-1) === block && above !== undefined) {
    const closes = above.kind === 'operative' || above.kind === 'subparagraph';
    if (closes && !above.quoted && above.prose.text.endsWith(';')) edits.push(...endWith(above, '.'));
  }
  return { edits: inOrder(edits), selection: null };
}
