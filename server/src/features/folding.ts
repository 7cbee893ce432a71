import type { Block, Tree } from '../syntax/tree';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import { type OutlineItem, outline } from './outline';

/** Lines that an editor may fold beneath their first; 0-based, the last included. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'region' | 'comment' | null;
}

/**
 * What of a draft folds: the masthead, a preamble beneath its enacting words, parts, sections and annexes, a chapeau
 * with its subparagraphs, a run of footnotes, comments, and paragraphs of several lines. At most one fold begins on a
 * line: the longest.
 */
export function folds(tree: Tree, lines: LineIndex): readonly Fold[] {
  const longest = new Map<number, Fold>();
  const add = (span: Span, kind: Fold['kind']): void => {
    const startLine = lines.positionAt(span.start).line;
    const endLine = lines.positionAt(span.end).line;
    if (endLine > Math.max(startLine, longest.get(startLine)?.endLine ?? 0)) {
      longest.set(startLine, { startLine, endLine, kind });
    }
  };
  for (const block of tree.blocks) {
    if (block.segments.length < 2) add(block.span, block.kind === 'comment' ? 'comment' : null);
  }
  addItems(outline(tree), add);
  for (const preamble of preambles(tree)) add(preamble, 'region');
  for (const notes of noteRuns(tree)) add(notes, 'region');
  return [...longest.values()].sort((a, b) => a.startLine - b.startLine);
}

function addItems(items: readonly OutlineItem[], add: (span: Span, kind: Fold['kind']) => void): void {
  for (const item of items) {
    if (item.children.length === 0) continue;
    add(item.span, 'region');
    addItems(item.children, add);
  }
}

/** Each part's preamble, from the enacting words that stand before it where they do. */
function* preambles(tree: Tree): Iterable<Span> {
  const enacting = new Map<number, Block>();
  for (const block of tree.blocks) if (block.kind === 'enacting') enacting.set(block.part, block);
  for (const part of tree.parts) {
    const first = part.preambular[0];
    const last = part.preambular.at(-1);
    if (first === undefined || last === undefined) continue;
    const head = enacting.get(part.index);
    yield { start: Math.min(first.span.start, head?.span.start ?? first.span.start), end: last.span.end };
  }
}

function* noteRuns(tree: Tree): Iterable<Span> {
  let run: Block[] = [];
  for (const block of [...tree.blocks, null]) {
    if (block?.kind === 'footnote') {
      run.push(block);
      continue;
    }
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && last !== first) {
      yield { start: first.span.start, end: last.span.end };
    }
    run = [];
  }
}
