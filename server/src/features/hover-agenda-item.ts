import type { Catalogue } from '../catalogue/catalogue';
import { titleKey } from '../catalogue/title-key';
import { formatAgendaItems, parseAgendaItems } from '../language/agenda-items';
import { formatSession, type Session } from '../language/sessions';
import { escapeMarkdown } from '../text/markdown';
import { below } from './markdown';

/** What is known of the agenda items that a masthead's `line` names, as Markdown; `null` where it names none. */
export function describeAgendaItems(line: string, session: Session | null, catalogue: Catalogue): string | null {
  const items = parseAgendaItems(line);
  if (items.length === 0) return null;
  const named = `**${formatAgendaItems(items)}**`;
  if (session === null) return below(named, 'The draft does not say of which session.');
  const of = `${named} of the ${formatSession(session)}`;
  if (session.kind !== 'regular') return below(of, 'The catalogue holds agendas of regular sessions only.');
  const titles = items.map((item, i) => titlesOf(item, i, items, session.number, catalogue));
  if (titles.every((known) => known.length === 0)) {
    return below(of, '*Not in the catalogue, which knows items under which recent sessions adopted resolutions.*');
  }
  return below(of, ...titles.map((known, i) => describe(items.length > 1 ? (items[i] as string) : null, known)));
}

/** Titles of an item, from its own entry or from one that names all of `items` together ("Oceans | Sport"). */
function titlesOf(item: string, i: number, items: readonly string[], session: number, catalogue: Catalogue): string[] {
  const own = catalogue.agenda(session, item);
  if (own.length > 0) return [...own];
  const together = catalogue.agenda(session, items.join(' and '))[0]?.split(' | ');
  return together?.length === items.length ? [together[i] as string] : [];
}

function describe(item: string | null, titles: readonly string[]): string {
  const label = item === null ? '' : `${item}: `;
  const [title, ...variants] = titles;
  if (title === undefined) return `${label}not in the catalogue`;
  const others = variants.filter((variant) => titleKey(variant) !== titleKey(title));
  const also = others.length === 0 ? '' : ` (rarely: ${others.map(escapeMarkdown).join('; ')})`;
  return `${label}*${escapeMarkdown(title)}*${also}`;
}
