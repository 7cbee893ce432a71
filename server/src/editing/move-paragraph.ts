import { isAside, lastUnder } from '../syntax/aside';
import { withSubparagraphs } from '../syntax/subparagraphs';
import type { Block, Tree } from '../syntax/tree';
import { editedSpan, inOrder, type TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { blockUnder, type Editing, type EditingOptions, NOTHING } from './editing';
import { endingOf } from './endings';
import { renumber } from './numbers';

/** A paragraph or heading with all that moves with it. */
interface Unit {
  readonly block: Block;
  /** From the directives above it to the last of what hangs under it. */
  readonly span: Span;
  readonly last: Block;
}

/**
 * Moves the paragraph or subparagraph under the selection, with all that hangs under it, before the one above or behind
 * the one below. The two exchange their numbers, which references follow, and their punctuation at the end; a heading in
 * between is passed by. At the top and the bottom nothing happens; `null` elsewhere than in a paragraph.
 */
export function moveParagraph(
  tree: Tree,
  selection: Span,
  direction: 'up' | 'down',
  options: EditingOptions,
): Editing | null {
  const block = blockUnder(tree, selection.start);
  if (block === null || block !== blockUnder(tree, selection.end) || !isMovable(tree, block)) return null;
  const neighbour = direction === 'up' ? above(tree, block) : below(tree, block);
  if (neighbour === null) return NOTHING;
  const moving = unitOf(tree, block);
  const other = unitOf(tree, neighbour);
  const [first, second] = direction === 'up' ? [other, moving] : [moving, other];
  if (first.span.end > second.span.start) return NOTHING;
  const edits = neighbour.kind === 'heading' ? [] : exchanged(tree, first, second, options);
  return edits === null ? null : carry(tree, first.span, second.span, inOrder(edits), direction, selection);
}

function isMovable(tree: Tree, block: Block): boolean {
  if (block.quoted || block.label?.negotiating !== undefined || tree.kind === 'negotiating') return false;
  if (block.kind === 'subparagraph') return block.parent >= 0;
  return block.kind === 'preambular' || block.kind === 'operative';
}

function above(tree: Tree, block: Block): Block | null {
  for (let i = block.index - 1; i >= 0; i--) {
    const other = tree.blocks[i] as Block;
    const verdict = meets(tree, block, other);
    if (verdict !== 'pass') return verdict === 'swap' ? other : null;
  }
  return null;
}

function below(tree: Tree, block: Block): Block | null {
  const { end } = unitOf(tree, block).span;
  for (let i = block.index + 1; i < tree.blocks.length; i++) {
    const other = tree.blocks[i] as Block;
    if (other.span.start < end) continue;
    const verdict = meets(tree, block, other);
    if (verdict !== 'pass') return verdict === 'swap' ? other : null;
  }
  return null;
}

/** What a paragraph on its way does with another block: change places, go past, or stop. */
function meets(tree: Tree, block: Block, other: Block): 'swap' | 'pass' | 'stop' {
  if (isAside(other)) return 'pass';
  if (block.kind === 'subparagraph') {
    if (other.kind !== 'subparagraph' || other.parent !== block.parent) return 'stop';
    return other.level === block.level ? 'swap' : other.level > block.level ? 'pass' : 'stop';
  }
  if (other.kind === 'heading') {
    return tree.parts.some(({ opensAt }) => opensAt === other.index) || other.part !== block.part ? 'stop' : 'swap';
  }
  if (other.kind === block.kind && other.part === block.part && !other.quoted) return 'swap';
  return ['subparagraph', 'other', 'table'].includes(other.kind) && other.part === block.part ? 'pass' : 'stop';
}

function unitOf(tree: Tree, block: Block): Unit {
  let first = block;
  for (let i = block.index - 1; tree.blocks[i]?.kind === 'directive'; i--) first = tree.blocks[i] as Block;
  if (block.kind === 'heading') return { block, span: block.span, last: block };
  if (block.kind !== 'subparagraph') {
    const last = lastUnder(tree, block);
    return { block, span: { start: first.span.start, end: Math.max(last.span.end, block.span.end) }, last };
  }
  const { end } = withSubparagraphs(tree, block);
  const last = tree.blocks.findLast((each) => each.kind === 'subparagraph' && each.span.end === end) ?? block;
  return { block, span: { start: first.span.start, end }, last };
}

/** Edits by which two paragraphs take each other's number and ending; `null` where one of them has no number. */
function exchanged(tree: Tree, a: Unit, b: Unit, options: EditingOptions): TextEdit[] | null {
  const [one, two] = [a.block.label, b.block.label];
  const edits: TextEdit[] = [];
  if (a.block.kind === 'operative') {
    if (one?.value == null || two?.value == null) return null;
    const numbers = new Map([
      [a.block, two.value],
      [b.block, one.value],
    ]);
    edits.push(...renumber(tree, a.block, numbers));
  } else if (one !== null && two !== null) {
    edits.push({ span: one.span, text: two.text }, { span: two.span, text: one.text });
  } else if (one !== null || two !== null) return null;
  const [ends, begins] = [endingOf(tree, a.last), endingOf(tree, b.last)];
  if (options.endings && ends !== null && begins !== null && ends.text !== begins.text) {
    edits.push({ span: ends.span, text: begins.text }, { span: begins.span, text: ends.text });
  }
  return edits;
}

/**
 * Lets the text of `first` and `second` change places, `edits` made in both. Only the one that does not hold the
 * selection is taken out and put in again, so that carets and marks stay with the other.
 */
function carry(
  tree: Tree,
  first: Span,
  second: Span,
  edits: readonly TextEdit[],
  direction: 'up' | 'down',
  selection: Span,
): Editing {
  const [still, carried] = direction === 'up' ? [second, first] : [first, second];
  const text = edited(tree.text, carried, edits);
  const between = { start: first.end, end: second.start };
  const gap = edited(tree.text, between, edits);
  const gone = direction === 'up' ? { start: first.start, end: second.start } : { start: first.end, end: second.end };
  const put = direction === 'up' ? { at: second.end, text: gap + text } : { at: first.start, text: text + gap };
  const rest = edits.filter(({ span }) => span.end <= gone.start || span.start >= gone.end);
  const all = [...rest, { span: gone, text: '' }, { span: { start: put.at, end: put.at }, text: put.text }];
  const isBefore = direction === 'up' ? -(gone.end - gone.start) : put.text.length;
  const after = (offset: number): number => {
    let at = offset + isBefore;
    for (const { span, text: written } of rest) {
      if (span.end <= offset && offset >= still.start) at += written.length - (span.end - span.start);
    }
    return at;
  };
  return { edits: inOrder(all), selection: { start: after(selection.start), end: after(selection.end) } };
}

/** The text of `span` with those of `edits` made that lie in it. */
function edited(text: string, span: Span, edits: readonly TextEdit[]): string {
  const own = edits.filter((edit) => edit.span.start >= span.start && edit.span.end <= span.end);
  return editedSpan(text, span, own);
}
