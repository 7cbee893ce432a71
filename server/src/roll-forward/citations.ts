import type { Analysis } from '../analysis/analysis';
import { linkedSpan } from '../analysis/citation-link';
import type { Citation } from '../analysis/citations';
import type { Catalogue } from '../catalogue/catalogue';
import { titleKey } from '../catalogue/title-key';
import { formatDate } from '../language/dates';
import { citedForm, formatAct, parseAct, wholeOf } from '../language/symbols';
import type { Change, Doubt, Findings } from './change';
import { type Cited, linked, listsOf, longer, type SeriesList } from './citation-list';
import type { Replaced } from './overtaken-dates';
import { isOwnText } from './own-text';
import { previousOf } from './series';

/**
 * Where a text cites the one before it in its series, the next cites the text that is rolled forward: in a list of
 * resolutions it is added, elsewhere (“the latest of which was resolution 74/75”) it takes the place of the other.
 * docs/evidence.md says how often the next text does so too.
 * @param canonical the text that is rolled forward
 * @param date when it was adopted, `YYYY-MM-DD`
 */
export function citeRolled(
  analysis: Analysis,
  catalogue: Catalogue,
  canonical: string,
  date: string,
): CitationFindings {
  const rolled = partsOf(catalogue, canonical, date);
  const latest = rolled.at(-1);
  if (latest === undefined) return NOTHING;
  const title = titleOf(analysis);
  const candidates = analysis.citations.filter(({ kind, block }) => kind === 'resolution' && isOwnText(block));
  const previous = previousOf(catalogue, canonical, title, candidates);
  if (previous === null) return { ...NOTHING, doubts: [uncited(analysis, latest.cited)] };

  const lists = listsOf(candidates);
  const changes: Change[] = [];
  const doubts: Doubt[] = [];
  const replaced: Replaced[] = [];
  const settled = new Set<SeriesList>();
  for (const citation of candidates) {
    if (citation.canonical !== previous) continue;
    const list = lists.find((items) => items.some((item) => item.citation === citation));
    if (list !== undefined && settled.has(list)) continue;
    const extended = list && (partByPart(list, rolled) ?? longer(list, citation, rolled, dateOf(catalogue)));
    if (list !== undefined && extended != null) {
      settled.add(list);
      changes.push(...extended);
    } else if (isBygone(citation, title)) doubts.push(bygone(citation, latest.cited));
    else {
      changes.push(replace(citation, latest));
      replaced.push({ citation, by: latest });
      if (namesParagraph(citation)) doubts.push(renumbered(citation, latest.cited));
    }
  }
  return { changes, doubts, replaced };
}

export interface CitationFindings extends Findings {
  /** Citations outside of lists in the place of which the text is now cited. */
  readonly replaced: readonly Replaced[];
}

const NOTHING: CitationFindings = { changes: [], doubts: [], replaced: [] };

function titleOf({ tree }: Analysis): string {
  return tree.blocks.find(({ kind }) => kind === 'title')?.prose.text.replace(/^[\d/]+(?: [A-Z])?\. /, '') ?? '';
}

const dateOf =
  (catalogue: Catalogue) =>
  (canonical: string): string | undefined =>
    catalogue.find(canonical)?.date;

/** How the text that is rolled forward is cited: by its parts A and B, where it was adopted in parts. */
function partsOf(catalogue: Catalogue, canonical: string, date: string): readonly Cited[] {
  const act = parseAct(canonical);
  if (act === null) return [];
  const parts = ['A', 'B', 'C'].flatMap((letters): Cited[] => {
    const part = { ...act, letters };
    const adopted = act.letters === '' ? catalogue.find(formatAct(part))?.date : undefined;
    return adopted === undefined ? [] : [{ cited: citedForm(part), date: adopted }];
  });
  return parts.length > 1 ? parts : [{ cited: citedForm(act), date }];
}

/** “73/268 A of … and 73/268 B of …”, both of the text before: the parts of the new one take their places. */
function partByPart(list: SeriesList, rolled: readonly Cited[]): Change[] | null {
  const whole = wholeOf(list[0]?.citation.canonical ?? '');
  if (list.length !== rolled.length || list.some(({ citation }) => wholeOf(citation.canonical) !== whole)) return null;
  return list.map(({ citation }, i) => replace(citation, rolled[i] as Cited));
}

/** What a resolution did once, which the next one of the series did not do again. */
const DONE_ONCE =
  /\b(?:(?:decision|extension)\b[^;]{0,60},? in|(?:adopted|proclaimed|approved|established)\b[^;,]{0,40} in|already apportioned under the terms of) (?:paragraphs? [^;]{0,40} of )?(?:its |the |General |Assembly )*resolution $/;
const ENTITLED = /^(?: of \d{1,2} [A-Z][a-z]+ \d{4})?,? entitled “([^”]+)”/;

/** Whether a citation means what that very text decided, or a text under another title. */
function isBygone({ block: { prose: words }, prose }: Citation, title: string): boolean {
  if (DONE_ONCE.test(words.text.slice(Math.max(0, prose.start - 200), prose.start))) return true;
  const named = ENTITLED.exec(words.text.slice(prose.end))?.[1];
  return named !== undefined && titleKey(named) !== titleKey(title);
}

function bygone({ span, text }: Citation, cited: string): Doubt {
  const reason = `It is cited for what it did then; cite resolution ${cited} if that did it anew.`;
  return { span, text: `resolution ${text}`, reason, mark: null };
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

/** Puts a resolution in the place of the earlier one, with its date where that has one. */
function replace(citation: Citation, { cited, date }: Cited): Change {
  const { prose } = citation.block;
  const dated = citation.date;
  const between = dated === undefined ? '' : prose.text.slice(citation.prose.end, dated.prose.start);
  const isOwnDate = dated !== undefined && between.length <= ' of '.length + 1;
  const { start, end } = linkedSpan(citation);
  const newDate = isOwnDate ? `${between}${formatDate(date)}` : '';
  return {
    kind: 'citation',
    edits: [
      {
        span: { start, end: isOwnDate ? prose.toSource(dated.prose.end, 'end') : end },
        text: linked(citation, cited) + newDate,
      },
    ],
    before: prose.text.slice(citation.prose.start, isOwnDate ? dated.prose.end : citation.prose.end),
    after: cited + newDate,
    reason: 'The resolution that is rolled forward is now the latest of its series.',
  };
}
