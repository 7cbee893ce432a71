import { ownOrgan } from '../../analysis/organ';
import { findSessionClauses, type SessionClause, sessionsIn } from '../../analysis/session-clauses';
import { formatOrdinal, nearestOrdinal, ordinalWordValue } from '../../language/ordinals';
import { formatSession, type NamedSession } from '../../language/sessions';
import type { Block } from '../../syntax/tree';
import { remembered } from '../../syntax/words';
import { isQuoted } from '../quotations';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'session-reference',
  title: 'Let reporting and agenda clauses name a later session, the same one, in words',
  category: 'sessions',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    capital: 'Write “{proper}”, without a capital letter.',
    words: 'Write the session in words: “{proper}”.',
    misspelt: '“{text}” is no ordinal: is it meant to be “{proper}”?',
    past: 'The {session} is over: this is a text of the {own}. Name a later session.',
    current: 'The {session} is this text’s own: name a later one, unless the report is due before it closes.',
    currentAgenda: 'The {session} is this text’s own: the provisional agenda must be that of a later one.',
    far: 'The {session} is {distance} sessions ahead: is it meant?',
    differ: 'The report is for the {session}, but the item goes on the agenda of the {other}.',
    agenda: 'On the agenda of the {other} here.',
    replace: 'Change to “{proper}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source:
    'Usage in adopted resolutions; the session of a report and of the agenda on which it is considered are the same.',
  whileTyping: 'withhold',
  triggers: { words: ['session', 'sessions'] },
  examples: {
    good: [
      {
        operative:
          '1. *Requests* the Secretary-General to report to the General Assembly at its eighty-second session on lighthouses;\n\n2. *Decides* to include in the provisional agenda of its eighty-second session the item entitled “Lighthouses”.',
      },
      {
        operative:
          '1. *Recalls* the report submitted to the General Assembly at its seventy-eighth session;\n\n2. *Requests* the Secretary-General to submit a report on lighthouses to the General Assembly at the second part of its resumed eightieth session.',
      },
    ],
    bad: [
      {
        operative:
          '1. *Encourages* Member States to maintain their lighthouses;\n\n2. *Requests* the Secretary-General to report to the General Assembly at its 81st session on lighthouses.',
        fixed:
          '1. *Encourages* Member States to maintain their lighthouses;\n\n2. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session on lighthouses.',
      },
      {
        operative:
          '1. *Encourages* Member States to maintain their lighthouses;\n\n2. *Decides* to include in the provisional agenda of its seventy-ninth session the item entitled “Lighthouses”.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to report to the General Assembly at its eightieth session on lighthouses;\n\n2. *Decides* to include in the provisional agenda of its eighty-third session the item entitled “Lighthouses”.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to report to the General Assembly at its eigthy-first session on lighthouses;\n\n2. *Decides* to remain seized of the matter.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to report to the General Assembly at its eightiteh session on lighthouses;\n\n2. *Decides* to remain seized of the matter.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to report to the General Assembly at its Eighty-first session on lighthouses;\n\n2. *Decides* to remain seized of the matter.',
        fixed:
          '1. *Requests* the Secretary-General to report to the General Assembly at its eighty-first session on lighthouses;\n\n2. *Decides* to remain seized of the matter.',
      },
    ],
  },
  check({ tree, analysis, suspects, report }) {
    if (suspects.length === 0 || ownOrgan(tree) !== 'GA') return;
    checkWording(suspects, report);
    const own = analysis.session.session;
    if (own?.kind !== 'regular') return;
    const clauses = findSessionClauses(tree, suspects);
    for (const clause of clauses) checkTime(clause, own.number, report);
    checkAgreement(clauses, own.number, report);
  },
});

type Message =
  | 'capital'
  | 'words'
  | 'misspelt'
  | 'past'
  | 'current'
  | 'currentAgenda'
  | 'far'
  | 'differ'
  | 'agenda'
  | 'replace';
type Say = (report: Report<Message>) => void;

/** Sessions beyond the hundredth are other bodies' and stand in figures: the International Labour Conference. */
const LAST_IN_WORDS = 100;
/** More sessions ahead than any adopted resolution names. */
const FAR = 10;

/** Ordinals in figures, without their hyphen, or misspelt. */
function checkWording(blocks: readonly Block[], report: Say): void {
  for (const block of blocks) {
    if (!isClause(block)) continue;
    const { words } = block;
    const { text } = words;
    for (const named of sessionsIn(words)) {
      const { start, end, session } = named;
      if (session.number > LAST_IN_WORDS) continue;
      const said = text.slice(start, end);
      const proper = formatOrdinal(session.number);
      if (said === proper) continue;
      if (said.toLowerCase() === proper) {
        checkCapitals(block, named, report);
        continue;
      }
      const span = block.prose.span(start, end);
      report({
        message: 'words',
        parameters: { proper },
        span,
        fix: { edits: [{ span, text: proper }] },
        atMost: 'warning',
      });
    }
    for (const { word, start, proper } of misspeltOrdinals(words)) {
      const span = block.prose.span(start, start + word.length);
      const suggestion = {
        message: 'replace' as const,
        parameters: { proper },
        fix: { edits: [{ span, text: proper }] },
      };
      report({
        message: 'misspelt',
        parameters: { text: word, proper },
        span,
        suggestions: [suggestion],
        atMost: 'warning',
      });
    }
  }
}

function isClause({ kind, quoted }: Block): boolean {
  return !quoted && (kind === 'preambular' || kind === 'operative' || kind === 'subparagraph');
}

/** A word before “session” that is likely meant to be the ordinal `proper`. */
interface MisspeltOrdinal {
  readonly word: string;
  readonly start: number;
  readonly proper: string;
}

const misspeltOrdinals = remembered(({ text }): readonly MisspeltOrdinal[] => {
  const found: MisspeltOrdinal[] = [];
  MAYBE_ORDINAL.lastIndex = 0;
  for (let match = MAYBE_ORDINAL.exec(text); match !== null; match = MAYBE_ORDINAL.exec(text)) {
    const word = match[1] as string;
    const number = ordinalWordValue(word) === null ? nearestOrdinal(word) : null;
    if (number !== null) found.push({ word, start: match.index - word.length, proper: formatOrdinal(number) });
  }
  return found;
});

/** `its Eighty-first session`; names of conferences, “the Tenth Special Session”, keep their capitals. */
function checkCapitals({ prose }: Block, { start, end, nameEnd }: NamedSession, report: Say): void {
  const { text } = prose;
  const whose = /\b(its|the)(?: resumed)? $/.exec(text.slice(0, start))?.[1];
  if (whose === undefined || isQuoted(text, start)) return;
  const isName = /[A-Z]/.test(text.slice(end, nameEnd));
  if (isName && (whose === 'the' || !/^ Session$/.test(text.slice(end, nameEnd)))) return;
  const to = isName ? nameEnd : end;
  const proper = text.slice(start, to).toLowerCase();
  const span = prose.span(start, to);
  report({
    message: 'capital',
    parameters: { proper },
    span,
    fix: { edits: [{ span, text: proper }] },
    atMost: 'warning',
  });
}

/** One word between `its` or `the` and `session` that looks like an ordinal: looked for from `session` back. */
const MAYBE_ORDINAL =
  / sessions?\b(?<=\b(?:its|the) (?:resumed )?([A-Za-z]+-[a-z]+|[A-Za-z]+(?:th|st|nd|rd)|[A-Za-z]{6,}) sessions?)/g;

function checkTime({ kind, block, named, part }: SessionClause, own: number, report: Say): void {
  const { number } = named.session;
  const distance = number - own;
  if (distance > 0 && distance <= FAR) return;
  if (distance === 0 && part) return;
  const span = block.prose.span(named.start, named.end);
  const parameters = {
    session: formatSession(named.session),
    own: formatSession({ number: own, kind: 'regular' }),
    distance,
  };
  if (distance > FAR) report({ message: 'far', parameters, span, atMost: 'information' });
  else if (distance < 0) report({ message: 'past', parameters, span });
  else if (kind === 'agenda') report({ message: 'currentAgenda', parameters, span });
  else report({ message: 'current', parameters, span, atMost: 'information' });
}

/** Reports for a session on whose agenda the item is not put: some items are reported on more often than discussed. */
function checkAgreement(clauses: readonly SessionClause[], own: number, report: Say): void {
  for (const part of new Set(clauses.map(({ block }) => block.part))) {
    const here = clauses.filter(({ block, named }) => block.part === part && named.session.number > own);
    const agendas = here.filter(({ kind }) => kind === 'agenda');
    const reports = here.filter(({ kind }) => kind === 'report');
    const shared = (a: SessionClause, b: SessionClause) => a.named.session.number === b.named.session.number;
    const [agenda] = agendas;
    if (agenda === undefined || reports.some((one) => agendas.some((other) => shared(one, other)))) continue;
    const other = formatSession(agenda.named.session);
    for (const { block, named } of reports) {
      report({
        message: 'differ',
        parameters: { session: formatSession(named.session), other },
        span: block.prose.span(named.start, named.end),
        related: [
          {
            span: agenda.block.prose.span(agenda.named.start, agenda.named.end),
            message: 'agenda',
            parameters: { other },
          },
        ],
        atMost: 'information',
      });
    }
  }
}
