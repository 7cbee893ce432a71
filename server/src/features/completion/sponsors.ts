import { sponsorNames } from '../../language/member-states';
import { splitNames } from '../../language/sponsors';
import { type Caret, span } from './caret';
import type { Proposal, Proposals } from './proposal';

/** A list of sponsors up to the caret, or the beginning of its first name. */
const LINE =
  /^(?<head>(?:sponsors?|signatories|co-?sponsors?)\s*:\s*)?(?<names>(?:[^:]*(?:, (?:and )?| and ))?)(?<written>[\p{L}’. ()-]{0,50})$/iu;

/** Names of States in a line of sponsors or signatories; `null` elsewhere. */
export function sponsorProposals(caret: Caret): Proposals | null {
  if (caret.zone !== 'masthead') return null;
  const { head, names = '', written = '' } = LINE.exec(caret.before)?.groups ?? {};
  const listed = splitNames(names.replace(/(?:,| and|, and) $/, ''));
  const known = sponsorNames(caret.catalogue.memberStates());
  const isList = head !== undefined || listed.some((name) => known.includes(name));
  if (LINE.test(caret.before) === false || !(isList || mayBegin(caret, written))) return null;
  const others = new Set([...listed, ...splitNames((caret.after.split(':')[0] ?? '').replace(/^(?:, | and )/, ''))]);
  const free = known.filter((name) => !others.has(name));
  // The list is in alphabetical order: what comes behind the last name first.
  const last = listed.at(-1);
  const next = last === undefined ? 0 : free.findIndex((name) => known.indexOf(name) > known.indexOf(last));
  const inOrder = next < 0 ? free : [...free.slice(next), ...free.slice(0, next)];
  const replaces = span(caret, written.length);
  const items = inOrder.map(
    (name): Proposal => ({ label: name, kind: 'state', filter: spelt(name), text: name, replaces, commitsOn: ',' }),
  );
  return { items, more: false };
}

/** With and without accents, as it may be typed. */
function spelt(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'");
  return bare === name ? name : `${name} ${bare}`;
}

/** Whether a line of sponsors may begin here: the agenda item stands above, none of the sponsors yet. */
function mayBegin({ analysis, opensParagraph, offset, before }: Caret, written: string): boolean {
  const fields = analysis.tree.blocks.filter(({ span: { end } }) => end < offset - before.length);
  return (
    opensParagraph &&
    written === before &&
    fields.some(({ field }) => field === 'agenda-item') &&
    !fields.some(({ field, kind }) => field === 'sponsors' || kind === 'title')
  );
}
