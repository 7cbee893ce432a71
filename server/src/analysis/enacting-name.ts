/** The end of the organ's name in the plain text of enacting words: what follows are marks and white space. */
export function endOfEnactingName(text: string): number {
  return text.replace(/(?<![\s.,:;])[\s.,:;]+$/, '').length;
}
