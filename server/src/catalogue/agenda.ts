import { formatOrdinal } from '../language/ordinals';
import { byNumbers } from '../text/numeric-order';
import type { AgendaItem, Catalogue } from './catalogue';

/** The items and sub-items known of a regular session's agenda, in its order; what joins several of them is left out. */
export function agendaOf(session: number, catalogue: Catalogue): AgendaItem[] {
  return catalogue
    .agendaItems(session)
    .filter(({ item }) => /^\d+(?: \([a-z]{1,2}\))?$/.test(item))
    .sort((a, b) => byNumbers(a.item, b.item));
}

/** How many sessions back the agenda is looked for. */
const BACK = 3;

/**
 * The agenda of the last session up to `session` of which one is known: items keep their titles, though not their
 * numbers. A title that names its own session names `session` instead.
 */
export function latestAgenda(session: number, catalogue: Catalogue): { session: number; items: AgendaItem[] } | null {
  for (let back = 0; back <= BACK; back++) {
    const items = agendaOf(session - back, catalogue);
    if (items.length > 0) return { session: session - back, items: items.map((item) => retitled(item, back, session)) };
  }
  return null;
}

function retitled(item: AgendaItem, back: number, session: number): AgendaItem {
  if (back === 0) return item;
  const named = `${formatOrdinal(session - back)} session`;
  return { ...item, title: item.title.replace(named, `${formatOrdinal(session)} session`) };
}
