import { parseAgendaItems } from '../../language/agenda-items';
import { findDates } from '../../language/dates';
import { parseSessionLine } from '../../language/sessions';
import { parseSponsors } from '../../language/sponsors';
import type { MastheadField, Tree } from '../../syntax/tree';

/** The masthead as `inspect` prints it: what each field says, fields that are not there left out. */
export function masthead(tree: Tree) {
  const text = (field: MastheadField) => tree.blocks.find((block) => block.field === field)?.prose.text.trim();
  const session = text('session');
  const agendaItem = text('agenda-item');
  const sponsors = text('sponsors');
  const adoption = text('adoption');
  return {
    symbol: text('symbol'),
    organ: text('organ'),
    distribution: text('distribution')?.replace(/^distr(?:\.|ibution)?\s*:?\s*/i, ''),
    date: text('date'),
    language: text('language')?.replace(/^original\s*:\s*/i, ''),
    session: session === undefined ? undefined : { text: session, ...sessionOf(session) },
    committee: text('committee'),
    agendaItem: agendaItem === undefined ? undefined : { text: agendaItem, items: parseAgendaItems(agendaItem) },
    agendaTitle: text('agenda-title'),
    sponsors: sponsors === undefined ? undefined : parseSponsors(sponsors),
    adoption: adoption === undefined ? undefined : { text: adoption, date: findDates(adoption)[0]?.iso ?? undefined },
    source: text('source'),
  };
}

function sessionOf(line: string) {
  const session = parseSessionLine(line)?.session;
  return { number: session?.number, kind: session?.kind };
}

/** The title, with its number apart where an adopted text carries one: `79/326. Cooperation …`. */
export function title(tree: Tree): { number?: string; text: string } | undefined {
  const text = tree.blocks.find((block) => block.kind === 'title')?.prose.text.trim();
  if (text === undefined) return undefined;
  const [, number, words] = /^((?:E?S-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:[-–][A-Z])?)?)\.\s*(.*)$/s.exec(text) ?? [];
  return number === undefined || words === undefined ? { text } : { number, text: words };
}
