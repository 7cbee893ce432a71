import type { Analysis } from '../../analysis/analysis';
import { ownOrgan } from '../../analysis/organ';
import { type ScannedCitation, scanCitations } from '../../analysis/scan-citations';
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import { byDate } from '../../catalogue/chronology';
import { seriesGaps } from '../../catalogue/series-gaps';
import { formatDate } from '../../language/dates';
import { type Organ, organNamed } from '../../language/organs';
import { parseAct } from '../../language/symbols';
import { listed } from '../../text/listed';
import { byNumbers } from '../../text/numeric-order';
import type { Span } from '../../text/span';

/** A citation that could stand at the caret. */
export interface CitationProposal {
  /** `71/14`, or several joined: `75/268, 77/338 and 79/332`. */
  readonly label: string;
  readonly title: string;
  /** What is written, in the form of the house: `71/14 of 21 November 2016`. */
  readonly text: string;
  /** The text that it replaces: the beginning of a number, in the source. */
  readonly replaces: Span;
}

export interface CitationProposals {
  readonly items: readonly CitationProposal[];
  /** More would fit: they come with more of the number. */
  readonly more: boolean;
}

/** Most proposals at a time. */
const LIMIT = 60;
/** How far before the caret a list is followed, in UTF-16 units. */
const REACH = 2_000;

const NUMBER = /(?:E?S-\d{0,2}|\d{1,4})?(?:\/\d{0,3})?$/;
const HEAD = /\b([A-Z][\w ]*?(?:Assembly|Council) |[Ii]ts )?(?:[a-z]+ )*resolutions?[ \u00a0]$/;
const JOINT = /^(?:, (?:and )?| and )$/;

/**
 * Resolutions to cite at 0-based UTF-16 `offset`, behind the word “resolution” or within a list, in the order in which
 * they should be shown: missing members of the series listed, then of the draft’s own; what begins with the number
 * written. `null` where no resolution is to be expected.
 */
export function citationProposals(analysis: Analysis, offset: number, catalogue: Catalogue): CitationProposals | null {
  const asked = askedAt(analysis, offset);
  if (asked === null) return null;
  const { place, number, before, replaces } = asked;
  const written = inHouseForm(analysis, asked);
  const propose = (entry: CatalogueEntry): CitationProposal => ({
    label: entry.cited,
    title: entry.title ?? '',
    text: written(entry),
    replaces,
  });
  const listed = new Set(place.listed);
  const fits = (entry: CatalogueEntry): boolean =>
    entry.cited.startsWith(number) &&
    !listed.has(entry.canonical) &&
    (place.organ === null || parseAct(entry.canonical)?.organ === place.organ);

  const inSeries = seriesAt(analysis, place, catalogue).filter(fits);
  const last = place.listed.at(-1);
  const later = last === undefined ? [] : inSeries.filter((entry) => isLater(entry, last, catalogue));
  // Behind “and” only one more belongs.
  const items = later.length > 1 && before.endsWith(', ') ? [together(later, written, replaces)] : [];
  items.push(...[...later, ...inSeries.filter((entry) => !later.includes(entry))].map(propose));
  if (number === '') return { items, more: true };
  const known = new Set(inSeries.map(({ canonical }) => canonical));
  const others = Array.from(catalogue.search((cited) => cited.startsWith(number)))
    .filter((entry) => fits(entry) && !known.has(entry.canonical))
    .sort((a, b) => byNumbers(a.cited, b.cited));
  return { items: [...items, ...others.slice(0, LIMIT).map(propose)], more: others.length > LIMIT };
}

/** The number that is to be written or gone on with. */
interface Asked {
  readonly place: Place;
  /** What is written of it. */
  readonly number: string;
  /** Plain text up to it. */
  readonly before: string;
  /** In the source. */
  readonly replaces: Span;
  /** Whether a date stands behind it already. */
  readonly isDated: boolean;
}

/** Reads what is asked for at `offset`; `null` where no resolution is to be expected. */
function askedAt({ tree }: Analysis, offset: number): Asked | null {
  const { text } = tree;
  const line = text.slice(paragraphStart(text, offset), offset);
  const number = NUMBER.exec(line)?.[0] ?? '';
  const before = plain(line.slice(0, line.length - number.length));
  const place = placeAt(before, ownOrgan(tree) ?? 'GA');
  if (place === null || (number !== '' && !/\d/.test(number))) return null;
  const rest = /^[\d/]*/.exec(text.slice(offset)) as RegExpExecArray;
  const replaces = { start: offset - number.length, end: offset + (number === '' ? 0 : rest[0].length) };
  const isDated = /^\]?(?:\([^)]*\))? of \d/.test(text.slice(replaces.end));
  return { place, number, before, replaces, isDated };
}

/** How resolutions are written: with their dates, save where the draft has the date already. */
function inHouseForm({ citations }: Analysis, { isDated }: Asked): (entry: CatalogueEntry) => string {
  const dated = new Set(citations.flatMap(({ canonical, date }) => (date === undefined ? [] : [canonical])));
  return ({ canonical, cited, date }) =>
    isDated || date === undefined || dated.has(canonical) ? cited : `${cited} of ${formatDate(date)}`;
}

/** Missing members of the series listed, or else the series of the draft’s own title. */
function seriesAt(analysis: Analysis, { listed }: Place, catalogue: Catalogue): readonly CatalogueEntry[] {
  const session = analysis.session.session;
  const until = session?.kind === 'regular' ? session.number : null;
  return listed.length > 0 ? seriesGaps(listed, until, catalogue, 1) : ownSeries(analysis, until, catalogue);
}

/** What stands before a number to come. */
interface Place {
  /** Whose resolution it is, as far as the words tell. */
  readonly organ: Organ | null;
  /** Canonical symbols of the list that it goes on, in order; empty behind the word “resolution”. */
  readonly listed: readonly string[];
}

/** Reads `before`, plain text up to where the number begins; `null` where none belongs. */
function placeAt(before: string, own: Organ): Place | null {
  const head = HEAD.exec(before);
  if (head !== null) {
    if (/\bdraft resolutions?[ \u00a0]$/.test(before)) return null;
    const name = head[1];
    if (name === undefined) return { organ: null, listed: [] };
    return { organ: /^[Ii]ts/.test(name) ? own : organNamed(name), listed: [] };
  }
  if (!/(?:,| and|,? and) $/.test(before)) return null;
  const scanned = scanCitations(before, { ownOrgan: own, note: false });
  const last = scanned.at(-1);
  if (last === undefined || last.kind !== 'resolution' || !JOINT.test(before.slice(endOf(last)))) return null;
  const listed = [last];
  for (let i = scanned.length - 2; i >= 0; i--) {
    const item = scanned[i] as ScannedCitation;
    const next = listed[0] as ScannedCitation;
    if (!JOINT.test(before.slice(endOf(item, next), next.start))) break;
    listed.unshift(item);
  }
  return { organ: last.organ, listed: listed.map(({ canonical }) => canonical) };
}

function endOf({ end, date }: ScannedCitation, next?: ScannedCitation): number {
  return date === undefined || (next !== undefined && date.prose.start > next.start) ? end : date.prose.end;
}

/** Where the paragraph that `offset` stands in begins, no farther back than a list is followed. */
function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - REACH);
  const blank = [...text.slice(from, offset).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  return blank === undefined ? from : from + blank.index + blank[0].length;
}

/** Without links, emphasis and line breaks. */
function plain(source: string): string {
  return source
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\[\^[^[\]]*\]|[*_\\]/g, '')
    .replace(/\s+/g, ' ');
}

/** Resolutions under the draft’s own title, the latest first. */
function ownSeries({ tree }: Analysis, until: number | null, catalogue: Catalogue): readonly CatalogueEntry[] {
  const title = tree.blocks.find((block) => block.kind === 'title')?.prose.text.replace(/^\S*\d\/\d\S*\. /, '');
  if (title === undefined) return [];
  const earlier = catalogue.titled(title).filter(({ canonical }) => {
    const act = parseAct(canonical);
    return act?.organ !== 'GA' || until === null || act.numbering !== 'session' || Number(act.series) < until;
  });
  return [...earlier].sort(byDate).reverse();
}

function isLater(entry: CatalogueEntry, last: string, catalogue: Catalogue): boolean {
  const known = catalogue.find(last);
  return known !== undefined && byDate(known, entry) < 0;
}

/** All of `entries` as the end of a list. */
function together(
  entries: readonly CatalogueEntry[],
  written: (entry: CatalogueEntry) => string,
  replaces: Span,
): CitationProposal {
  return {
    label: listed(entries.map(({ cited }) => cited)),
    title: `the ${entries.length} later ones of the series`,
    text: listed(entries.map(written)),
    replaces,
  };
}
