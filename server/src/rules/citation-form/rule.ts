import type { Citation } from '../../analysis/citations';
import type { Catalogue } from '../../catalogue/catalogue';
import { parseDate } from '../../language/dates';
import { organName } from '../../language/organs';
import { fromRoman, toRoman } from '../../language/roman';
import { LAST_ROMAN } from '../../language/sessions';
import { type Act, citedForm } from '../../language/symbols';
import type { Block } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { isQuoted } from '../quotations';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'citation-form',
  title: 'Write the numbers of resolutions in their proper form',
  category: 'references',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'footnote'],
  defaultLevel: 'error',
  messages: {
    form: 'Write “{proper}”.',
    year: 'Resolutions of the Security Council carry the year: “{proper}”.',
    session: 'Resolutions before the thirty-first session carry it in Roman numerals: “{proper}”.',
    yearUnknown: 'Resolutions of the Security Council carry the year: “{number} (…)”.',
    head: 'Write the name of the organ and the word “resolution” in full: “{proper}”.',
    capital: 'Write “{proper}”, without a capital letter.',
    plural: 'Write “resolutions” before several numbers.',
    no: 'Leave “{written}” out before the number of a resolution.',
    replace: 'Change to “{proper}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Official Records of the General Assembly, note on symbols; usage in adopted resolutions.',
  triggers: {
    signs: ['0/', '('],
    apart: {
      nouns: { words: ['resolution', 'resolutions'] },
      letters: { signs: ['0A', 'A)'] },
      short: {
        words: 'res scr unscr ga sc hrc ecosoc unga unsc unhrc'.split(' '),
        pairs: ['Assembly', 'Council', 'Its', 'its'].flatMap((whose) => [
          `${whose} Resolution`,
          `${whose} Resolutions`,
        ]),
      },
    },
  },
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolutions 217 A (III) of 10 December 1948, 3411 A and B (XXX) of 28 November 1975, 54/54 A and V of 1 December 1999 and S-30/1 of 19 April 2016, and Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      { preamble: '*Noting* the group called “Friends of Resolution 1631”,' },
    ],
    bad: [
      {
        preamble: '*Recalling* its resolutions 217A (III) of 10 December 1948 and 54/54V of 15 December 1999,',
        fixed: '*Recalling* its resolutions 217 A (III) of 10 December 1948 and 54/54 V of 15 December 1999,',
      },
      {
        preamble: '*Recalling* its resolution 217 (III) A of 10 December 1948,',
        fixed: '*Recalling* its resolution 217 A (III) of 10 December 1948,',
      },
      {
        preamble: '*Recalling* UNSCR 1631(2005) of 17 October 2005,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble: '*Recalling* Security Council Resolution 1631 of 17 October 2005,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble: '*Recalling* GA Res. 71/14 of 21 November 2016,',
        fixed: '*Recalling* General Assembly resolution 71/14 of 21 November 2016,',
      },
      {
        preamble: '*Recalling* its resolutions 21/2200 A of 16 December 1966 and 71/14 (2016) of 21 November 2016,',
        fixed: '*Recalling* its resolutions 2200 A (XXI) of 16 December 1966 and 71/14 of 21 November 2016,',
      },
      {
        preamble: '*Recalling* its resolution 1514 XV of 14 December 1960,',
        fixed: '*Recalling* its resolution 1514 (XV) of 14 December 1960,',
      },
      {
        preamble: '*Recalling* its resolution 53/199 of 15 December 1998 and 61/185 of 20 December 2006,',
        fixed: '*Recalling* its resolutions 53/199 of 15 December 1998 and 61/185 of 20 December 2006,',
      },
      {
        preamble: '*Reaffirming* General Assembly resolution 181 of 29 November 1947,',
        fixed: '*Reaffirming* General Assembly resolution 181 (II) of 29 November 1947,',
      },
      {
        preamble: '*Recalling* its resolution No. 71/14 of 21 November 2016,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016,',
      },
    ],
  },
  check(block, { citations, opens, catalogue, report }) {
    if (block.quoted) return;
    for (const citation of citations) {
      const proper = properForm(citation);
      if (proper !== null) report(replacing('form', block, proper, proper.proper));
    }
    const { text } = block.prose;
    const isSuspect =
      (opens('nouns') && NUMBERED.test(text)) ||
      (opens('letters') && LETTERED.test(text)) ||
      (opens('short') && SHORT.test(text));
    if (!isSuspect) return;
    const faults: Found[] = [];
    addParts(text, faults);
    addRomans(text, faults);
    addHeads(text, faults);
    addYears(text, catalogue, faults);
    addSessions(text, faults);
    addPlurals(text, faults);
    for (const found of faults) {
      if (isQuoted(text, found.start)) continue;
      report(found.proper === null ? missingYear(block, found) : replacing(found.message, block, found, found.proper));
    }
  },
});

type Message = 'form' | 'year' | 'session' | 'yearUnknown' | 'head' | 'capital' | 'no' | 'plural' | 'replace';

/** A stretch of plain text and what should stand there; `proper` is `null` where only a person can tell. */
interface Found extends Span {
  readonly message: Message;
  readonly proper: string | null;
  readonly written: string;
}

function replacing(message: Message, block: Block, { start, end }: Span, proper: string): Report<Message> {
  const span = block.prose.span(start, end);
  const written = block.prose.text.slice(start, end).trim();
  return {
    message,
    parameters: { proper, written },
    span,
    fix: { edits: [{ span, text: proper }] },
    ...(message === 'plural' && { atMost: 'information' }),
  };
}

function missingYear(block: Block, { start, end, written }: Found): Report<Message> {
  return { message: 'yearUnknown', parameters: { number: written }, span: block.prose.span(start, end) };
}

/** How a number recognized as a resolution's should stand there, `null` where it is right or one of several parts. */
function properForm({ text, act, kind, block, prose }: Citation): (Span & { readonly proper: string }) | null {
  if (kind === 'document' || !/^\d/.test(text)) return null;
  if (act === null) return null;
  const { start, end } = prose;
  const followed = act.organ === 'GA' && block.prose.text.charAt(end + 1) === '(';
  const year = followed ? /^[ \u00a0]\((?:19|20)\d\d\)/.exec(block.prose.text.slice(end, end + 7)) : null;
  if (year !== null) return { start, end: end + year[0].length, proper: text };
  const other = numberedOtherwise(act);
  const proper = other ?? citedForm(act);
  if (text === proper) return null;
  const written = text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
  if (written === proper) return null;
  const isSpacing = proper.replaceAll(' ', '') === written.replaceAll(' ', '');
  return isSpacing || other !== null ? { start, end, proper } : null;
}

/** The last session of the Economic and Social Council that had them. */
const LAST_ROMAN_OF_COUNCIL = 64;
/** Below it a number of one of the first thirty sessions is hardly the Assembly's, which numbered through. */
const LEAST_ROMAN_NUMBER = 100;

/** `21/2200 A` as `2200 A (XXI)`, `14 (LXXI)` as `71/14`; `null` for what is numbered as it should be. */
function numberedOtherwise(act: Act): string | null {
  if (act.organ === 'GA' && act.numbering === 'session') {
    const session = Number(act.series);
    if (!(session >= 1 && session <= LAST_ROMAN) || act.number < LEAST_ROMAN_NUMBER) return null;
    return citedForm({ ...act, numbering: 'roman', series: toRoman(session) });
  }
  const session = act.numbering === 'roman' ? (fromRoman(act.series) ?? 0) : 0;
  if (session <= LAST_ROMAN_OF_COUNCIL) return null;
  return citedForm({ ...act, organ: 'GA', numbering: 'session', series: String(session) });
}

const BARE_ROMAN = /(?<=\b[Rr]esolutions?[ \u00a0])(\d{3,4})(?:[ \u00a0]|-|\/)([IVX]{1,6})(?![\w)])/g;
const ROMAN_FIRST = /(?<=\b[Rr]esolutions?[ \u00a0])([IVX]{1,6})\/(\d{1,4})(?![\w/])/g;

/** Roman sessions without parentheses, before or behind the number. */
function addRomans(text: string, faults: Found[]): void {
  const found = [
    ...Array.from(text.matchAll(BARE_ROMAN), (match) => ({ match, number: match[1], session: match[2] })),
    ...Array.from(text.matchAll(ROMAN_FIRST), (match) => ({ match, number: match[2], session: match[1] })),
  ];
  for (const { match, number, session } of found) {
    if (!isSession(session as string)) continue;
    const { index, 0: written } = match;
    faults.push({
      start: index,
      end: index + written.length,
      message: 'form',
      proper: `${number} (${session})`,
      written,
    });
  }
}

const JOINED = /(?<![\w/.-])(\d{1,4})([A-Z])[ \u00a0]?\(((?:E?S-)?[IVXL]+)\)/g;
const BEHIND = /(?<![\w/.-])(\d{1,4})[ \u00a0]?\(((?:E?S-)?[IVXL]+)\)[ \u00a0]?([A-Z])(?![\w’'.])/g;
const LETTER = /(?<![\w/.-])((?:E?S-)?\d{1,3}\/\d{1,3})([A-Z])(?![\w’'./-])/g;
const IN_LIST = /\bresolutions? (?:[^;]*(?:, | and ))?$/;

/** Letters of parts that stand too near the number, or behind the session. */
function addParts(text: string, faults: Found[]): void {
  for (const { index, 0: written, 1: number, 2: letter, 3: session } of text.matchAll(JOINED)) {
    if (!isSession(session as string)) continue;
    faults.push({
      start: index,
      end: index + written.length,
      message: 'form',
      proper: `${number} ${letter} (${session})`,
      written,
    });
  }
  for (const { index, 0: written, 1: number, 2: session, 3: letter } of text.matchAll(BEHIND)) {
    if (!isSession(session as string)) continue;
    faults.push({
      start: index,
      end: index + written.length,
      message: 'form',
      proper: `${number} ${letter} (${session})`,
      written,
    });
  }
  for (const { index, 0: written, 1: number, 2: letter } of text.matchAll(LETTER)) {
    if (!IN_LIST.test(text.slice(Math.max(0, index - 100), index))) continue;
    faults.push({ start: index, end: index + written.length, message: 'form', proper: `${number} ${letter}`, written });
  }
}

/** To the thirtieth regular session, or a special one. */
function isSession(roman: string): boolean {
  const number = fromRoman(roman.replace(/^E?S-/, ''));
  return number !== null && number <= 30;
}

const ABBREVIATED =
  /(?<![\w/.])(?:(?:the )?(?:UN[ \u00a0]?)?(GA|SC|HRC|ECOSOC|UNGA|UNSC|UNHRC)[ \u00a0](?:[Rr]esolution(s)?|[Rr]es\.?)|UNSCR|SCR)(?=[ \u00a0]\d)/g;
const SHORT_NOUN = /[Rr]es(?<=\b(?:Assembly|Council|[Ii]ts)[ \u00a0][Rr]es)\.?(?=[ \u00a0]\d)/g;
const CAPITAL = /Resolution(?<=\b(?:Assembly|Council|[Ii]ts)[ \u00a0]Resolution)(s)?(?=[ \u00a0](?:\d|S-|ES-))/g;
/** A name with capitals, “Assistance for the Implementation of Security Council Resolution …”, keeps them. */
const IN_NAME = /[A-Z]\w+ (?:of|on|for)(?: the)? (?:General Assembly|Security Council|Human Rights Council)[ \u00a0]$/;
const NUMBER_WORD = /(?<=\bresolutions?)[ \u00a0](?:Nos?\.|numbers?|#)[ \u00a0]?(?=\d)/g;
const ORGANS: Readonly<Record<string, string>> = {
  GA: organName('GA'),
  SC: organName('SC'),
  HRC: organName('HRC'),
  ECOSOC: organName('ECOSOC'),
};

/** What stands before the number in a short form. */
function addHeads(text: string, faults: Found[]): void {
  for (const { index, 0: written, 1: name, 2: plural } of text.matchAll(ABBREVIATED)) {
    const organ = ORGANS[name?.replace(/^UN/, '') ?? 'SC'] as string;
    const proper = `${organ} resolution${plural ?? ''}`;
    faults.push({ start: index, end: index + written.length, message: 'head', proper, written });
  }
  for (const { index, 0: written } of text.matchAll(SHORT_NOUN)) {
    faults.push({ start: index, end: index + written.length, message: 'head', proper: 'resolution', written });
  }
  for (const { index, 0: written, 1: plural } of text.matchAll(CAPITAL)) {
    if (IN_NAME.test(text.slice(Math.max(0, index - 100), index))) continue;
    const proper = `resolution${plural ?? ''}`;
    faults.push({ start: index, end: index + written.length, message: 'capital', proper, written });
  }
  for (const { index, 0: written } of text.matchAll(NUMBER_WORD)) {
    faults.push({ start: index, end: index + written.length, message: 'no', proper: ' ', written });
  }
}

const WITHOUT_YEAR =
  /(?<=\b(?:Security Council [Rr]esolutions?|UNSCR|(?:UN)?SC [Rr]es(?:olutions?|\.))[ \u00a0])([1-9]\d{0,3})(?![\w/.]\d|[\d/]|[ \u00a0]?\(|[ \u00a0][A-Z] )/g;

/** Numbers of the Security Council without their year, which the date or the catalogue tells. */
function addYears(text: string, catalogue: Catalogue, faults: Found[]): void {
  for (const { index, 1: number } of text.matchAll(WITHOUT_YEAR)) {
    const written = number as string;
    const end = index + written.length;
    const dated = /^[ \u00a0]of \d{1,2} [A-Z][a-z]+ (\d{4})/.exec(text.slice(end))?.[1];
    const year = dated ?? yearOf(written, catalogue);
    faults.push({
      start: index,
      end,
      message: year === null ? 'yearUnknown' : 'year',
      proper: year === null ? null : `${written} (${year})`,
      written,
    });
  }
}

const WITHOUT_SESSION =
  /(?<=\b(?:its|General Assembly) resolutions?[ \u00a0])([1-9]\d{0,3}(?: [A-Z])?)(?=[ \u00a0]of[ \u00a0](\d{1,2} [A-Z][a-z]+ (\d{4}))\b)/g;

/** Numbers of the General Assembly without their session, which the date tells where it is that of a regular one. */
function addSessions(text: string, faults: Found[]): void {
  for (const { index, 0: written, 2: date, 3: year } of text.matchAll(WITHOUT_SESSION)) {
    const session = regularSession(Number(year), parseDate(date as string)?.iso ?? '');
    if (session === null || session > LAST_ROMAN) continue;
    const proper = `${written} (${toRoman(session)})`;
    faults.push({ start: index, end: index + written.length, message: 'session', proper, written });
  }
}

/** When emergency special sessions sat beside the regular one. */
const EMERGENCY = '1956-11';

/** The regular session that sat on a day of the last quarter; `null` for other days, when special ones sat too. */
function regularSession(year: number, iso: string): number | null {
  if (iso.startsWith(EMERGENCY)) return null;
  return Number(iso.slice(5, 7)) >= 10 && year > 1945 ? year - 1945 : null;
}

const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

/** The year of the Security Council's resolution `number`, or `null` where the catalogue does not know it. */
function yearOf(number: string, catalogue: Catalogue): number | null {
  for (let year = FIRST_YEAR; year < LAST_YEAR; year++) {
    if (catalogue.find(`S/RES/${number}(${year})`) !== undefined) return year;
  }
  return null;
}

const NUMBER =
  '(?:(?:E?S-)?\\d{1,3}/\\d{1,3}(?: [A-Z](?!\\w))?|\\d{1,4}(?: [A-Z])? \\((?:[12]\\d{3}|(?:E?S-)?[IVXL]+)\\))(?![\\w/])';
const SEVERAL = new RegExp(
  `\\bresolution(?= ${NUMBER}(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?:,? and |, )${NUMBER}(?:,| of \\d| and \\d|$))`,
  'g',
);

/** What some of the above must have, and numbers in their proper form have not: quick looks before the close ones. */
const NUMBERED = new RegExp(
  `esolution(?:s?[ \\u00a0](?:${[
    '\\d{3,4}[ \\u00a0/-][IVX]|[IVX]+\\/\\d|\\d{1,4}(?: [A-Z])?[ \\u00a0]of|No|number|#',
    '(?<=ouncil [Rr]esolutions?.)[1-9]\\d{0,3}(?![\\w/.]\\d|[\\d/]|[ \\u00a0]?\\(|[ \\u00a0][A-Z] )',
  ].join('|')})| (?<=resolution )${NUMBER}(?: of \\d{1,2} [A-Z][a-z]+ \\d{4})?(?:,? and |, )${NUMBER})`,
);
const LETTERED = /\d[A-Z]|[IVXL]\)[ \u00a0]?[A-Z]/;
const SHORT = /(?:GA|[SRO]C)[ \u00a0][Rr]es|SCR|(?:ssembly|ouncil|ts)[ \u00a0](?:Res|res[. \u00a0])/;

/** “Resolution” before a list of numbers. */
function addPlurals(text: string, faults: Found[]): void {
  for (const { index, 0: written } of text.matchAll(SEVERAL)) {
    faults.push({ start: index, end: index + written.length, message: 'plural', proper: 'resolutions', written });
  }
}
