import { isInAddress } from '../text/addresses';
import { matchesIn } from '../text/matches';
import { MONTHS } from './dates';

/** A dash, with the white space around it, that should be written otherwise. */
export interface WrongDash {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** What should stand there. */
  readonly wanted: string;
  /** The whole range as it should be, `2021–2030`; `null` for a dash in a sentence. */
  readonly range: string | null;
}

/** Dashes of `text` that should be en dashes, or spaced otherwise; those in addresses left out. */
export function wrongDashes(text: string): readonly WrongDash[] {
  if (!SUSPECT.test(text)) return [];
  const found: WrongDash[] = [];
  for (const { index, 0: written, groups = {} } of matchesIn(text, RANGE)) {
    const { from = '', to = '' } = groups;
    const end = index + written.length;
    if (!isRange(text, index, end, from, to)) continue;
    found.push({ start: index + from.length, end: end - to.length, wanted: '–', range: `${from}–${to}` });
  }
  for (const { index, 0: written } of matchesIn(text, SENTENCE)) {
    found.push({ start: index, end: index + written.length, wanted: ' – ', range: null });
  }
  return found.filter(({ start }) => !isInAddress(text, start));
}

/** A dash other than a bare en dash behind a figure, or one that stands for a dash in a sentence: a quick look. */
const SUSPECT = /\d(?:[-‐‑‒−—]|[ \u00a0][-‐‑‒−—–])|--?(?<= --?) |(?:--|—)(?<=[a-z](?:--|—))/;

/** Two numbers of up to four figures with any dash between them but a bare en dash. */
const RANGE = /(?<![\w/.-])(?<from>\d{1,4})(?:[ \u00a0]?[-‐‑‒−—][ \u00a0]?| – )(?<to>\d{1,4})(?![\w/-]|\.\d)/g;
const MONTH_FOLLOWS = new RegExp(`^[ \\u00a0](?:${MONTHS.join('|')})\\b`);
const UNIT_PRECEDES = /\b(?:paras|paragraphs|pp|arts|articles|chaps|Nos)\.?[ \u00a0](?:\d+(?:–\d+)?(?:, | and ))*$/;

/** Whether two numbers are surely a range: years, days of a month, paragraphs or pages. */
function isRange(text: string, start: number, end: number, from: string, to: string): boolean {
  if (/^(?:19|20)\d\d$/.test(from)) return /^(?:(?:19|20)\d\d)$/.test(to) && from < to;
  if (Number(from) >= Number(to)) return false;
  return (
    MONTH_FOLLOWS.test(text.slice(end, end + 12)) || UNIT_PRECEDES.test(text.slice(Math.max(0, start - 40), start))
  );
}

const SENTENCE = /(?<=[\p{L}\d,)”] ?)(?: -{1,2} |(?<=\p{L})(?:--|—)(?=\p{L}))(?=[\p{L}\d(“])/gu;
