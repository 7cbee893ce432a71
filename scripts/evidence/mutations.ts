/** Faults to plant in official texts: each kind finds the places where a text can have it, and makes one fault there. */

import { addresseeOf, isAddressing } from '../../server/src/analysis/addressees';
import { type Analysis, analyse } from '../../server/src/analysis/analysis';
import type { Citation } from '../../server/src/analysis/citations';
import { italicsOf } from '../../server/src/analysis/italics';
import type { Opening } from '../../server/src/analysis/openings';
import { following } from '../../server/src/analysis/sequences';
import { findDates, MONTHS } from '../../server/src/language/dates';
import { toFinite, toParticiple, withVariant } from '../../server/src/language/opening-forms';
import { ordinalWord } from '../../server/src/language/ordinals';
import { findSessions } from '../../server/src/language/sessions';
import type { TextEdit } from '../../server/src/lint/finding';
import { isQuoted } from '../../server/src/rules/quotations';
import { parse } from '../../server/src/syntax/parse';
import type { Block, Tree } from '../../server/src/syntax/tree';
import type { Span } from '../../server/src/text/span';
import type { Chance } from './chance';

/** A sound text, and what the kinds of fault need to know of it. */
export interface Soil {
  readonly tree: Tree;
  readonly analysis: Analysis;
  readonly preambular: readonly Block[];
  readonly operative: readonly Block[];
  /** Both, and their subparagraphs. */
  readonly paragraphs: readonly Block[];
  readonly masthead: readonly Block[];
}

/** One fault: what is edited, and the span (in the sound text) on which it must be found. */
export interface Fault {
  readonly edits: readonly TextEdit[];
  readonly around: Span;
}

export interface FaultKind {
  readonly title: string;
  /** Whether the faulty text alone tells what it was before, so that a repair can restore it to the letter. */
  readonly hasOneAnswer: boolean;
  /** Every fault of this kind that could be planted; `chance` chooses between variants. */
  plants(soil: Soil, chance: Chance): Fault[];
}

export function soilOf(text: string): Soil {
  const tree = parse(text);
  const preambular = tree.parts.flatMap((part) => part.preambular);
  const operative = tree.parts.flatMap((part) => part.operative);
  return {
    tree,
    analysis: analyse(tree),
    preambular,
    operative,
    paragraphs: tree.blocks.filter(
      ({ kind, quoted }) => !quoted && (kind === 'preambular' || kind === 'operative' || kind === 'subparagraph'),
    ),
    masthead: tree.blocks.filter(({ kind }) => kind === 'masthead'),
  };
}

/** A fault in `block`: the words [start, end) of its plain text become `text`. */
function swap(block: Block, start: number, end: number, text: string): Fault {
  return { edits: [{ span: block.prose.span(start, end), text }], around: block.span };
}

/** A fault wherever `pattern` (global) matches the words of a block and `instead` gives another text. */
function wherever(
  blocks: readonly Block[],
  pattern: RegExp,
  instead: (match: RegExpExecArray, block: Block) => string | null,
): Fault[] {
  return blocks.flatMap((block) =>
    [...block.prose.text.matchAll(pattern)].flatMap((match) => {
      // What is quoted stands as others wrote it.
      const text = isQuoted(block.prose.text, match.index) ? null : instead(match, block);
      return text === null ? [] : [swap(block, match.index, match.index + match[0].length, text)];
    }),
  );
}

/** A fault made of each opening phrase. */
function reopen(
  { analysis }: Soil,
  blocks: readonly Block[],
  change: (opening: Opening, block: Block, i: number) => string | null,
): Fault[] {
  return blocks.flatMap((block, i) => {
    const opening = analysis.openings.get(block);
    if (opening === undefined || !opening.known || italicsOf(block.prose, opening.prose).state !== 'exact') return [];
    const text = change(opening, block, i);
    return text === null || text === opening.text ? [] : [swap(block, opening.prose.start, opening.prose.end, text)];
  });
}

function kind(title: string, hasOneAnswer: boolean, plants: FaultKind['plants']): FaultKind {
  return { title, hasOneAnswer, plants };
}

const last = <T>(items: readonly T[]) => items.at(-1) as T;

/** The opening of the paragraph above in the same list. */
function openingAbove(soil: Soil, blocks: readonly Block[], i: number): Opening | undefined {
  const above = blocks[i - 1];
  return above && soil.analysis.openings.get(above);
}

function baseAbove(soil: Soil, blocks: readonly Block[], i: number): string | null {
  return openingAbove(soil, blocks, i)?.base ?? null;
}

/**
 * Whether `opening` and those above it with the same phrase follow one another plain, with also, with further. Where the
 * official text itself departs from that, nobody can say what a second fault should have been.
 */
function isInSequence(soil: Soil, blocks: readonly Block[], i: number, { base, variant }: Opening): boolean {
  const above = openingAbove(soil, blocks, i);
  if (above?.base !== base) return variant === null;
  return following(above.variant) === variant && isInSequence(soil, blocks, i - 1, above);
}

const openings: readonly FaultKind[] = [
  kind('also missing, preamble', true, (soil) =>
    reopen(soil, soil.preambular, (opening, _, i) =>
      opening.variant === 'also' && isInSequence(soil, soil.preambular, i, opening)
        ? withVariant(opening.base, 'preambular', null)
        : null,
    ),
  ),
  kind('also missing, statement verb', true, (soil) =>
    reopen(soil, soil.operative, (opening, _, i) =>
      opening.variant === 'also' && !isAddressing(opening) && isInSequence(soil, soil.operative, i, opening)
        ? withVariant(opening.base, 'operative', null)
        : null,
    ),
  ),
  kind('also missing, both to the Secretary-General', true, (soil) =>
    reopen(soil, soil.operative, (opening, block, i) => {
      const above = soil.operative[i - 1];
      const before = above && soil.analysis.openings.get(above);
      if (opening.variant !== 'also' || !before || before.base !== opening.base || !isAddressing(opening)) return null;
      const both = [addresseeOf(block.prose.text, opening), addresseeOf(above.prose.text, before)];
      return both.every((name) => name === 'secretary-general') ? withVariant(opening.base, 'operative', null) : null;
    }),
  ),
  kind('further instead of also', true, (soil) => [
    ...reopen(soil, soil.preambular, (opening, _, i) =>
      opening.variant === 'also' && isInSequence(soil, soil.preambular, i, opening)
        ? withVariant(opening.base, 'preambular', 'further')
        : null,
    ),
    ...reopen(soil, soil.operative, (opening, _, i) =>
      opening.variant === 'also' && !isAddressing(opening) && isInSequence(soil, soil.operative, i, opening)
        ? withVariant(opening.base, 'operative', 'further')
        : null,
    ),
  ]),
  kind('also instead of further, preamble', true, (soil) =>
    reopen(soil, soil.preambular, (opening, _, i) =>
      opening.variant === 'further' && isInSequence(soil, soil.preambular, i, opening)
        ? withVariant(opening.base, 'preambular', 'also')
        : null,
    ),
  ),
  kind('also without a paragraph to follow, preamble', true, (soil) =>
    reopen(soil, soil.preambular, ({ base, variant }, _, i) =>
      i > 0 && variant === null && baseAbove(soil, soil.preambular, i) !== base
        ? withVariant(base, 'preambular', 'also')
        : null,
    ),
  ),
  kind('further without a paragraph to follow, preamble', true, (soil) =>
    reopen(soil, soil.preambular, ({ base, variant }, _, i) =>
      i > 0 && variant === null && baseAbove(soil, soil.preambular, i) !== base
        ? withVariant(base, 'preambular', 'further')
        : null,
    ),
  ),
  kind('participle in the operative part', true, (soil) =>
    reopen(soil, soil.operative, ({ text }) => toParticiple(text)),
  ),
  kind('finite verb in the preamble', true, (soil) => reopen(soil, soil.preambular, ({ text }) => toFinite(text))),
  kind('misspelt opening', true, (soil, chance) =>
    reopen(soil, [...soil.preambular, ...soil.operative], ({ text }) => misspelt(text, chance)),
  ),
  kind('opening in lower case', true, (soil) =>
    reopen(soil, [...soil.preambular, ...soil.operative], ({ text }) => text.charAt(0).toLowerCase() + text.slice(1)),
  ),
  kind('verb with a capital after also', true, (soil) =>
    reopen(soil, soil.operative, ({ text }) => text.replace(/(?<=^(?:Also|Further) )[a-z]/, (c) => c.toUpperCase())),
  ),
];

/** `phrase` with two letters of its first longer word exchanged, or one left out. */
function misspelt(phrase: string, chance: Chance): string | null {
  const word = /[a-z]{5,}/.exec(phrase);
  if (word === null) return null;
  const at = word.index + 1 + chance.below(word[0].length - 3);
  const [a, b] = [phrase.charAt(at), phrase.charAt(at + 1)];
  const swapped = a === b || chance.below(2) === 0 ? a : b + a;
  return phrase.slice(0, at) + swapped + phrase.slice(at + 2);
}

/** The italic openings whose closing mark is in place. */
function italicOpenings({ analysis, preambular, operative }: Soil) {
  return [...preambular, ...operative].flatMap((block) => {
    const opening = analysis.openings.get(block);
    if (opening === undefined || !opening.known) return [];
    const { state, emphasis } = italicsOf(block.prose, opening.prose);
    return state === 'exact' && emphasis?.close ? [{ block, opening, open: emphasis.open, close: emphasis.close }] : [];
  });
}

const emphasis: readonly FaultKind[] = [
  kind('opening not in italics', true, (soil) =>
    italicOpenings(soil).map(({ block, open, close }) => ({ edits: [drop(open), drop(close)], around: block.span })),
  ),
  kind('italics not closed', true, (soil) =>
    italicOpenings(soil).map(({ block, close }) => ({ edits: [drop(close)], around: block.span })),
  ),
  kind('italics take in the next word', true, (soil) =>
    italicOpenings(soil).flatMap(({ block, opening, close }) => {
      const next = /^ (?:of|that|the|its|to|by|all)\b/.exec(block.prose.text.slice(opening.prose.end))?.[0];
      const end = close.end + (next?.length ?? 0);
      if (next === undefined || soil.tree.text.slice(close.end, end) !== next) return [];
      return [{ edits: [drop(close), { span: { start: end, end }, text: '*' }], around: block.span }];
    }),
  ),
  kind('italics stop after the first word', true, (soil) =>
    italicOpenings(soil).flatMap(({ block, opening, close }) => {
      const gap = opening.text.indexOf(' ');
      if (gap < 0 || !/ (?:upon|in mind|into account|also|further|with [a-z ]+)$/.test(opening.text)) return [];
      const at = block.prose.toSource(opening.prose.start + gap, 'end');
      return [{ edits: [{ span: { start: at, end: at }, text: '*' }, drop(close)], around: block.span }];
    }),
  ),
  kind('enacting words not in italics', true, ({ tree }) =>
    enacting(tree).flatMap((block) => {
      const run = block.prose.emphasis[0];
      return run?.close ? [{ edits: [drop(run.open), drop(run.close)], around: block.span }] : [];
    }),
  ),
  kind('enacting words without a comma', true, ({ tree, preambular }) =>
    preambular.length === 0 ? [] : wherever(enacting(tree), /,$/g, () => ''),
  ),
];

function enacting({ blocks }: Tree): Block[] {
  return blocks.filter((block) => block.kind === 'enacting');
}

function drop(span: Span): TextEdit {
  return { span, text: '' };
}

const field = ({ masthead }: Soil, name: Block['field']) => masthead.filter((block) => block.field === name);

/** The session word of a text with another number in its place. */
function otherSession(blocks: readonly Block[], change: (number: number) => number): Fault[] {
  return blocks.flatMap((block) =>
    findSessions(block.prose.text).flatMap(({ start, end, session }) => {
      const word = ordinalWord(change(session.number));
      const text = start === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      return [swap(block, start, end, text)];
    }),
  );
}

const masthead: readonly FaultKind[] = [
  kind('session line names another session', true, (soil, chance) =>
    otherSession(field(soil, 'session'), (n) => n + chance.pick([-2, -1, 1, 2])),
  ),
  kind('session line in figures', true, (soil) =>
    field(soil, 'session').flatMap((block) =>
      findSessions(block.prose.text).map(({ start, end, session }) => swap(block, start, end, figures(session.number))),
    ),
  ),
  kind('session word misspelt', true, (soil, chance) =>
    field(soil, 'session').flatMap((block) => {
      const text = misspelt(block.prose.text, chance);
      return text === null ? [] : [swap(block, 0, block.prose.text.length, text)];
    }),
  ),
  kind('session of the symbol is another', true, (soil, chance) =>
    wherever(field(soil, 'symbol'), /(?<=^A\/RES\/)\d+(?=\/)/g, ([n]) => String(Number(n) + chance.pick([-1, 1]))),
  ),
  kind('session of the title number is another', true, (soil, chance) =>
    wherever(
      soil.tree.blocks.filter((block) => block.kind === 'title'),
      /^\d+(?=\/)/g,
      ([n]) => String(Number(n) + chance.pick([-1, 1])),
    ),
  ),
  kind('date of adoption outside the session', false, (soil, chance) =>
    wherever(field(soil, 'adoption'), /\d{4}$/g, ([year]) => String(Number(year) + chance.pick([-2, 2]))),
  ),
  kind('agenda item missing', false, (soil) => {
    const items = field(soil, 'agenda-item');
    const [first, end] = [soil.masthead[0], last(soil.masthead)];
    if (items.length !== 1 || first === undefined) return [];
    const [{ span }] = items as [Block];
    return [{ edits: [drop(span)], around: { start: first.span.start, end: end.span.end } }];
  }),
  kind('agenda item malformed', true, (soil, chance) =>
    field(soil, 'agenda-item').flatMap((block) => {
      const { text } = block.prose;
      const variants = [
        text.replace(/(\d) \(/, '$1('),
        text.replace(/^Agenda item\b/, 'Agenda Item'),
        text.replace(/^Agenda items\b/, 'Agenda item'),
        text.replace(/^Agenda item\b(?!s)/, 'Agenda items'),
        text.replace(/ and (?=\d)/, ', '),
        text.replace(/^Agenda /, ''),
        `${text}.`,
      ].filter((variant) => variant !== text);
      return [swap(block, 0, text.length, chance.pick(variants))];
    }),
  ),
];

function figures(n: number): string {
  const ten = n % 100;
  const ending = ten >= 11 && ten <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const numbered = ({ operative }: Soil) => operative.filter((block) => block.label?.value != null);

const structure: readonly FaultKind[] = [
  kind('a number skipped', true, (soil) =>
    soil.tree.parts.flatMap(({ operative }) =>
      operative.flatMap((block, i) => {
        const rest = operative
          .slice(i)
          .flatMap(({ label }) => (label?.value ? [{ span: label.span, n: label.value }] : []));
        if (i === 0 || operative.length < 3 || rest.length === 0) return [];
        return [{ edits: rest.map(({ span, n }) => ({ span, text: String(n + 1) })), around: block.span }];
      }),
    ),
  ),
  kind('a number twice', true, (soil) =>
    numbered(soil).flatMap((block) => {
      const value = block.label?.value ?? 0;
      return value < 2 ? [] : [relabel(block, String(value - 1))];
    }),
  ),
  kind('a number missing', true, (soil) =>
    numbered(soil).length < 2
      ? []
      : numbered(soil).map((block) => {
          const mark = (block.label as NonNullable<Block['label']>).markSpan;
          const gap = (/^\s*/.exec(soil.tree.text.slice(mark.end)) as RegExpExecArray)[0].length;
          return { edits: [drop({ start: mark.start, end: mark.end + gap })], around: block.span };
        }),
  ),
  kind('preambular paragraph numbered', true, ({ preambular }) =>
    preambular.map((block, i) => ({
      edits: [{ span: { start: block.span.start, end: block.span.start }, text: `${i + 1}. ` }],
      around: block.span,
    })),
  ),
  kind('a letter skipped', true, ({ paragraphs }) =>
    paragraphs.flatMap((block) => {
      const { kind, label } = block;
      if (kind !== 'subparagraph' || label?.style !== 'lower-alpha' || !label.value || label.value > 20) return [];
      return label.value < 2 ? [] : [relabel(block, String.fromCharCode(97 + label.value))];
    }),
  ),
];

function relabel(block: Block, text: string): Fault {
  const { span } = block.label as NonNullable<Block['label']>;
  return { edits: [{ span, text }], around: block.span };
}

/** Operative paragraphs of the first degree that end with a semicolon. */
const semicolons = ({ operative }: Soil) => operative.filter(({ prose }) => prose.text.endsWith(';'));

const punctuation: readonly FaultKind[] = [
  kind('comma instead of a semicolon', true, (soil) => wherever(semicolons(soil), /;$/g, () => ',')),
  kind('full stop instead of a semicolon', true, (soil) => wherever(semicolons(soil), /;$/g, () => '.')),
  kind('semicolon missing', true, (soil) => wherever(semicolons(soil), /;$/g, () => '')),
  kind('final stop missing', true, ({ operative }) => wherever(operative.slice(-1), /(?<=[\p{L}\d”])\.$/gu, () => '')),
  kind('semicolon at the very end', true, ({ operative }) =>
    wherever(operative.slice(-1), /(?<=[\p{L}\d”])\.$/gu, () => ';'),
  ),
  kind('semicolon instead of a comma, preamble', true, ({ preambular }) => wherever(preambular, /,$/g, () => ';')),
  kind('comma missing, preamble', true, ({ preambular }) => wherever(preambular, /(?<=[\p{L}\d”]),$/gu, () => '')),
  kind('comma instead of a semicolon, subparagraph', true, ({ paragraphs }) =>
    wherever(
      paragraphs.filter(({ kind }) => kind === 'subparagraph'),
      /;$/g,
      () => ',',
    ),
  ),
  kind('semicolon instead of a colon before subparagraphs', true, ({ tree, operative }) =>
    wherever(
      operative.filter(({ index }) => tree.blocks[index + 1]?.kind === 'subparagraph'),
      /:$/g,
      () => ';',
    ),
  ),
  kind('“; and” at the end', true, (soil) => wherever(semicolons(soil), /;$/g, () => '; and')),
  kind('straight quotation marks', true, ({ paragraphs }) =>
    wherever(paragraphs, /“([^“”]+)”/g, ([, words]) => `"${words}"`),
  ),
  kind('hyphen in a range of years', true, ({ paragraphs }) =>
    wherever(paragraphs, /\b((?:19|20)\d\d)–((?:19|20)\d\d)\b/g, ([, from, to]) => `${from}-${to}`),
  ),
  kind('note call before the comma', true, ({ tree, paragraphs }) =>
    paragraphs.flatMap(({ prose, span }) =>
      prose.calls.flatMap(({ source }) => {
        const before = { start: source.start - 1, end: source.start };
        if (!/[,;.]/.test(tree.text.charAt(before.start))) return [];
        const mark = { span: { start: source.end, end: source.end }, text: tree.text.charAt(before.start) };
        return [{ edits: [drop(before), mark], around: span }];
      }),
    ),
  ),
];

const BLOCKS_OF_CLAUSES = new Set<Block['kind']>(['preambular', 'operative', 'subparagraph']);

/** Citations in the text's own paragraphs. */
function cited({ analysis }: Soil): Citation[] {
  return analysis.citations.filter(({ block }) => !block.quoted && BLOCKS_OF_CLAUSES.has(block.kind));
}

/** Resolutions of regular sessions of the Assembly that are cited with a date. */
function datedActs(soil: Soil) {
  return cited(soil).flatMap(({ block, canonical, prose, date }) =>
    date !== undefined && /^A\/RES\/\d+\/\d+$/.test(canonical) ? [{ block, prose, date }] : [],
  );
}

const references: readonly FaultKind[] = [
  kind('date outside the session of the resolution', false, (soil, chance) =>
    datedActs(soil).map(({ block, date }) => {
      const year = Number(date.iso.slice(0, 4));
      return swap(block, date.prose.end - 4, date.prose.end, String(year + chance.pick([-2, 2])));
    }),
  ),
  kind('another day than that of adoption', false, (soil, chance) =>
    datedActs(soil).map(({ block, date }) => {
      const day = Number(date.iso.slice(8));
      const end = date.prose.start + (day < 10 ? 1 : 2);
      return swap(
        block,
        date.prose.start,
        end,
        String(day > 15 ? day - 1 - chance.below(5) : day + 1 + chance.below(5)),
      );
    }),
  ),
  kind('number of a session to come', false, (soil) => {
    const { session } = soil.analysis.session;
    if (session?.kind !== 'regular') return [];
    return datedActs(soil).map(({ block, prose }) => {
      const slash = block.prose.text.indexOf('/', prose.start);
      return swap(block, prose.start, slash, String(session.number + 3));
    });
  }),
  kind('A/RES/ in running text', true, (soil) =>
    cited(soil).flatMap(({ block, canonical, prose, text }) =>
      /^A\/RES\/[\dSE]/.test(canonical) && /\bresolution $/.test(block.prose.text.slice(0, prose.start))
        ? [swap(block, prose.start, prose.end, `A/RES/${text}`)]
        : [],
    ),
  ),
  kind('list of resolutions out of order', true, (soil) => {
    const acts = datedActs(soil);
    return acts.flatMap((first, i) => {
      const second = acts[i + 1];
      const { block } = first;
      if (second === undefined || second.block !== block || first.date.iso >= second.date.iso) return [];
      const { text } = block.prose;
      if (!/^(?:, | and )$/.test(text.slice(first.date.prose.end, second.prose.start))) return [];
      if (!/\bits resolutions [^;]*$/.test(text.slice(0, first.prose.start))) return [];
      const one = { start: first.prose.start, end: first.date.prose.end };
      const two = { start: second.prose.start, end: second.date.prose.end };
      return [
        {
          edits: [
            { span: block.prose.span(one.start, one.end), text: text.slice(two.start, two.end) },
            { span: block.prose.span(two.start, two.end), text: text.slice(one.start, one.end) },
          ],
          around: block.span,
        },
      ];
    });
  }),
  kind('“this resolution”', true, ({ paragraphs }) =>
    wherever(paragraphs, /\bthe present resolution\b/g, () => 'this resolution'),
  ),
];

/** Operative paragraphs that ask for a report or put an item on an agenda. */
const clauses = ({ operative }: Soil) =>
  operative.filter(
    ({ prose }) =>
      /\b(?:report|provisional agenda)\b/.test(prose.text) &&
      /\bat its [a-z-]+ session|\bof its [a-z-]+ session/.test(prose.text),
  );

/** The session by which a clause looks ahead, with something else in its place. */
function lookAhead(soil: Soil, change: (ahead: number, now: number) => string): Fault[] {
  const now = soil.analysis.session.session;
  if (now?.kind !== 'regular') return [];
  return clauses(soil).flatMap((block) =>
    findSessions(block.prose.text).flatMap(({ start, end, session }) => {
      const after = /^(?:at|of) its $/.test(block.prose.text.slice(Math.max(0, start - 7), start));
      if (!after || session.kind !== 'regular' || session.number <= now.number) return [];
      return [swap(block, start, end, change(session.number, now.number))];
    }),
  );
}

const sessions: readonly FaultKind[] = [
  kind('clause for a session that is over', false, (soil, chance) =>
    lookAhead(soil, (_, now) => ordinalWord(now - 1 - chance.below(3))),
  ),
  kind('session of a clause in figures', true, (soil) => lookAhead(soil, figures)),
  kind('no comma before “under the item”', true, (soil) =>
    wherever(soil.operative, /(?<=provisional agenda of its [a-z-]+ session), (?=under the item)/g, () => ' '),
  ),
  kind('“subitem”', true, ({ operative }) =>
    wherever(operative, /\bthe sub-item entitled\b/g, () => 'the subitem entitled'),
  ),
];

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (n: number) => [...String(n)].map((digit) => FIGURES.charAt(Number(digit))).join('');

/** Notes of the text with their one text and all their calls. */
function notes({ analysis }: Soil) {
  return analysis.footnotes.notes.flatMap(({ mark, calls, text, repeated }) =>
    text !== null && repeated.length === 0 && /^\d+$/.test(mark) ? [{ mark: Number(mark), calls, text }] : [],
  );
}

const footnotes: readonly FaultKind[] = [
  kind('call of a note that is not there', false, (soil, chance) => {
    const all = notes(soil);
    return all.flatMap(({ calls: [first] }) =>
      first?.call.notation !== 'superscript' || !BLOCKS_OF_CLAUSES.has(first.block.kind)
        ? []
        : [
            {
              edits: [{ span: first.call.source, text: superscript(all.length + 20 + chance.below(30)) }],
              around: first.block.span,
            },
          ],
    );
  }),
  kind('note that nothing calls', false, (soil) =>
    notes(soil).flatMap(({ calls, text }) =>
      calls.length === 1 && calls[0] ? [{ edits: [drop(calls[0].call.source)], around: text.span }] : [],
    ),
  ),
  kind('Ibid. in the first note', false, (soil) => {
    const [first] = notes(soil);
    return first ? [swap(first.text, 0, first.text.prose.text.length, 'Ibid.')] : [];
  }),
  kind('note without a final stop', true, (soil) =>
    notes(soil).flatMap(({ text }) => wherever([text], /(?<=[\p{L}\d)])\.$/gu, () => '')),
  ),
  kind('notes called out of order', false, (soil) => {
    const all = notes(soil).filter(({ calls }) => calls.length === 1 && calls[0]?.call.notation === 'superscript');
    return all.slice(1).flatMap(({ mark, calls: [second] }, i) => {
      const before = all[i];
      const first = before?.calls[0];
      if (!before || !first || !second || before.mark !== mark - 1) return [];
      return [
        {
          edits: [
            { span: first.call.source, text: superscript(mark) },
            { span: second.call.source, text: superscript(before.mark) },
          ],
          around: { start: first.block.span.start, end: second.block.span.end },
        },
      ];
    });
  }),
  kind('“General Assembly resolution” in a note', true, (soil) =>
    notes(soil).flatMap(({ text }) =>
      wherever([text], /^Resolution(?= \d+\/\d+)/g, () => 'General Assembly resolution'),
    ),
  ),
];

/** Words as the United Nations spells them, and as others do. */
const AMERICAN: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  labour: 'labor',
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  behaviour: 'behavior',
  favourable: 'favorable',
  neighbouring: 'neighboring',
  fulfil: 'fulfill',
  ageing: 'aging',
  analyse: 'analyze',
};

const words: readonly FaultKind[] = [
  kind('American spelling', true, ({ paragraphs }) =>
    wherever(
      paragraphs,
      new RegExp(`\\b(?:${Object.keys(AMERICAN).join('|')})\\b`, 'g'),
      ([word]) => AMERICAN[word] as string,
    ),
  ),
  kind('-ise instead of -ize', true, ({ paragraphs }) =>
    wherever(
      paragraphs,
      /\b(?:organ|recogn|real|util|emphas|final|general|mobil)i(z)(?:e|es|ed|ing|ation|ations)\b/g,
      ([word]) => word.replace(/iz/, 'is'),
    ),
  ),
  kind('co-operation', true, ({ paragraphs }) => wherever(paragraphs, /(?<![\w-])coo(?=perat|rdinat)/g, () => 'co-o')),
  kind('% instead of per cent', true, ({ paragraphs }) => wherever(paragraphs, /(?<=\d) per cent\b/g, () => '%')),
  kind('member states', true, ({ paragraphs }) => wherever(paragraphs, /\bMember States\b/g, () => 'member states')),
  kind('UN Charter', true, ({ paragraphs }) =>
    wherever(paragraphs, /\bCharter of the United Nations\b/g, () => 'UN Charter'),
  ),
  kind('American date', true, ({ paragraphs }) =>
    paragraphs.flatMap((block) =>
      findDates(block.prose.text).flatMap(({ start, end }) => {
        const match = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(block.prose.text.slice(start, end));
        if (match === null || !(MONTHS as readonly string[]).includes(match[2] as string)) return [];
        if (/(?:\d|and|to|[–-])\s*$/.test(block.prose.text.slice(0, start))) return [];
        return [swap(block, start, end, `${match[2]} ${match[1]}, ${match[3]}`)];
      }),
    ),
  ),
  kind('toward', true, ({ paragraphs }) => wherever(paragraphs, /\btowards\b/g, () => 'toward')),
  kind('inter alia in italics', true, ({ paragraphs }) =>
    wherever(paragraphs, /\binter alia\b/g, () => '*inter alia*'),
  ),
  kind('decision making without a hyphen', true, ({ paragraphs }) =>
    wherever(paragraphs, /\bdecision-making\b/g, () => 'decision making'),
  ),
];

/** All kinds of fault, by group. */
export const faultKinds: Readonly<Record<string, readonly FaultKind[]>> = {
  openings,
  italics: emphasis,
  masthead,
  structure,
  punctuation,
  references,
  sessions,
  footnotes,
  words,
};
