const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The value of the superscript digit that a UTF-16 unit is, or -1. */
export function superscriptDigit(code: number): number {
  if (code < 0xb2) return -1;
  if (code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)) {
    return SUPERSCRIPTS.indexOf(String.fromCharCode(code));
  }
  return -1;
}

/** Whether a UTF-16 unit is white space within a line or its end; `NaN`, which stands beyond a text, is. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || Number.isNaN(code);
}

/** Whether a UTF-16 unit is a letter of a Latin alphabet. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is {@link isLetter a letter} or {@link isDigit a digit}. */
export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Whether a UTF-16 unit is one of ASCII's marks, which a backslash can stand before. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
