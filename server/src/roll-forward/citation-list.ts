import { linkedSpan, linkOf } from '../analysis/citation-link';
import { citationLists, type ListItem } from '../analysis/citation-lists';
import type { Citation } from '../analysis/citations';
import { formatDate } from '../language/dates';
import { officialUrl, sessionOf } from '../language/symbols';
import { listedOn } from '../text/listed';
import type { Change } from './change';

/** A resolution as it is to be cited. */
export interface Cited {
  /** `79/14`, `79/14 B` */
  readonly cited: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export type SeriesList = readonly ListItem[];

const JOINT = /^(,? and |, ?)((?:its )?(?:General )?(?:Assembly )?resolution )?$/;

/** The lists among `citations`, those that name the word resolution before each item as well. */
export function listsOf(citations: readonly Citation[]): readonly SeriesList[] {
  return citationLists(citations, /^(?:, ?(?:and )?| and )(?:(?:its )?(?:General )?(?:Assembly )?resolution )?$/);
}

/** So long a list goes on although its last item bears no date, or another stands behind the one before. */
const LONG = 3;

/**
 * Goes on with a list at the end where its order leads: “A of …, B of … and C of …”, or “C of …, B of … and A of …”.
 * `null` where the list is none that would go on.
 * @param at the item that was the latest of the series
 * @param dateOf the date of a canonical symbol
 */
export function longer(
  list: SeriesList,
  at: Citation,
  added: readonly Cited[],
  dateOf: (canonical: string) => string | undefined,
): Change[] | null {
  const [first, last] = [list[0]?.citation, list.at(-1)?.citation];
  const isDated = (citation: Citation | undefined) => citation?.date !== undefined;
  if (first === at && isDated(first) && runs(list, -1)) return [putBefore(first, added)];
  if (last === undefined || !runs(list, 1)) return null;
  if ((last !== at || !isDated(last)) && list.length < LONG) return null;
  return [putBehind(list, last, added, isDated(list.at(-2)?.citation) ? dateOf(last.canonical) : undefined)];
}

/** Whether the items of a list follow one another from the oldest (`1`) or from the latest (`-1`). */
function runs(list: SeriesList, direction: 1 | -1): boolean {
  return list.every((item, i) => {
    const before = list[i - 1];
    if (before === undefined) return true;
    const [a, b] = [before, item].map(
      ({ citation, act }) => (sessionOf(citation.canonical)?.number ?? 0) * 10_000 + act.number,
    ) as [number, number];
    return direction * (b - a) >= 0;
  });
}

/** @param missing the date of `last`, where the items before have theirs and it has none. */
function putBehind(list: SeriesList, last: Citation, added: readonly Cited[], missing: string | undefined): Change {
  const { prose } = last.block;
  const before = list.at(-2)?.citation as Citation;
  const from = Math.max(before.prose.end, before.date?.prose.end ?? 0);
  const joint = JOINT.exec(prose.text.slice(from, last.prose.start));
  const head = joint?.[2] ?? '';
  const end = last.date?.prose.end ?? last.prose.end;
  const date = last.date === undefined && missing !== undefined ? ` of ${formatDate(missing)}` : '';
  const items = added.map((one) => head + citedAs(last, one, last.date !== undefined));
  const after = `${date}${listedOn(items)}`;
  const at = prose.toSource(end, 'end');
  // “A and B” becomes “A, B and C”.
  const comma = joint?.[1]?.endsWith(' and ')
    ? { span: prose.span(from, from + joint[1].length - 1), text: ',' }
    : null;
  const tail = { span: { start: at, end: at }, text: after };
  const said = prose.text.slice(last.prose.start, end);
  return {
    kind: 'citation',
    edits: comma === null ? [tail] : [comma, tail],
    before: said,
    after: said + plain(after),
    reason: 'The list of earlier resolutions goes on to the one that is rolled forward.',
  };
}

function putBefore(first: Citation, added: readonly Cited[]): Change {
  const { start } = linkedSpan(first);
  const text = [...added]
    .reverse()
    .map((one) => `${citedAs(first, one, true)}, `)
    .join('');
  return {
    kind: 'citation',
    edits: [{ span: { start, end: start }, text }],
    before: first.text,
    after: plain(text) + first.text,
    reason: 'The list of earlier resolutions begins with the one that is rolled forward.',
  };
}

function citedAs(neighbour: Citation, { cited, date }: Cited, dated: boolean): string {
  return linked(neighbour, cited) + (dated ? ` of ${formatDate(date)}` : '');
}

/** `cited` as the neighbouring citation is written: linked to its official text or bare. */
export function linked(neighbour: Citation, cited: string): string {
  const link = linkOf(neighbour);
  if (link === undefined) return cited;
  const url = /^https?:/.test(link.target) ? officialUrl(`A/RES/${cited}`) : link.target;
  return url === undefined ? cited : `[${cited}](${url})`;
}

/** Without links. */
function plain(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}
