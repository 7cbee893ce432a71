import type { Citation } from '../../analysis/citations';
import { ownOrgan } from '../../analysis/organ';
import { fromRoman, toRoman } from '../../language/roman';
import { LAST_ROMAN } from '../../language/sessions';
import { type Act, citedForm } from '../../language/symbols';
import type { Block } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { isQuoted } from '../quotations';
import { defineRule, type Report } from '../rule';
import { BARE, type BareNumber, bareNumbers, type Meaning } from './bare-numbers';
import { LETTERED, NUMBERED, type OddForm, oddForms, SHORT } from './odd-forms';

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
    bare: 'A number alone names no resolution: it goes with its year or session, such as “{proper}”.',
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
  check(block, context) {
    const { citations, opens, catalogue, report } = context;
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
    const odd = isSuspect ? oddForms(text, catalogue) : [];
    for (const found of odd) {
      if (isQuoted(text, found.start)) continue;
      report(found.proper === null ? missingYear(block, found) : replacing(found.message, block, found, found.proper));
    }
    if (!opens('nouns') || !BARE.test(text)) return;
    const told = new Set(odd.map(({ start }) => start));
    for (const bare of bareNumbers(text, ownOrgan(context.tree), catalogue)) {
      if (isQuoted(text, bare.start) || told.has(bare.start)) continue;
      report(inFull(block, bare));
    }
  },
});

type Message = OddForm['message'] | 'bare' | 'replace';

/** A number alone with what it may mean: put right where the text says whose it is, else the author is asked. */
function inFull(block: Block, { start, end, meanings, isSure }: BareNumber): Report<Message> {
  const [first] = meanings as readonly [Meaning];
  if (isSure) return replacing(first.organ === 'SC' ? 'year' : 'session', block, first, first.proper);
  return {
    message: 'bare',
    parameters: { proper: first.proper },
    span: block.prose.span(start, end),
    suggestions: meanings.map((meaning) => ({
      message: 'replace',
      parameters: { proper: meaning.proper },
      fix: { edits: [{ span: block.prose.span(meaning.start, meaning.end), text: meaning.proper }] },
    })),
    atMost: 'warning',
  };
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

function missingYear(block: Block, { start, end, written }: OddForm): Report<Message> {
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
