import type { Block, Tree } from '../syntax/tree';
import { citationLists, type ListItem } from './citation-lists';
import { type Citation, type CitationScan, citationScan, findCitations } from './citations';
import { type Footnotes, findFootnotes } from './footnotes';
import { type Opening, readOpening } from './openings';
import { findSession, type SessionFacts } from './session';

/** Facts computed from one tree, each on first use. A value: the same tree always gives the same facts. */
export interface Analysis {
  readonly tree: Tree;
  /** Opening phrases of preambular and operative paragraphs (first degree), enacting words excluded. */
  readonly openings: Openings;
  /** Every document named in text, footnotes and masthead, in source order. */
  readonly citations: readonly Citation[];
  /** Those named in one block. */
  citationsIn(block: Block): readonly Citation[];
  /** Those that stand in lists. */
  readonly citationLists: readonly (readonly ListItem[])[];
  readonly footnotes: Footnotes;
  readonly session: SessionFacts;
  /** Computes ahead what depends on `block` alone, so that the facts of a long draft need not come all at once. */
  prepare(block: Block): void;
}

/** The opening phrase of a block; `undefined` where it is no paragraph of the first degree. */
export interface Openings {
  get(block: Block): Opening | undefined;
}

const openings: Openings = { get: (block) => readOpening(block) ?? undefined };

/** The facts of `tree`, each computed when first asked for. */
export function analyse(tree: Tree): Analysis {
  return new FactsOf(tree);
}

class FactsOf implements Analysis {
  readonly openings = openings;
  #citations: readonly Citation[] | undefined;
  #byBlock: readonly (readonly Citation[] | undefined)[] | undefined;
  #citationLists: readonly (readonly ListItem[])[] | undefined;
  #footnotes: Footnotes | undefined;
  #session: SessionFacts | undefined;
  #scan: CitationScan | undefined;

  constructor(readonly tree: Tree) {}

  get citations(): readonly Citation[] {
    this.#citations ??= findCitations(this.tree, this.citationScan);
    return this.#citations;
  }

  citationsIn({ index }: Block): readonly Citation[] {
    this.#byBlock ??= groupByBlock(this.citations);
    return this.#byBlock[index] ?? NONE;
  }

  get citationLists(): readonly (readonly ListItem[])[] {
    this.#citationLists ??= citationLists(this.citations);
    return this.#citationLists;
  }

  get footnotes(): Footnotes {
    this.#footnotes ??= findFootnotes(this.tree);
    return this.#footnotes;
  }

  get session(): SessionFacts {
    this.#session ??= findSession(this.tree);
    return this.#session;
  }

  prepare(block: Block): void {
    readOpening(block);
    this.citationScan(block);
  }

  private get citationScan(): CitationScan {
    this.#scan ??= citationScan(this.tree);
    return this.#scan;
  }
}

const NONE: readonly Citation[] = [];

/** Each block's citations at its index. */
function groupByBlock(citations: readonly Citation[]): readonly (readonly Citation[] | undefined)[] {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const { index } = citation.block;
    const group = groups[index];
    if (group === undefined) groups[index] = [citation];
    else group.push(citation);
  }
  return groups;
}
