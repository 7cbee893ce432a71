import { titleKey } from '../catalogue/title-key';
import { termOf } from '../language/sessions';
import { sessionOf, wholeOf } from '../language/symbols';
import { symbolsIn } from '../workspace/identity';
import type { TextIdentity } from './document';

/**
 * Whether `text` can be where `draft` took its words from: not the draft itself, nor what was adopted from it, nor
 * anything later.
 */
export function mayBeSource(text: TextIdentity, draft: TextIdentity): boolean {
  if (text.uri === draft.uri) return false;
  if (draft.canonical !== null) {
    if (text.canonical !== null && wholeOf(text.canonical) === wholeOf(draft.canonical)) return false;
    if (text.origin !== null && symbolsIn(text.origin).has(draft.canonical)) return false;
  }
  const before = draft.date;
  if (before !== null && text.date !== null) {
    if (text.date > before) return false;
    if (text.date < before) return !isSameUndertaking(text, draft);
  }
  return !isLater(text, draft) && !isSameUndertaking(text, draft);
}

/** A text of the same title and session: the draft in another of its stages. */
function isSameUndertaking(text: TextIdentity, draft: TextIdentity): boolean {
  const [its, own] = [sessionIn(text), sessionIn(draft)];
  if (its === null || own === null || its.number !== own.number || its.kind !== own.kind) return false;
  return text.title !== null && draft.title !== null && titleKey(text.title) === titleKey(draft.title);
}

function isLater(text: TextIdentity, draft: TextIdentity): boolean {
  const [its, own] = [sessionIn(text), sessionIn(draft)];
  if (own === null) return false;
  if (its !== null && its.kind === own.kind) return its.number > own.number;
  const term = termOf(own);
  return term !== null && recencyOf(text) > term.to;
}

function sessionIn({ canonical, session }: TextIdentity) {
  return (canonical === null ? null : sessionOf(canonical)) ?? session;
}

/** The day of a text for putting it in order, as nearly as it is known: `YYYY-MM-DD`, or empty. */
export function recencyOf(text: TextIdentity): string {
  if (text.date !== null) return text.date;
  const session = sessionIn(text);
  return (session === null ? null : termOf(session)?.from) ?? '';
}
