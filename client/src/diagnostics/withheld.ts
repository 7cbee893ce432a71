/** A place in a document: 0-based line, 0-based UTF-16 offset in it. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * Whether a finding that makes no sense inside the paragraph `whileTyping` as long as someone writes there is better not
 * shown, the carets being where they are. Both ends belong to the paragraph: one writes at its end.
 */
export function isWithheld(
  whileTyping: { readonly start: Place; readonly end: Place } | null,
  carets: readonly Place[],
): boolean {
  if (whileTyping === null) return false;
  return carets.some((caret) => !isBefore(caret, whileTyping.start) && !isBefore(whileTyping.end, caret));
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
