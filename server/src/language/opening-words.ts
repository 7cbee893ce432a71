/** One word of the beginning of a paragraph. */
export interface Word {
  /** UTF-16 offsets in the paragraph, without the punctuation mark behind it. */
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly text: string;
  /** Whether a comma follows directly. */
  readonly comma: boolean;
}

/** Longest opening looked at, in words; the longest of adopted texts has ten. */
const MOST_WORDS = 14;

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 45 || // -
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

/**
 * The words at `from` of `text` as far as an opening phrase can reach: single spaces and commas go on, any other
 * character ends them, and so do `most` words.
 */
export function readWords(text: string, from: number, most = MOST_WORDS): Word[] {
  const words: Word[] = [];
  const { length } = text;
  // Engines look slowly, ever after, at what once was asked for beyond the end.
  const codeAt = (offset: number) => (offset < length ? text.charCodeAt(offset) : 0);
  let at = from;
  while (words.length < most) {
    const start = at;
    let code = codeAt(at);
    let isSmall = true;
    while (isWordCode(code)) {
      if (code < 97 || code > 122) isSmall &&= code === 45;
      code = codeAt(++at);
    }
    if (at === start) break;
    const word = text.slice(start, at);
    const comma = code === 44;
    words.push({ start, end: at, text: isSmall ? word : word.toLowerCase(), comma });
    if (comma) code = codeAt(++at);
    if (code !== 32 && code !== 0xa0) break;
    at++;
  }
  return words;
}
