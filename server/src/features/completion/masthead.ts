import { formatDate } from '../../language/dates';
import { MAIN_COMMITTEES } from '../../language/main-committees';
import { organName } from '../../language/organs';
import { formatSession } from '../../language/sessions';
import type { MastheadField } from '../../syntax/tree';
import { type Caret, sessionOf, sessionOn, span } from './caret';
import type { Proposal, Proposals } from './proposal';
import { yearOf } from './sessions';

const SESSIONS = [0, 1, 2, 3, -1];

/** Lines that the masthead still wants, in their order, and the enacting words behind it; `null` elsewhere. */
export function mastheadProposals(caret: Caret): Proposals | null {
  const { zone, before, after, analysis, lineStart } = caret;
  if (zone !== 'masthead' || after.trim() !== '' || !/^\*?[\p{L}\d/.: ’-]{0,30}$/u.test(before)) return null;
  const blocks = analysis.tree.blocks.filter(({ span: { start, end } }) => end < lineStart || start > caret.offset);
  const stated = new Set(blocks.map(({ field }) => field));
  const has = (...fields: MastheadField[]): boolean => fields.some((field) => stated.has(field));
  const isDue = blocks.some(({ kind }) => kind === 'title') || has('sponsors');
  const isEnacted = blocks.some(({ kind }) => kind === 'enacting');
  const replaces = span(caret, before.length);
  const line = (label: string, rest: Partial<Proposal> = {}): Proposal => ({
    label,
    kind: 'line',
    filter: label,
    text: label,
    replaces,
    ...rest,
  });
  const items: Proposal[] = [];
  if (isDue && !isEnacted) {
    const words = `The ${organName('GA')}`;
    const star = before.startsWith('*') ? '*' : '';
    items.push(line(`${words},`, { filter: star + words, text: `*${words}*,\n\n`, description: 'enacting words' }));
  }
  if (isDue) return items.length === 0 ? null : { items, more: false };
  const own = sessionOf(caret).number;
  if (!has('symbol')) items.push(line(`A/${own}/L.`, { description: 'symbol' }));
  if (!has('organ')) items.push(line('General Assembly', { description: 'organ' }));
  if (!has('distribution')) items.push(line('Distr.: Limited'));
  if (!has('date')) items.push(line(formatDate(caret.today), { description: 'today' }));
  if (!has('language')) items.push(line('Original: English'));
  if (!has('session')) items.push(...sessionLines(caret, line));
  if (!has('committee')) items.push(...MAIN_COMMITTEES.map((name) => line(name)));
  if (!has('agenda-item')) items.push(line('Agenda item', { text: 'Agenda item ', goesOn: true }));
  return { items, more: false };
}

/** The session that the draft's symbol names, else the one under way, then those to come. */
function sessionLines(caret: Caret, line: (label: string, rest: Partial<Proposal>) => Proposal): Proposal[] {
  const first = caret.analysis.session.session === null ? sessionOn(caret.today) : sessionOf(caret);
  return SESSIONS.map((ahead) => first.number + ahead)
    .filter((number) => number > 0)
    .map((number) => line(formatSession({ number, kind: 'regular' }, 'capital'), { description: yearOf(number) }));
}
