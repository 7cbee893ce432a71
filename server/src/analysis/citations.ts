import { type Organ, organNamed } from '../language/organs';
import { type Act, officialUrl, parseAct } from '../language/symbols';
import type { Block, Tree } from '../syntax/tree';
import { remembered } from '../syntax/words';
import type { Span } from '../text/span';
import { type ScannedCitation, scanCitations } from './scan-citations';

/** A document named in a draft. */
export interface Citation {
  readonly block: Block;
  /** The symbol as written, without markup: `71/14`, `1631 (2005)`, `A/79/807-S/2025/132`. */
  readonly text: string;
  /** The symbol in the block's plain text. */
  readonly prose: Span;
  /** The symbol alone in the source, without link, brackets or the words around it. */
  readonly span: Span;
  /** `A/RES/71/14`, `A/RES/217(III)[A]`, `S/RES/1631(2005)`, `A/DEC/79/573[B]`, or the document symbol itself. */
  readonly canonical: string;
  readonly kind: 'resolution' | 'decision' | 'document';
  /** `canonical` taken apart, where it is that of a resolution or decision of an organ; else `null`. */
  readonly act: Act | null;
  /** The organ of a resolution or decision; `null` for documents. */
  readonly organ: Organ | null;
  /** Official address, where one exists: https://docs.un.org/en/A/RES/71/14 */
  readonly url?: string;
  /** The date written after it, `of 21 November 2016`: the date alone in plain text, and as YYYY-MM-DD. */
  readonly date?: { readonly prose: Span; readonly iso: string };
  /** A paragraph or annex named with it: `para. 138`, `annex`. */
  readonly pinpoint?: string;
}

const scansFor = (ownOrgan: Organ) => ({
  text: remembered(({ text }) => scanCitations(text, { ownOrgan, note: false })),
  note: remembered(({ text }) => scanCitations(text, { ownOrgan, note: true })),
});
const SCANS = { GA: scansFor('GA'), SC: scansFor('SC'), ECOSOC: scansFor('ECOSOC'), HRC: scansFor('HRC') };

/** Every document named in `tree`, in source order: text, footnotes and masthead; page furniture and comments aside. */
export function findCitations(tree: Tree, scan: CitationScan = citationScan(tree)): readonly Citation[] {
  const { blocks } = tree;
  const scans = blocks.map(scan);
  const settled = settledElsewhere(scans);
  const found: Citation[] = [];
  for (const block of blocks) {
    for (const scanned of scans[block.index] as readonly ScannedCitation[]) {
      const elsewhere = scanned.certain ? undefined : settled.get(scanned.text);
      found.push(new ScannedIn(block, scanned, elsewhere ?? scanned));
    }
  }
  return found;
}

class ScannedIn implements Citation {
  readonly text: string;
  readonly prose: Span;
  readonly canonical: string;
  readonly kind: Citation['kind'];
  readonly organ: Organ | null;
  readonly date?: { readonly prose: Span; readonly iso: string };
  readonly pinpoint?: string;
  private read: Act | null | undefined;

  constructor(
    readonly block: Block,
    { text, start, end, kind, date, pinpoint }: ScannedCitation,
    { canonical, organ }: Pick<ScannedCitation, 'canonical' | 'organ'>,
  ) {
    this.text = text;
    this.prose = { start, end };
    this.canonical = canonical;
    this.kind = kind;
    this.organ = organ;
    if (date !== undefined) this.date = date;
    if (pinpoint !== undefined) this.pinpoint = pinpoint;
  }

  get span(): Span {
    return this.block.prose.span(this.prose.start, this.prose.end);
  }

  get act(): Act | null {
    if (this.read === undefined) this.read = parseAct(this.canonical);
    return this.read;
  }

  get url(): string | undefined {
    return officialUrl(this.canonical);
  }
}

/** Finds the documents that a block names, by its own words. */
export type CitationScan = (block: Block) => readonly ScannedCitation[];

const NONE: readonly ScannedCitation[] = [];

/** What {@link findCitations} asks of each block of `tree`. */
export function citationScan(tree: Tree): CitationScan {
  const { text, note } = SCANS[organOf(tree)];
  return ({ kind, words }) => {
    if (kind === 'furniture' || kind === 'directive' || kind === 'comment') return NONE;
    return (kind === 'footnote' ? note : text)(words);
  };
}

/** What the draft elsewhere says a number means: "Human Rights Council resolution 34/24", later "resolution 34/24". */
function settledElsewhere(
  scans: readonly (readonly ScannedCitation[])[],
): ReadonlyMap<string, Pick<ScannedCitation, 'canonical' | 'organ'>> {
  const settled = new Map<string, ScannedCitation>();
  if (scans.every((scanned) => scanned.every(({ certain }) => certain))) return settled;
  for (const scanned of scans) {
    for (const citation of scanned) {
      if (citation.certain && !settled.has(citation.text)) settled.set(citation.text, citation);
    }
  }
  return settled;
}

/** The organ whose text it is: from the enacting words, else the masthead, else the General Assembly. */
function organOf(tree: Tree): Organ {
  for (const { kind, prose } of tree.blocks) {
    const organ = kind === 'enacting' ? organNamed(prose.text) : null;
    if (organ !== null) return organ;
  }
  for (const { field, prose } of tree.masthead) {
    const organ = field === 'symbol' ? organOfSymbol(prose.text) : field === 'organ' ? organNamed(prose.text) : null;
    if (organ !== null) return organ;
  }
  return 'GA';
}

function organOfSymbol(symbol: string): Organ | null {
  const act = parseAct(symbol.trim());
  if (act !== null) return act.organ;
  const prefix = /^\s*(A\/HRC|A|S|E)\//.exec(symbol)?.[1];
  return prefix === undefined
    ? null
    : ({ 'A/HRC': 'HRC' as const, A: 'GA' as const, S: 'SC' as const, E: 'ECOSOC' as const }[prefix] ?? null);
}
