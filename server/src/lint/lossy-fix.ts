import { blockAt } from '../syntax/block-at';
import type { Block, Tree } from '../syntax/tree';
import type { Link } from '../syntax/words';
import type { TextEdit } from '../text/edit';
import { firstIndex } from '../text/first-index';
import type { Span } from '../text/span';
import type { Fix } from './finding';

/** Shorter edits have no room for words and something else. */
const LEAST = 2;

/**
 * Whether `fix`, made for the words of a paragraph, would take away what stands among them in the source and is none of
 * them: what a page put between the halves of a torn paragraph, calls of notes, targets of links.
 */
export function isLossy(tree: Tree, { edits }: Fix): boolean {
  return edits.some((edit) => {
    if (edit.span.end - edit.span.start < LEAST) return false;
    const block = blockAt(tree, edit.span.start);
    return block !== null && (spansGap(block, edit.span) || takesMarkup(tree, block, edit, edits));
  });
}

function spansGap({ segments }: Block, { start, end }: Span): boolean {
  if (segments.length === 1) return false;
  return segments.some((segment) => segment.start <= start && start < segment.end && end > segment.end);
}

/** Whether calls or the marks of links lie in what `edit` replaces along with words, and none of `edits` writes them again. */
function takesMarkup({ text }: Tree, { words, prose }: Block, { span }: TextEdit, edits: readonly TextEdit[]): boolean {
  if (words.calls.length === 0 && words.links.length === 0) return false;
  const isLost = (source: Span, marks: readonly Span[]): boolean => {
    if (!marks.some((mark) => cuts(span, mark))) return false;
    // An edit of the call or link itself is meant so.
    if (source.start === span.start && source.end === span.end) return false;
    const written = text.slice(source.start, source.end);
    return !edits.some((edit) => edit.text.includes(written));
  };
  return (
    among(prose.calls, span).some(({ source }) => isLost(source, [source])) ||
    among(prose.links, span).some((link) => isLost(link.source, marksOf(link)))
  );
}

/** Those of `list`, which stand one behind another, that `span` has any of. */
function among<T extends { readonly source: Span }>(list: readonly T[], span: Span): readonly T[] {
  const from = firstIndex(list.length, (i) => (list[i] as T).source.end > span.start);
  return list.slice(
    from,
    firstIndex(list.length, (i) => (list[i] as T).source.start >= span.end),
  );
}

/** What a link is written with before and behind its words. */
function marksOf({ source: { start, end }, target }: Link): readonly Span[] {
  return [
    { start, end: start + '['.length },
    { start: end - ']('.length - target.length - ')'.length, end },
  ];
}

/** Whether `span` holds some of `mark` and something else. */
function cuts(span: Span, mark: Span): boolean {
  const overlaps = span.start < mark.end && mark.start < span.end;
  return overlaps && (span.start < mark.start || mark.end < span.end);
}
