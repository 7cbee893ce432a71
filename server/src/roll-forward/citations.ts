import type { Analysis } from '../analysis/analysis';
import { citationLists, type ListItem } from '../analysis/citation-lists';
import type { Citation } from '../analysis/citations';
import type { Catalogue } from '../catalogue/catalogue';
import { formatDate } from '../language/dates';
import { citedForm, officialUrl, parseAct, sessionOf } from '../language/symbols';
import type { Change, Doubt, Findings } from './change';
import { isOwnText } from './own-text';

/**
 * Where a text cites the one before it in its series, the next cites the text that is rolled forward: at the end of a
 * list of dated resolutions it is added, elsewhere (“the latest of which was resolution 74/75”) it takes the place of
 * the other. docs/evidence.md says how often the next text does so too.
 * @param canonical the text that is rolled forward
 * @param date when it was adopted, `YYYY-MM-DD`
 */
export function citeRolled(analysis: Analysis, catalogue: Catalogue, canonical: string, date: string): Findings {
  const act = parseAct(canonical);
  if (act === null) return { changes: [], doubts: [] };
  const cited = citedForm(act);
  const candidates = analysis.citations.filter(({ kind, block }) => kind === 'resolution' && isOwnText(block));
  const previous = previousOf(catalogue, canonical, candidates);
  if (previous === null) return { changes: [], doubts: [uncited(analysis, cited)] };

  const lists = citationLists(analysis.citations);
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  for (const citation of candidates) {
    if (citation.canonical !== previous) continue;
    const list = lists.find((items) => items.some((item) => item.citation === citation));
    if (list !== undefined && list.at(-1)?.citation === citation && citation.date !== undefined)
      changes.push(extend(list, cited, date));
    else {
      changes.push(replace(citation, cited, date));
      if (namesParagraph(citation)) doubts.push(renumbered(citation, cited));
    }
  }
  return { changes, doubts };
}

/** Sessions back beyond which a text is the foundation of a series rather than its latest member. */
const FARTHEST_BACK = 4;

/** The latest text of the series before `canonical` among those cited; else the one recalled alone from its session. */
function previousOf(catalogue: Catalogue, canonical: string, candidates: readonly Citation[]): string | null {
  const current = sessionOf(canonical)?.number ?? 0;
  const isRecent = (symbol: string) => current - (sessionOf(symbol)?.number ?? 0) <= FARTHEST_BACK;
  const cited = new Set(candidates.map((citation) => citation.canonical));
  const known = earlierInSeries(catalogue, canonical).find((symbol) => isRecent(symbol) && cited.has(symbol));
  return known ?? recalledAsLatest(candidates, isRecent) ?? recalledAlone(candidates, isRecent);
}

const AS_LATEST =
  /^(?:recalling|reaffirming)\b[^;]{0,80}\bits (?:[a-z]+ ){0,2}resolutions\b[^;]{0,80}, (?:in particular|including|the (?:latest|last|most recent) of which (?:was|is|being)) (?:its )?resolution $/i;
const RECALLED_LIST = /^(?:recalling|reaffirming)\b[^,;]{0,30}\bits (?:[a-z]+ ){0,2}resolutions $/i;
/** So many resolutions in a row are a series rather than sources. */
const SHORTEST_SERIES = 3;

/** A series may go on under another title: “its previous resolutions, in particular resolution 74/158”, or a list of them. */
function recalledAsLatest(candidates: readonly Citation[], isRecent: (symbol: string) => boolean): string | null {
  const recalled = candidates.filter(({ block }) => block.kind === 'preambular');
  const wordsBefore = ({ block, prose }: Citation) => block.prose.text.slice(0, Math.min(prose.start, LONGEST_LEAD));
  const named = recalled.find((citation) => AS_LATEST.test(wordsBefore(citation)));
  const list = citationLists(recalled).find(
    (items) => items.length >= SHORTEST_SERIES && RECALLED_LIST.test(wordsBefore((items[0] as ListItem).citation)),
  );
  const latest = named?.canonical ?? list?.at(-1)?.citation.canonical;
  return latest !== undefined && isRecent(latest) ? latest : null;
}

/** Longer words before a citation are no introduction of it. */
const LONGEST_LEAD = 300;
const RECALLED = /^(?:recalling|reaffirming|guided by)\b[^,;]{0,80}\bits (?:[a-z]+ ){0,2}resolutions? $/i;

/**
 * A series may go on under another title: then the text before is the one that a preambular paragraph recalls first,
 * if no other resolution of that session is cited.
 */
function recalledAlone(candidates: readonly Citation[], isRecent: (symbol: string) => boolean): string | null {
  const recent = candidates.filter(({ canonical }) => isRecent(canonical));
  const latest = Math.max(...recent.map(({ canonical }) => sessionOf(canonical)?.number ?? 0));
  const ofLatest = recent.filter(({ canonical }) => sessionOf(canonical)?.number === latest);
  const first = ofLatest[0];
  if (first === undefined || new Set(ofLatest.map(({ canonical }) => canonical)).size > 1) return null;
  const { block, prose } = first;
  return block.kind === 'preambular' && RECALLED.test(block.prose.text.slice(0, prose.start)) ? first.canonical : null;
}

const OF_A_PARAGRAPH =
  /\b(?:paragraphs?|section|sect\.|annex(?:es)?|para\.)[^;]{0,60} (?:of|to) (?:its |the |General |Assembly )*resolution $/;

/** Whether a citation names a paragraph of the text, which may bear another number in the next one. */
function namesParagraph({ block, prose }: Citation): boolean {
  return OF_A_PARAGRAPH.test(block.prose.text.slice(Math.max(0, prose.start - 200), prose.start));
}

function renumbered({ span, text }: Citation, cited: string): Doubt {
  const reason = `Is it the same paragraph in resolution ${cited}?`;
  return { span, text: `resolution ${text}`, reason, mark: null };
}

/** Symbols of the texts before `canonical` in its series, the latest first. */
function earlierInSeries(catalogue: Catalogue, canonical: string): string[] {
  const series = catalogue.series(canonical).map((entry) => entry.canonical);
  return series.slice(0, Math.max(0, series.indexOf(canonical))).reverse();
}

function uncited({ tree }: Analysis, cited: string): Doubt {
  const first = tree.parts[0]?.preambular[0] ?? tree.blocks[0];
  const span = first === undefined ? { start: 0, end: 0 } : { start: first.span.start, end: first.span.start };
  return {
    span,
    text: '',
    reason: `The text cites no earlier resolution of its series; recall resolution ${cited} if it should.`,
    mark: null,
  };
}

/** Adds a resolution behind the last of a list: “A of …, B of … and C of …”. */
function extend(list: readonly ListItem[], cited: string, date: string): Change {
  const last = (list.at(-1) as ListItem).citation;
  const { prose } = last.block;
  const before = list.at(-2)?.citation as Citation;
  const from = Math.max(before.prose.end, before.date?.prose.end ?? 0);
  const joint = /^(,?) and $/.exec(prose.text.slice(from, last.prose.start));
  const end = last.date?.prose.end ?? last.prose.end;
  const item = ` of ${formatDate(date)}`;
  const at = prose.toSource(end, 'end');
  const added = { span: { start: at, end: at }, text: ` and ${linked(last, cited)}${item}` };
  // “A and B” becomes “A, B and C”.
  const comma = joint && { span: prose.span(from, from + joint[0].length - 1), text: ',' };
  return {
    kind: 'citation',
    edits: comma === null ? [added] : [comma, added],
    before: prose.text.slice(last.prose.start, end),
    after: `${prose.text.slice(last.prose.start, end)} and ${cited}${item}`,
    reason: 'The list of earlier resolutions goes on to the one that is rolled forward.',
  };
}

/** Puts the resolution in the place of the earlier one, with its date where that has one. */
function replace(citation: Citation, cited: string, date: string): Change {
  const { prose } = citation.block;
  const dated = citation.date;
  const whole = sourceOf(citation);
  const between = dated === undefined ? '' : prose.text.slice(citation.prose.end, dated.prose.start);
  const isOwnDate = dated !== undefined && between.length <= ' of '.length + 1;
  const end = isOwnDate ? prose.toSource(dated.prose.end, 'end') : whole.end;
  const after = isOwnDate ? `${cited}${between}${formatDate(date)}` : cited;
  return {
    kind: 'citation',
    edits: [
      {
        span: { start: whole.start, end },
        text: linked(citation, cited) + (isOwnDate ? `${between}${formatDate(date)}` : ''),
      },
    ],
    before: prose.text.slice(citation.prose.start, isOwnDate ? dated.prose.end : citation.prose.end),
    after,
    reason: 'The resolution that is rolled forward is now the latest of its series.',
  };
}

/** The span of a citation with the link around it, in the source. */
function sourceOf({ block, prose, span }: Citation): { start: number; end: number } {
  const link = block.prose.links.find(({ start, end }) => start <= prose.start && prose.end <= end);
  return link === undefined ? span : link.source;
}

/** `cited` as the neighbouring citation is written: linked to its official text or bare. */
function linked(neighbour: Citation, cited: string): string {
  const { block, prose } = neighbour;
  const link = block.prose.links.find(({ start, end }) => start <= prose.start && prose.end <= end);
  if (link === undefined) return cited;
  const url = /^https?:/.test(link.target) ? officialUrl(`A/RES/${cited}`) : link.target;
  return url === undefined ? cited : `[${cited}](${url})`;
}
