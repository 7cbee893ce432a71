/** A straight quotation mark or apostrophe with what it should be. */
export interface StraightMark {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly curly: string;
}

/** The straight double marks of `text`, a quotation’s two together. Inches are left out. */
export function* straightDoubleMarks(text: string): Generator<readonly StraightMark[], void> {
  let open: StraightMark | null = null;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text.charAt(at - 1);
    if (open === null && /\d/.test(before)) continue;
    if (open === null && opens(before)) {
      open = { at, curly: '“' };
      continue;
    }
    const closing = { at, curly: '”' };
    yield open === null ? [closing] : [open, closing];
    open = null;
  }
  if (open !== null) yield [open];
}

/** The straight single marks of `text`: quotation marks and apostrophes. Feet are left out. */
export function* straightSingleMarks(text: string): Generator<StraightMark, void> {
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const before = text.charAt(at - 1);
    if (!/\d/.test(before)) yield { at, curly: opens(before) ? '‘' : '’' };
  }
}

/** Whether a mark behind `before` begins a quotation. */
function opens(before: string): boolean {
  return before === '' || /[\s([{–—‘“'"/-]/.test(before);
}
