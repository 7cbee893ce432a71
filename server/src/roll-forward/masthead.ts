import type { Analysis } from '../analysis/analysis';
import type { Catalogue } from '../catalogue/catalogue';
import { titleKey } from '../catalogue/title-key';
import { draftMasthead } from '../drafting/masthead';
import { formatAgendaItems, parseAgendaItems } from '../language/agenda-items';
import { MAIN_COMMITTEES } from '../language/main-committees';
import { formatSession } from '../language/sessions';
import type { Block, MastheadField } from '../syntax/tree';
import type { Span } from '../text/span';
import type { Change, ChangeKind, Doubt, Findings, Move } from './change';

/**
 * What stands before and behind the paragraphs of a draft in place of what an adopted text has there: a masthead of its
 * own, the title without a number, and no lines of adoption.
 */
export function renewMasthead(analysis: Analysis, catalogue: Catalogue, move: Move): Findings {
  const { change, doubts } = draftMastheadFor(analysis, catalogue, move);
  return { changes: [change, ...unnumberedTitle(analysis), ...withoutAdoption(analysis)], doubts };
}

/**
 * The masthead: symbol, date and sponsors left to fill, the session, the Main Committee that reported, and the agenda item
 * by its title where the agenda of the new session is known.
 */
function draftMastheadFor(
  analysis: Analysis,
  catalogue: Catalogue,
  { to }: Move,
): { readonly change: Change; readonly doubts: readonly Doubt[] } {
  const lines = analysis.tree.blocks.filter((block) => block.kind === 'masthead');
  const say = (field: MastheadField) => textsOf(analysis, field);
  const titles = say('agenda-title');
  const item = itemTitled(catalogue, to, titles.join(' | '));
  const draft = draftMasthead({
    committee: committeeOf([...say('committee'), ...say('source'), ...say('symbol')].join(' ')),
    session: to,
    agendaItems: item?.split(' and '),
    agendaTitles: titles,
    agendaRemark: item === null ? '<!-- to verify -->' : undefined,
  });
  const sheet = [...say('letterhead'), draft].join('\n\n');
  const change: Change = {
    kind: 'masthead',
    edits: replaceBlocks(analysis, lines, sheet),
    before: lines.map((line) => line.prose.text).join('\n'),
    after: sheet,
    reason: 'The masthead of a draft takes the place of that of the adopted text.',
  };
  return { change, doubts: item === null ? [unknownItem(analysis, catalogue, to)] : [] };
}

/** What the lines of one field of the masthead say. */
function textsOf({ tree }: Analysis, field: MastheadField): string[] {
  return tree.blocks.filter((block) => block.field === field).map(({ prose }) => prose.text);
}

/** That the number of the agenda item is left to fill. */
function unknownItem(analysis: Analysis, catalogue: Catalogue, session: number): Doubt {
  const { blocks } = analysis.tree;
  const at = blocks.find((block) => block.kind === 'masthead')?.span.start ?? 0;
  const before = parseAgendaItems(textsOf(analysis, 'agenda-item')[0] ?? '');
  const name = formatSession({ number: session, kind: 'regular' });
  const isKnown = catalogue.agendaItems(session).length > 0;
  return {
    span: blocks.find((block) => block.field === 'agenda-item')?.span ?? { start: at, end: at },
    text: before.length === 0 ? '' : formatAgendaItems(before),
    reason: isKnown
      ? `No item known of the agenda of the ${name} bears this title.`
      : `The agenda of the ${name} is not known; numbers of items change from session to session.`,
    mark: 'made',
  };
}

/** The title without its number, and without the letter of the part that the text was. */
function unnumberedTitle(analysis: Analysis): Change[] {
  const { blocks } = analysis.tree;
  const title = blocks.find((block) => block.kind === 'title');
  const number = title && /^(?:E?S-)?\d{1,3}\/\d{1,4}(?: [A-Z]{1,2})?\. /.exec(title.prose.text)?.[0];
  if (title === undefined || number === undefined) return [];
  const span = { start: title.prose.toSource(0, 'start'), end: title.prose.toSource(number.length, 'start') };
  const changes: Change[] = [
    {
      kind: 'title',
      edits: [{ span, text: '' }],
      before: number.trim(),
      after: '',
      reason: 'A draft has no number yet.',
    },
  ];
  const part = blocks[title.index + 1];
  const [symbol] = textsOf(analysis, 'symbol');
  if (part !== undefined && /^[A-Z]$/.test(part.prose.text) && symbol?.endsWith(` ${part.prose.text}`)) {
    changes.push(removal(analysis, 'title', [part], 'A draft is no part of a resolution yet.'));
  }
  return changes;
}

function withoutAdoption(analysis: Analysis): Change[] {
  const closing = analysis.tree.blocks.filter((block) => block.kind === 'closing');
  if (closing.length === 0) return [];
  return [removal(analysis, 'adoption', closing, 'Meeting and date of adoption are not those of the draft.')];
}

/** Takes lines away. */
function removal(analysis: Analysis, kind: ChangeKind, blocks: readonly Block[], reason: string): Change {
  const before = blocks.map((block) => block.prose.text).join(', ');
  return { kind, edits: replaceBlocks(analysis, blocks, ''), before, after: '', reason };
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
