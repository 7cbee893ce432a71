/** A note’s number as other texts have it behind a paragraph: `the cuts [1]`. */
const BRACKETED = /\s?\[\d{1,3}\]$/;

/** `text` without a bracketed number at its end: a final mark stands before that. */
export function withoutBracketedCall(text: string): string {
  return text.endsWith(']') ? text.replace(BRACKETED, '') : text;
}
