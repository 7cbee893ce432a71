import type { Block, Tree } from '../syntax/tree';
import { type Citation, citationScan, findCitations } from './citations';
import { type Footnotes, findFootnotes } from './footnotes';
import { findOpenings, type Opening, readOpening } from './openings';
import { findSession, type SessionFacts } from './session';

/** Facts computed from one tree, each on first use. A value: the same tree always gives the same facts. */
export interface Analysis {
  readonly tree: Tree;
  /** Opening phrases of preambular and operative paragraphs (first degree), enacting words excluded. */
  readonly openings: ReadonlyMap<Block, Opening>;
  /** Every document named in text, footnotes and masthead, in source order. */
  readonly citations: readonly Citation[];
  /** Those named in one block. */
  citationsIn(block: Block): readonly Citation[];
  readonly footnotes: Footnotes;
  readonly session: SessionFacts;
  /** Computes ahead what depends on `block` alone, so that the facts of a long draft need not come all at once. */
  prepare(block: Block): void;
}

/** The facts of `tree`, each computed when first asked for. */
export function analyse(tree: Tree): Analysis {
  let openings: ReadonlyMap<Block, Opening> | undefined;
  let citations: readonly Citation[] | undefined;
  let byBlock: ReadonlyMap<Block, readonly Citation[]> | undefined;
  let footnotes: Footnotes | undefined;
  let session: SessionFacts | undefined;
  let prepareCitations: ((block: Block) => unknown) | undefined;
  return {
    tree,
    get openings() {
      openings ??= findOpenings(tree);
      return openings;
    },
    get citations() {
      citations ??= findCitations(tree);
      return citations;
    },
    citationsIn(block) {
      byBlock ??= groupByBlock(this.citations);
      return byBlock.get(block) ?? [];
    },
    get footnotes() {
      footnotes ??= findFootnotes(tree);
      return footnotes;
    },
    get session() {
      session ??= findSession(tree);
      return session;
    },
    prepare(block) {
      readOpening(block);
      prepareCitations ??= citationScan(tree);
      prepareCitations(block);
    },
  };
}

function groupByBlock(citations: readonly Citation[]): ReadonlyMap<Block, readonly Citation[]> {
  const groups = new Map<Block, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.block);
    if (group === undefined) groups.set(citation.block, [citation]);
    else group.push(citation);
  }
  return groups;
}
