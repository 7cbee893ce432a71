import { isSpace } from './characters';

/** A link's text or target, in UTF-16 units; what is longer is no link. */
const LONGEST_LINK = 500;
/** A note's mark, in UTF-16 units. */
const LONGEST_MARK = 37;

/** The mark of a note call that begins at `start` and ends before a bracket; `null` where none does. */
export function noteMarkAt(source: string, start: number, end: number): string | null {
  const within = source.slice(start, Math.min(end, start + LONGEST_MARK + 1));
  return /^(?:[\w-]+|\*{1,4}|(?:\\\*){1,4})(?=\])/.exec(within)?.[0] ?? null;
}

/** The ends, as offsets, of a link that begins with a bracket, and of its text. */
export interface BracketedLink {
  readonly textEnd: number;
  readonly end: number;
}

/** The `[text](target)` that begins at `start`, parentheses in the target balanced; `null` where none does. */
export function linkAt(source: string, start: number, end: number): BracketedLink | null {
  let close = start + 1;
  const last = Math.min(end, start + LONGEST_LINK);
  while (close < last) {
    const code = source.charCodeAt(close);
    if (code === 0x5c) close++;
    else if (code === 0x5b || code === 10) return null;
    else if (code === 0x5d) break;
    close++;
  }
  if (close >= last || source.charCodeAt(close + 1) !== 0x28) return null;
  let depth = 0;
  const farthest = Math.min(end, close + LONGEST_LINK);
  for (let at = close + 1; at < farthest; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return { textEnd: close, end: at + 1 };
    else if (isSpace(code)) return null;
  }
  return null;
}
