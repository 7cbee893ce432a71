import { citationLists } from '../analysis/citation-lists';
import type { Citation } from '../analysis/citations';
import type { Catalogue } from '../catalogue/catalogue';
import { titleKey } from '../catalogue/title-key';
import { sessionOf } from '../language/symbols';

/** Sessions back beyond which a text is the foundation of a series rather than its latest member. */
const FARTHEST_BACK = 4;

/**
 * The latest text of the series before `canonical` among those cited. A series may go on under another title: then it is
 * known by a title that is much like that of the text, or by how it is recalled; `null` where nothing tells it.
 */
export function previousOf(
  catalogue: Catalogue,
  canonical: string,
  title: string,
  cited: readonly Citation[],
): string | null {
  const current = sessionOf(canonical)?.number ?? 0;
  const isRecent = (symbol: string) => current - (sessionOf(symbol)?.number ?? 0) <= FARTHEST_BACK;
  const symbols = new Set(cited.map((citation) => citation.canonical).filter(isRecent));
  const previous =
    earlierInSeries(catalogue, canonical).find((symbol) => symbols.has(symbol)) ??
    titledAlike(catalogue, title, symbols) ??
    recalledAsLatest(cited);
  return previous !== null && isRecent(previous) ? previous : null;
}

/** Symbols of the texts before `canonical` in its series, the latest first. */
function earlierInSeries(catalogue: Catalogue, canonical: string): string[] {
  const series = catalogue.series(canonical).map((entry) => entry.canonical);
  return series.slice(0, Math.max(0, series.indexOf(canonical))).reverse();
}

/** Share of the words of two titles that they have in common, from which on they are titles of one series. */
const ALIKE = 0.6;

/** The one of `symbols` whose title is most like `title`. */
function titledAlike(catalogue: Catalogue, title: string, symbols: ReadonlySet<string>): string | null {
  const own = new Set(titleKey(title).split(' '));
  let best: string | null = null;
  let most = ALIKE;
  for (const symbol of symbols) {
    const entry = catalogue.find(symbol);
    if (entry?.title === undefined || entry.titleIsDescription) continue;
    const words = new Set(titleKey(entry.title).split(' '));
    const common = [...own].filter((word) => words.has(word)).length;
    const alike = common / (own.size + words.size - common);
    if (alike >= most) [best, most] = [symbol, alike];
  }
  return best;
}

const AS_LATEST =
  /^(?:recalling|reaffirming)\b[^;]{0,80}\bits (?:[a-z]+ ){0,2}resolutions\b[^;]{0,80}, (?:in particular|including|the (?:latest|last|most recent) of which (?:was|is|being)) (?:its )?resolution $/i;
const RECALLED_LIST = /^(?:recalling|reaffirming)\b[^,;]{0,30}\bits (?:[a-z]+ ){0,2}resolutions $/i;
/** So many resolutions in a row are a series rather than sources. */
const SHORTEST_SERIES = 3;
/** Longer words before a citation are no introduction of it. */
const LONGEST_LEAD = 300;

/** What “its previous resolutions, in particular resolution 74/158” names, or what a list of resolutions ends with. */
function recalledAsLatest(cited: readonly Citation[]): string | null {
  const recalled = cited.filter(({ block }) => block.kind === 'preambular');
  const wordsBefore = ({ block, prose }: Citation) => block.prose.text.slice(0, Math.min(prose.start, LONGEST_LEAD));
  const named = recalled.find((citation) => AS_LATEST.test(wordsBefore(citation)));
  const list = citationLists(recalled).find(
    ([first, ...others]) =>
      first !== undefined && others.length + 1 >= SHORTEST_SERIES && RECALLED_LIST.test(wordsBefore(first.citation)),
  );
  return named?.canonical ?? list?.at(-1)?.citation.canonical ?? null;
}
