import { agendaOf, latestAgenda } from '../../catalogue/agenda';
import { parseAgendaItems } from '../../language/agenda-items';
import type { Block } from '../../syntax/tree';
import { type Caret, sessionOf, span } from './caret';
import type { Proposal, Proposals } from './proposal';

/** The items of the session's agenda behind “Agenda item”, and their titles on the line below; `null` elsewhere. */
export function agendaProposals(caret: Caret): Proposals | null {
  if (caret.zone !== 'masthead') return null;
  const written = /^Agenda items? (?<written>[\d (a-z)]{0,12})$/.exec(caret.before)?.groups?.written;
  if (written !== undefined) return itemProposals(caret, written);
  const above = lineAbove(caret);
  return above?.field === 'agenda-item' && /^[\p{L} ,’-]{0,80}$/u.test(caret.before)
    ? titleProposals(caret, above)
    : null;
}

function itemProposals(caret: Caret, written: string): Proposals | null {
  const { analysis, catalogue, after } = caret;
  const session = sessionOf(caret);
  const hasTitle = analysis.tree.blocks.some(({ field }) => field === 'agenda-title');
  const replaces = span(caret, written.length);
  const items = agendaOf(session.number, catalogue).map(
    ({ item, title }): Proposal => ({
      label: item,
      description: title,
      kind: 'line',
      // Also found by the words of the title.
      filter: `${item} ${title}`,
      text: hasTitle || after.trim() !== '' ? item : `${item}\n${title}`,
      replaces,
    }),
  );
  return items.length === 0 ? null : { items, more: false };
}

function titleProposals(caret: Caret, above: Block): Proposals | null {
  const { number } = sessionOf(caret);
  const { catalogue, before } = caret;
  const replaces = span(caret, before.length);
  const own = parseAgendaItems(above.prose.text).flatMap((item) => catalogue.agenda(number, item).slice(0, 1));
  const titles = own.length > 0 ? own : (latestAgenda(number, catalogue)?.items ?? []).map(({ title }) => title);
  const items = [...new Set(titles)].map(
    (title): Proposal => ({ label: title, kind: 'line', filter: title, text: title, replaces }),
  );
  return items.length === 0 ? null : { items, more: false };
}

/** The masthead's line directly above the caret's. */
function lineAbove({ analysis, lineStart }: Caret): Block | undefined {
  const { blocks, text } = analysis.tree;
  const block = blocks.filter(({ span: { end } }) => end < lineStart).at(-1);
  return block !== undefined && /^\r?\n$/.test(text.slice(block.span.end, lineStart)) ? block : undefined;
}
