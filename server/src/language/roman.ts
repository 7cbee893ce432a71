const DIGITS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** `n` (1 to 399) in capital Roman numerals. Throws a RangeError for other numbers. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 399) throw new RangeError(`no Roman numeral for ${n}`);
  let rest = n;
  let text = '';
  for (const [digits, value] of DIGITS) {
    while (rest >= value) {
      text += digits;
      rest -= value;
    }
  }
  return text;
}

const INITIALS = 'CLXVI';

/** The number (1 to 399) that well-formed capital Roman numerals state, or `null`. */
export function fromRoman(text: string): number | null {
  if (!INITIALS.includes(text.charAt(0))) return null;
  let rest = text;
  let n = 0;
  for (const [digits, value] of DIGITS) {
    while (rest.startsWith(digits)) {
      rest = rest.slice(digits.length);
      n += value;
    }
  }
  return rest === '' && n >= 1 && n <= 399 && toRoman(n) === text ? n : null;
}
