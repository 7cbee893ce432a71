/**
 * Whether `offset` of a paragraph's plain text stands in a quotation: in double quotation marks, curly or straight, or
 * in marks that were never closed.
 */
export function isQuoted(text: string, offset: number): boolean {
  let depth = 0;
  let straight = false;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x201c) depth++;
    else if (code === 0x201d) depth = Math.max(0, depth - 1);
    else if (code === 0x22) straight = !straight;
  }
  return depth > 0 || straight;
}
