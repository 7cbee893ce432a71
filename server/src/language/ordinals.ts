import { capital } from '../text/capital';
import { editDistance } from '../text/nearest';
import { LAST_ORDINAL } from './last-ordinal';

const UNITS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function wordBelowHundred(n: number): string {
  if (n < 20) return UNITS[n] as string;
  const tens = TENS[Math.floor(n / 10)] as string;
  const unit = n % 10;
  return unit === 0 ? `${tens.slice(0, -1)}ieth` : `${tens}-${UNITS[unit]}`;
}

function spell(n: number): string {
  if (n < 100) return wordBelowHundred(n);
  if (n === 100) return 'hundredth';
  if (n === 200) return 'two hundredth';
  return `one hundred and ${wordBelowHundred(n - 100)}`;
}

const WORDS: readonly string[] = Array.from({ length: LAST_ORDINAL + 1 }, (_, n) => (n === 0 ? '' : spell(n)));
/** In small letters and, as a line of the masthead has them, with a capital. */
const VALUES: ReadonlyMap<string, number> = new Map(
  [...WORDS.map((word, n): [string, number] => [word, n]).slice(1), ['one hundredth', 100] as const].flatMap(
    ([word, n]): [string, number][] => [
      [word, n],
      [capital(word), n],
    ],
  ),
);
const DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;

/** `n` as an ordinal: in small letters from 1 to 200 (79 is `seventy-ninth`), any other in figures (791 is `791st`). */
export function formatOrdinal(n: number): string {
  return (n > 0 ? WORDS[n] : undefined) ?? ordinalInFigures(n);
}

/** `n` as an ordinal in figures: `81st`, `112th`. */
export function ordinalInFigures(n: number): string {
  const ten = n % 100;
  const ending = ten >= 11 && ten <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/**
 * The number (1 to 200) that an ordinal in words states, whatever its case and with space for hyphen:
 * `Seventy-ninth`, `seventy ninth`, `one hundred and first`; `null` for anything else.
 */
export function ordinalWordValue(text: string): number | null {
  const asWritten = VALUES.get(text);
  if (asWritten !== undefined) return asWritten;
  const lower = text.toLowerCase();
  const exact = VALUES.get(lower);
  if (exact !== undefined) return exact;
  if (!/[\s\u2010\u2011]/.test(lower)) return null;
  return VALUES.get(lower.replace(/(ty)[\s\u2010\u2011]+(?=[a-z])/, '$1-').replace(/\s+/g, ' ')) ?? null;
}

/** The number that an ordinal in figures states, its ending right or wrong: `81st`, `82th`; `null` for anything else. */
export function ordinalFigureValue(text: string): number | null {
  const figures = DIGITS.exec(text.toLowerCase())?.[1];
  return figures === undefined ? null : Number(figures) || null;
}

/** The number that an ordinal states, in words or figures. */
export function ordinalValue(text: string): number | null {
  return ordinalWordValue(text) ?? ordinalFigureValue(text);
}

/** The letters of a word, a bit for each: a quick look before two words are compared. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

const LETTERS: readonly number[] = WORDS.map(lettersOf);

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** The number whose ordinal in words `text` misspells by a slip or two (`eigthy-first`); `null` where none is so near. */
export function nearestOrdinal(text: string): number | null {
  const lower = text.toLowerCase();
  const exact = VALUES.get(lower);
  if (exact !== undefined) return exact;
  const most = lower.length < 8 ? 1 : 2;
  const letters = lettersOf(lower);
  let best: number | null = null;
  let least = most + 1;
  for (let n = 1; n <= LAST_ORDINAL; n++) {
    const word = formatOrdinal(n);
    if (Math.abs(word.length - lower.length) >= least) continue;
    // An edit takes away one letter and brings one at most.
    if (bitsIn(letters ^ (LETTERS[n] as number)) > 2 * (least - 1)) continue;
    const distance = editDistance(lower, word);
    if (distance < least) {
      best = n;
      least = distance;
    }
  }
  return best;
}
