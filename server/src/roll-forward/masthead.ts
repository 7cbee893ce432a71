import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { titleKey } from '../catalogue/title-key';
import { draftMasthead } from '../drafting/masthead';
import { formatAgendaItems, parseAgendaItems } from '../language/agenda-items';
import { MAIN_COMMITTEES } from '../language/main-committees';
import { formatSession } from '../language/sessions';
import type { Block, MastheadField } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Change, Doubt, Findings, Move } from './change';

/**
 * The masthead of a draft in place of an adopted text's: symbol, date and sponsors left to fill, the session, the Main
 * Committee that reported, and the agenda item by its title where the agenda of the new session is known.
 */
export function renewMasthead(analysis: Analysis, catalogue: Catalogue, move: Move): Findings {
  const { blocks } = analysis.tree;
  const lines = blocks.filter((block) => block.kind === 'masthead');
  const title = blocks.find((block) => block.kind === 'title');
  const say = (field: MastheadField) => lines.filter((line) => line.field === field).map((line) => line.prose.text);
  const committee = committeeOf([...say('committee'), ...say('source'), ...say('symbol')].join(' '));
  const titles = say('agenda-title');
  const before = parseAgendaItems(say('agenda-item')[0] ?? '');
  const item = itemTitled(catalogue, move.to, titles.join(' | '));
  const doubts: Doubt[] = [];
  const at = lines[0]?.span.start ?? 0;

  const draft = draftMasthead({
    committee,
    session: move.to,
    agendaItems: item?.split(' and '),
    agendaTitles: titles,
    agendaRemark: item === null ? '<!-- to verify -->' : undefined,
  });
  const sheet = [...say('letterhead'), draft].join('\n\n');
  if (item === null) {
    const known = catalogue.agendaItems(move.to).length > 0;
    doubts.push({
      span: lines.find((line) => line.field === 'agenda-item')?.span ?? { start: at, end: at },
      text: before.length === 0 ? '' : formatAgendaItems(before),
      reason: known
        ? `No item known of the agenda of the ${formatSession({ number: move.to, kind: 'regular' })} bears this title.`
        : `The agenda of the ${formatSession({ number: move.to, kind: 'regular' })} is not known; numbers of items change from session to session.`,
      mark: 'made',
    });
  }
  const changes: Change[] = [
    {
      kind: 'masthead',
      edits: replaceBlocks(analysis, lines, sheet),
      before: lines.map((line) => line.prose.text).join('\n'),
      after: sheet,
      reason: 'The masthead of a draft takes the place of that of the adopted text.',
    },
  ];
  const number = title === undefined ? null : /^(?:E?S-)?\d{1,3}\/\d{1,4}(?: [A-Z]{1,2})?\. /.exec(title.prose.text);
  if (title !== undefined && number !== null) {
    const start = title.prose.toSource(0, 'start');
    changes.push({
      kind: 'title',
      edits: [{ span: { start, end: title.prose.toSource(number[0].length, 'start') }, text: '' }],
      before: number[0].trim(),
      after: '',
      reason: 'A draft has no number yet.',
    });
    const part = blocks[title.index + 1];
    if (part !== undefined && /^[A-Z]$/.test(part.prose.text) && say('symbol')[0]?.endsWith(` ${part.prose.text}`)) {
      changes.push({
        kind: 'title',
        edits: replaceBlocks(analysis, [part], ''),
        before: part.prose.text,
        after: '',
        reason: 'A draft is no part of a resolution yet.',
      });
    }
  }
  const closing = blocks.filter((block) => block.kind === 'closing');
  if (closing.length > 0) {
    changes.push({
      kind: 'adoption',
      edits: replaceBlocks(analysis, closing, ''),
      before: closing.map((line) => line.prose.text).join(', '),
      after: '',
      reason: 'Meeting and date of adoption are not those of the draft.',
    });
  }
  return { changes, doubts };
}

/** The number of the Main Committee that `text` names first, in words or in a symbol; `null` for none. */
function committeeOf(text: string): number | null {
  const word = /\b(First|Second|Third|Fourth|Fifth|Sixth) Committee\b/.exec(text)?.[1];
  const named = MAIN_COMMITTEES.findIndex((name) => word !== undefined && name.includes(`${word} Committee`));
  if (named >= 0) return named + 1;
  const figure = /\bA\/C\.([1-6])\//.exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
}

/** The item of a session's agenda under `title`; `null` where none or more than one is known. */
function itemTitled(catalogue: Catalogue, session: number, title: string): string | null {
  const key = titleKey(title);
  const items = catalogue.agendaItems(session).filter((item) => titleKey(item.title) === key);
  return items.length === 1 ? (items[0] as { item: string }).item : null;
}

/** Edits that put `text` in the place of the first of `blocks` and take the others away, each with the blank lines before. */
function replaceBlocks({ tree }: Analysis, blocks: readonly Block[], text: string): Change['edits'] {
  if (blocks.length === 0) {
    const start = tree.blocks[0]?.span.start ?? 0;
    return [{ span: { start, end: start }, text: `${text}\n\n` }];
  }
  const stretches: Span[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (before === undefined || before.index + 1 < block.index) stretches.push(block.span);
    else stretches.push({ start: (stretches.pop() as Span).start, end: block.span.end });
  });
  return stretches.map(({ start, end }, i) => {
    const isReplaced = i === 0 && text !== '';
    return {
      span: { start: isReplaced ? start : tree.text.slice(0, start).trimEnd().length, end },
      text: isReplaced ? text : '',
    };
  });
}
