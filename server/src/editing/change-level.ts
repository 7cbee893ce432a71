import type { Block, Tree } from '../syntax/tree';
import { inOrder, type TextEdit } from '../text/edit';
import { type Span, touches } from '../text/span';
import { blockUnder, type Editing, type EditingOptions, NOTHING } from './editing';
import { introduce } from './endings';
import { DEEPEST, endOfItem, type Item, itemsUnder, letter } from './lists';
import { shiftNumbersAfter } from './numbers';

/**
 * Tab in a subparagraph, or at the start of an operative paragraph: it becomes one of the next lower degree, with all
 * that hangs under it. `null` where the key has another meaning.
 */
export function lower(tree: Tree, selection: Span, options: EditingOptions): Editing | null {
  const block = paragraphAt(tree, selection);
  if (block === null) return null;
  if (block.kind === 'subparagraph') return demote(tree, block, options);
  return isAtStart(block, selection) ? subordinate(tree, block, options) : null;
}

/** Shift+Tab in a subparagraph: it becomes one of the next higher degree, from (a) an operative paragraph. */
export function raise(tree: Tree, selection: Span): Editing | null {
  const block = paragraphAt(tree, selection);
  return block?.kind === 'subparagraph' ? promote(tree, block, null) : null;
}

function paragraphAt(tree: Tree, { start, end }: Span): Block | null {
  const block = blockUnder(tree, start);
  if (block === null || block !== blockUnder(tree, end) || block.quoted || tree.kind === 'negotiating') return null;
  if (block.kind !== 'subparagraph' && block.kind !== 'operative') return null;
  return block.label === null || block.label.negotiating !== undefined ? null : block;
}

/** Whether the caret stands in the number or before the first word. */
function isAtStart({ span, prose }: Block, { start, end }: Span): boolean {
  const words = prose.emphasis[0]?.start === 0 ? prose.emphasis[0].open.start : prose.toSource(0, 'start');
  return start === end && touches({ start: span.start, end: prose.text === '' ? end : words }, start);
}

/** A subparagraph goes under the one above it; the first of its degree stays. */
function demote(tree: Tree, block: Block, options: EditingOptions): Editing | null {
  const paragraph = tree.blocks[block.parent];
  if (paragraph === undefined) return null;
  const items = itemsUnder(tree, paragraph);
  const at = items.findIndex((item) => item.block === block);
  const above = items[at - 1];
  const end = endOfItem(items, at);
  const moved = items.slice(at, end).map(({ block: each, level }) => ({ block: each, level: level + 1 }));
  if (above === undefined || above.level < block.level || moved.some(({ level }) => level > DEEPEST)) return NOTHING;
  const edits = letter([...items.slice(0, at), ...moved, ...items.slice(end)]);
  if (options.endings && above.level === block.level) edits.push(...introduce(above.block));
  return { edits: inOrder(edits), selection: null };
}

/** An operative paragraph becomes the last subparagraph of the one above it. */
function subordinate(tree: Tree, block: Block, options: EditingOptions): Editing | null {
  const operative = tree.parts[block.part]?.operative ?? [];
  const above = operative[operative.indexOf(block) - 1];
  if (above === undefined || block.label?.value == null) return NOTHING;
  const between = tree.blocks.slice(above.index + 1, block.index);
  const isInterrupted = between.some(({ kind }) => kind === 'heading' || kind === 'other' || kind === 'table');
  const items = itemsUnder(tree, above);
  const moved = [{ block, level: 1 }, ...itemsUnder(tree, block).map(lowered)];
  if (isInterrupted || moved.some(({ level }) => level > DEEPEST)) return NOTHING;
  const edits = [...letter([...items, ...moved]), ...shiftNumbersAfter(tree, block, -1)];
  if (options.endings && items.length === 0) edits.push(...introduce(above));
  return { edits: inOrder(edits), selection: null };
}

function lowered({ block, level }: Item): Item {
  return { block, level: level + 1 };
}

function raised({ block, level }: Item): Item {
  return { block, level: level - 1 };
}

/**
 * Raises a subparagraph with all that hangs under it by a degree. What follows it hangs under it then, as its letters
 * say. An empty one, with the `caret` behind its mark, loses it where there is no higher degree.
 */
export function promote(tree: Tree, block: Block, caret: number | null): Editing | null {
  const paragraph = tree.blocks[block.parent];
  if (paragraph === undefined || block.label === null) return null;
  const items = itemsUnder(tree, paragraph);
  const at = items.findIndex((item) => item.block === block);
  const end = endOfItem(items, at);
  const beneath = items.slice(at + 1, end).map(raised);
  if (block.level > 1) {
    const all = [...items.slice(0, at), { block, level: block.level - 1 }, ...beneath, ...items.slice(end)];
    return { edits: inOrder(letter(all)), selection: null };
  }
  if (paragraph.kind === 'operative') return becomeOperative(tree, paragraph, block, [...beneath, ...items.slice(end)]);
  if (caret === null) return NOTHING;
  const span = { start: block.span.start, end: Math.max(caret, block.span.end) };
  return {
    edits: inOrder([{ span, text: '' }, ...letter([...items.slice(0, at), ...items.slice(end)])]),
    selection: null,
  };
}

/** The first degree becomes a paragraph with the next number; `rest` follows it and is lettered anew. */
function becomeOperative(tree: Tree, paragraph: Block, block: Block, rest: readonly Item[]): Editing | null {
  const { label } = paragraph;
  if (label?.negotiating !== undefined || (label !== null && label.value === null) || block.label === null) return null;
  const edits: TextEdit[] = [{ span: block.label.markSpan, text: `${(label?.value ?? 1) + 1}.` }];
  if (label === null) {
    if (tree.parts[paragraph.part]?.operative.length !== 1) return null;
    edits.push({ span: { start: paragraph.span.start, end: paragraph.span.start }, text: '1. ' });
  }
  return { edits: inOrder([...edits, ...letter(rest), ...shiftNumbersAfter(tree, paragraph, 1)]), selection: null };
}
