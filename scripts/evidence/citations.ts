/**
 * Measures the recognition of citations against the official hyperlinks of the linked texts, and the catalogue against
 * what adopted texts say of the documents that they cite.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Citation, findCitations } from '../../server/src/analysis/citations';
import { bundledCatalogue } from '../../server/src/catalogue/bundled';
import { parse } from '../../server/src/syntax/parse';

export interface CitationEvidence {
  /** Official links to documents. */
  readonly links: number;
  /** Links whose text a citation overlaps. */
  readonly found: number;
  /** Of these, citations that begin where the link does. */
  readonly exact: number;
  /** Of these, citations whose symbol is the link's. */
  readonly right: number;
  /** Citations found in the linked texts, and those among them that no link has. */
  readonly citations: number;
  readonly unlinked: readonly string[];
  /** Distinct resolutions of the Assembly and the Security Council that adopted texts cite … */
  readonly distinct: number;
  /** … and those among them of which the catalogue knows title (or description) and date. */
  readonly explained: number;
  /** Dated citations of documents whose date the catalogue knows, and those that give another one. */
  readonly dated: number;
  readonly otherDates: readonly OtherDate[];
}

/** A citation whose date is not the catalogue's; dates as YYYY-MM-DD. */
export interface OtherDate {
  /** File name without its ending. */
  readonly document: string;
  readonly cited: string;
  readonly written: string;
  readonly known: string;
}

const LINK =
  /\[((?:[^\]\\[]|\\.)*)\]\(https?:\/\/(?:undocs\.org|docs\.un\.org)\/(?:en\/)?((?:[^()\s\\]|\\.|\([^()]*\))*)\)/g;

/** What a link's target and a canonical symbol have in common: no brackets, spaces, volume, second symbol or part. */
function linkKey(symbol: string): string {
  return decodeURIComponent(symbol)
    .replace(/[\s[\]]/g, '')
    .replace(/\((?:supp|sect|part|vol|introduction|planoutline)[^)]*\)/gi, '')
    .replace(/-[ES]\/.*$/i, '')
    .toUpperCase()
    .replace(/([\d)])[A-Z]{1,2}(?:-[A-Z]{1,2})?$/, '$1');
}

function around(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 70), start)}«${text.slice(start, end)}»${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );
}

/** Measures over the texts in the folder `corpus` with the catalogue in `catalogueFile`. */
export function measureCitations(corpus: string, catalogueFile: string): CitationEvidence {
  return {
    ...againstLinks(join(corpus, 'linked')),
    ...againstCatalogue(join(corpus, 'adopted'), catalogueFile),
  };
}

function againstLinks(folder: string) {
  let links = 0;
  let found = 0;
  let exact = 0;
  let right = 0;
  let citations = 0;
  const unlinked: string[] = [];
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const all = findCitations(parse(text));
    const linked = new Set<Citation>();
    citations += all.length;
    for (const match of text.matchAll(LINK)) {
      const start = match.index + 1;
      const end = start + (match[1] as string).length;
      const own = all.filter(({ span }) => span.start < end && span.end > start);
      links++;
      if (own.length > 0) found++;
      for (const citation of own) linked.add(citation);
      if (own.some(({ span }) => span.start === start)) exact++;
      if (own.some(({ canonical }) => linkKey(canonical) === linkKey(match[2] as string))) right++;
    }
    for (const citation of all) {
      if (linked.has(citation) || citation.block.field === 'symbol') continue;
      unlinked.push(`${name}: ${citation.canonical}: ${around(text, citation.span.start, citation.span.end)}`);
    }
  }
  return { links, found, exact, right, citations, unlinked };
}

function againstCatalogue(folder: string, catalogueFile: string) {
  const catalogue = bundledCatalogue(readFileSync(catalogueFile, 'utf8'));
  const distinct = new Set<string>();
  const otherDates: OtherDate[] = [];
  let dated = 0;
  for (const name of readdirSync(folder).sort()) {
    for (const { canonical, kind, organ, date, block } of findCitations(
      parse(readFileSync(join(folder, name), 'utf8')),
    )) {
      if (kind !== 'resolution' || (organ !== 'GA' && organ !== 'SC') || block.kind === 'masthead') continue;
      distinct.add(canonical);
      const known = catalogue.find(canonical);
      if (date === undefined || known?.date === undefined) continue;
      dated++;
      if (known.date === date.iso) continue;
      const document = name.replace(/\.md$/, '');
      otherDates.push({ document, cited: canonical, written: date.iso, known: known.date });
    }
  }
  let explained = 0;
  for (const canonical of distinct) {
    const known = catalogue.find(canonical);
    if (known?.title !== undefined && known.date !== undefined) explained++;
  }
  return { distinct: distinct.size, explained, dated, otherDates };
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '../..');
  const evidence = measureCitations(join(root, '../shared/corpus'), join(root, 'data/catalogue.txt'));
  const list = process.argv[2] as keyof CitationEvidence | undefined;
  for (const [name, value] of Object.entries(evidence)) {
    console.log(`${name}: ${typeof value === 'number' ? value : value.length}`);
    if (name === list)
      for (const entry of value) {
        console.log(`  ${typeof entry === 'string' ? entry : Object.values(entry).join('\t')}`);
      }
  }
}
