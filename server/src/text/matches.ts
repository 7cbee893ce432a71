/**
 * Every match of `pattern`, a global expression, in `text`: what `matchAll` finds, without making a copy of the
 * expression for each text.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
