import { align } from '../../../compare/align';
import { type Passage, passage } from '../../../compare/passages';
import type { Token } from '../../../compare/tokens';
import { type WordChange, wordChanges } from '../../../compare/word-changes';
import type { PrintedRole } from '../../printed/document';

/** Whether both texts have something, or only the newer or the older one. */
export type Change = 'same' | 'added' | 'removed';

/** A paragraph about to be laid out. */
export interface Item {
  /** Id of its style. */
  readonly style: string;
  /** What it is in the text; `null` for lines of the masthead and notes. */
  readonly role: PrintedRole | null;
  /** Paragraphs of different groups or styles are never versions of one another. */
  readonly group: string;
  /** With the mark before the words, a tab behind it. */
  readonly tokens: readonly Token[];
  /** Of a table, its cells row by row. */
  readonly rows?: readonly (readonly (readonly Token[])[])[];
}

/** A paragraph with what changed in it. */
export interface ChangedItem {
  readonly item: Item;
  /** Of the paragraph as a whole. */
  readonly change: Change;
  readonly words: readonly WordChange[];
}

/** A document without changes. */
export function unchanged(items: readonly Item[]): ChangedItem[] {
  return items.map((item) => ({ item, change: 'same', words: [{ kind: 'same', tokens: item.tokens }] }));
}

/**
 * The items of both texts in one sequence: without those added it is `before`, without those removed `after`, word for
 * word. What moved is removed in one place and added in the other.
 */
export function changesBetween(before: readonly Item[], after: readonly Item[]): ChangedItem[] {
  const passages = (items: readonly Item[]): Passage[] =>
    items.map(({ group, style, tokens }) => passage(group === 'text' ? style : group, tokens));
  const [older, newer] = [passages(before), passages(after)];
  const pairs = align(older, newer).filter(
    ({ before: i, after: j, moved }) =>
      // A table is taken whole.
      !moved && (before[i]?.rows === undefined || older[i]?.key === newer[j]?.key),
  );
  const result: ChangedItem[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...pairs, { before: before.length, after: after.length }]) {
    for (; i < pair.before; i++) result.push(lone(before[i] as Item, 'removed'));
    for (; j < pair.after; j++) result.push(lone(after[j] as Item, 'added'));
    if (i === before.length || j === after.length) break;
    result.push(both(before[i++] as Item, after[j++] as Item));
  }
  return result;
}

function lone(item: Item, change: 'added' | 'removed'): ChangedItem {
  return { item, change, words: item.tokens.length > 0 ? [{ kind: change, tokens: item.tokens }] : [] };
}

function both(before: Item, after: Item): ChangedItem {
  return { item: after, change: 'same', words: wordChanges(before.tokens, after.tokens) };
}

/**
 * What happened to the mark at the end of each of `items`, which stand one below the other. Words added at the end of a
 * paragraph and paragraphs added below it are one stretch, as if they had been typed: the marks within it are new, and the
 * last one is that of the old paragraph. LibreOffice joins such a stretch whatever its marks say. The mark at the very end
 * is never tracked, for nothing could take its words.
 */
export function markChanges(items: readonly ChangedItem[]): Change[] {
  const marks = items.map(({ change }) => change);
  items.forEach(({ item, change, words }, i) => {
    const kind = items[i + 1]?.change ?? 'same';
    if (change !== 'same' || kind === 'same' || item.rows !== undefined) return;
    let last = i;
    while (items[last + 1]?.change === kind && items[last + 1]?.item.rows === undefined) last++;
    const isStretch = words.at(-1)?.kind === kind || last === items.length - 1;
    // The mark carries the style of its paragraph.
    if (last === i || !isStretch || items[last]?.item.style !== item.style) return;
    marks[i] = kind;
    marks[last] = 'same';
  });
  if (marks.length > 0) marks[marks.length - 1] = 'same';
  return marks;
}
