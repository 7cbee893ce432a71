/** Names of months as dates write them, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(MONTHS.map((name, i) => [name.toLowerCase(), i + 1]));
const MONTH = `(${MONTHS.join('|')})`;
const GAP = '[ \\u00a0]+';
const WRITTEN = `(?:(\\d{1,2})(st|nd|rd|th)?(?:${GAP}of)?${GAP}${MONTH},?${GAP}(\\d{4})|${MONTH}${GAP}(\\d{1,2})(st|nd|rd|th)?,?${GAP}(\\d{4}))(?![\\w/])`;
const DATE_HERE = new RegExp(WRITTEN, 'iy');
/** As the United Nations writes dates, and nearly everybody. */
const PROPER_HERE = new RegExp(`([1-9]\\d?)[ \\u00a0]${MONTH}[ \\u00a0](\\d{4})(?![\\w/])`, 'y');
const YEAR = /\d{4}/;
/** Where a date may begin, which is in no word, number or symbol: a quick look before the close one. */
const BEGINNING = /(?<![\w/.-])(?:\d{1,2}[ \u00a0nrst]|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)/gi;

/** A full date written in a text. */
export interface WrittenDate {
  /** UTF-16 offsets in the text it was found in. */
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`; `null` where the calendar has no such day (31 June). */
  readonly iso: string | null;
  /** Written as the United Nations writes dates: `21 November 2016`, no ordinal, no comma, month capitalized. */
  readonly proper: boolean;
}

/** Days of a month (1 to 12) in the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has such a day. */
function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The numbers of months and days. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** `YYYY-MM-DD` for a day that exists, else `null`. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

const ISO = /^\d{4}-\d\d-\d\d$/;

/** `2016-11-21` as `21 November 2016`. Throws a RangeError for what is no date. */
export function formatDate(iso: string): string {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  if (!ISO.test(iso) || !isDay(year, month, day)) throw new RangeError(`no such date: ${iso}`);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function read(match: RegExpExecArray): WrittenDate {
  const [whole, day, ending, month, year, americanMonth, americanDay, , americanYear] = match;
  const name = (month ?? americanMonth) as string;
  const number = NUMBERS.get(name.toLowerCase()) as number;
  const text = day !== undefined && ending === undefined ? `${Number(day)} ${MONTHS[number - 1]} ${year}` : null;
  return {
    start: match.index,
    end: match.index + whole.length,
    iso: isoDate(Number(year ?? americanYear), number, Number(day ?? americanDay)),
    proper: text !== null && whole.replaceAll('\u00a0', ' ') === text,
  };
}

/** Every full date (day, month in words, year) in `text`, in the United Nations' order or the American one. */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!YEAR.test(text)) return found;
  BEGINNING.lastIndex = 0;
  for (let at = BEGINNING.exec(text)?.index; at !== undefined; at = BEGINNING.exec(text)?.index) {
    const date = dateAt(text, at);
    if (date === null) continue;
    found.push(date);
    BEGINNING.lastIndex = date.end;
  }
  return found;
}

/** The date that begins at `offset` of `text`, or `null`. */
export function dateAt(text: string, offset: number): WrittenDate | null {
  PROPER_HERE.lastIndex = offset;
  const proper = PROPER_HERE.exec(text);
  if (proper !== null) {
    const [whole, day, month, year] = proper;
    const number = MONTHS.indexOf(month as (typeof MONTHS)[number]) + 1;
    return {
      start: offset,
      end: offset + whole.length,
      iso: isoDate(Number(year), number, Number(day)),
      proper: true,
    };
  }
  DATE_HERE.lastIndex = offset;
  const match = DATE_HERE.exec(text);
  return match === null ? null : read(match);
}

/** The date that `text` states and nothing else but white space, or `null`. */
export function parseDate(text: string): WrittenDate | null {
  const start = text.length - text.trimStart().length;
  const date = dateAt(text, start);
  return date !== null && text.slice(date.end).trim() === '' ? date : null;
}
