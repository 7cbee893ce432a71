import type { Analysis } from '../analysis/analysis';
import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';
import { field, identify } from './identity';

/** A document named in a file. */
export interface Reference {
  readonly canonical: string;
  readonly span: Span;
}

/** A place in a file that citations of it may point at. */
export interface Target {
  readonly kind: 'part' | 'annex' | 'section' | 'paragraph';
  /** `138`, `II`, of a part of a composite `A`; empty for an annex that is not numbered. */
  readonly label: string;
  readonly span: Span;
}

/** What other files need to know of one: its own number and facts, what it cites and where, where its paragraphs stand. */
export interface FileSummary {
  readonly uri: string;
  /** Its own symbol: `A/RES/79/332` of an adopted text, `A/80/L.12` of a draft; `null` where it bears none. */
  readonly canonical: string | null;
  readonly title: string | null;
  /** Of an adopted text, the date of adoption, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** `125 (s)`. */
  readonly agendaItem: string | null;
  /** The bracketed note by what it was adopted: `without reference to a Main Committee (A/79/L.124)`. */
  readonly origin: string | null;
  /** Where the title stands; the start of the file where it has none. */
  readonly start: Span;
  readonly references: readonly Reference[];
  readonly targets: readonly Target[];
}

/** Gathers what other files need to know of the draft at `uri`. */
export function summarize(uri: string, analysis: Analysis): FileSummary {
  const facts = factsOf(uri, analysis);
  return { ...facts, references: referencesOf(analysis, facts.canonical), targets: targetsOf(analysis.tree) };
}

/**
 * {@link summarize} for a draft that is being edited, of which there is a new version with every key: what it cites and
 * where its paragraphs stand is gathered when somebody asks. Until the next version it keeps `analysis`.
 */
export function summarizeOpen(uri: string, analysis: Analysis): FileSummary {
  const facts = factsOf(uri, analysis);
  let references: readonly Reference[] | undefined;
  let targets: readonly Target[] | undefined;
  return {
    ...facts,
    get references() {
      references ??= referencesOf(analysis, facts.canonical);
      return references;
    },
    get targets() {
      targets ??= targetsOf(analysis.tree);
      return targets;
    },
  };
}

function factsOf(uri: string, analysis: Analysis): Omit<FileSummary, 'references' | 'targets'> {
  const { tree } = analysis;
  const { canonical, title, date } = identify(tree);
  return {
    uri,
    canonical,
    title,
    date,
    agendaItem:
      field(tree, 'agenda-item')
        ?.replace(/^(?:provisional )?agenda items?\s*/i, '')
        .trim() || null,
    origin: tree.adopted ? (field(tree, 'source')?.replace(/^\[|\]$/g, '') ?? null) : null,
    start: tree.masthead.find(({ kind }) => kind === 'title')?.span ?? { start: 0, end: 0 },
  };
}

function referencesOf({ citations }: Analysis, own: string | null): Reference[] {
  return citations
    .filter(({ canonical, block }) => canonical !== own || block.kind !== 'masthead')
    .map(({ canonical, span }) => ({ canonical, span }));
}

const ANNEX = /^annex(?:\s+([IVXL]+|[A-Z]|\d+))?\b/i;
const PART = /^([A-Z])(?:[.\s]|$)/;
const SECTION = /^([IVXL]+)(?:[.\s]|$)/;

function targetsOf(tree: Tree): Target[] {
  const targets: Target[] = [];
  const partHeadings = new Set(tree.parts.filter((part) => !part.isSection).map((part) => part.opensAt));
  for (const block of tree.blocks) {
    const target = targetOf(block, partHeadings.has(block.index));
    if (target !== null) targets.push(target);
  }
  return targets;
}

function targetOf({ kind, label, prose, span }: Block, opensPart: boolean): Target | null {
  if (kind === 'annex') return { kind: 'annex', label: ANNEX.exec(prose.text)?.[1]?.toUpperCase() ?? '', span };
  const letter = opensPart ? PART.exec(prose.text)?.[1] : undefined;
  if (letter !== undefined) return { kind: 'part', label: letter, span };
  if (kind === 'heading') {
    const numeral = SECTION.exec(prose.text)?.[1];
    return numeral === undefined ? null : { kind: 'section', label: numeral, span };
  }
  if (kind === 'footnote' || kind === 'masthead' || label === null || label.style !== 'arabic') return null;
  return { kind: 'paragraph', label: label.text, span };
}
