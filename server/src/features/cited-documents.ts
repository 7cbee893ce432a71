import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import { byDate } from '../catalogue/chronology';
import { type Organ, organName } from '../language/organs';
import { citedForm, parseAct } from '../language/symbols';
import { describeCitation } from './hover-citation';

/** A document that a draft cites, with all that is known of it. */
export interface CitedDocument {
  /** Known facts; of a document that the catalogue does not hold only what its symbol says. */
  readonly entry: CatalogueEntry;
  readonly isKnown: boolean;
  /** Everything about it, as Markdown. */
  readonly description: string;
  /** Where it is cited, in source order; never empty. */
  readonly citations: readonly Citation[];
}

/** Cited documents of one organ and kind. */
export interface CitedGroup {
  /** `General Assembly resolutions`, `Documents`. */
  readonly label: string;
  /** Oldest first. */
  readonly documents: readonly CitedDocument[];
}

const ORGANS: readonly Organ[] = ['GA', 'SC', 'ECOSOC', 'HRC'];
const GROUPS: readonly string[] = [
  ...ORGANS.flatMap((organ) => [`${organName(organ)} resolutions`, `${organName(organ)} decisions`]),
  'Documents',
];

/** What the draft cites in text and footnotes, by organ; each document once. */
export function citedDocuments(analysis: Analysis, catalogue: Catalogue): readonly CitedGroup[] {
  const bySymbol = new Map<string, Citation[]>();
  for (const citation of analysis.citations) {
    if (citation.block.kind === 'masthead') continue;
    const known = bySymbol.get(citation.canonical);
    if (known === undefined) bySymbol.set(citation.canonical, [citation]);
    else known.push(citation);
  }
  const groups = new Map<string, CitedDocument[]>(GROUPS.map((label) => [label, []]));
  for (const citations of bySymbol.values()) {
    const [first] = citations as [Citation];
    const label = first.organ === null ? 'Documents' : `${organName(first.organ)} ${first.kind}s`;
    groups.get(label)?.push(documentOf(first, citations, catalogue));
  }
  return [...groups]
    .filter(([, documents]) => documents.length > 0)
    .map(([label, documents]) => ({ label, documents: documents.sort((a, b) => byDate(a.entry, b.entry)) }));
}

function documentOf(first: Citation, citations: readonly Citation[], catalogue: Catalogue): CitedDocument {
  const { canonical } = first;
  const known = catalogue.find(canonical);
  const act = parseAct(canonical);
  return {
    entry: known ?? { canonical, cited: act === null ? canonical : citedForm(act), source: '' },
    isKnown: known !== undefined,
    description: describeCitation(first, citations.length, catalogue),
    citations,
  };
}
