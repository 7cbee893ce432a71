import { formOfHead, type OpeningForm } from './opening-verbs';
import type { OpeningWords } from './opening-words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Word sequences by their first word. */
type Choices = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirst(sequences: readonly string[]): Choices {
  const choices = new Map<string, string[][]>();
  for (const words of sequences.map((sequence) => sequence.split(' '))) {
    const first = words[0] as string;
    choices.set(first, [...(choices.get(first) ?? []), words]);
  }
  return choices;
}

/** What one takes note *with*. */
const SENTIMENT = setOf(`
  admiration alarm anxiety appreciation approval concern concerns disappointment dismay disquiet distress
  encouragement gratitude gratification grief indignation interest joy outrage pleasure preoccupation pride regret
  relief sadness satisfaction shock sorrow sympathy thanks
`);

/** What one expresses or reiterates: `its appreciation`, `its strong commitment`. */
const STANCE = setOf(`
  abhorrence acknowledgement acknowledgment admiration alarm anger appeal appeals appreciation approval belief
  commendation commitment commitments compassion concern concerns condemnation condolences confidence congratulations
  conviction dedication demand demands desire determination disappointment dismay disquiet distress encouragement
  endorsement expectation expectations faith frustration grief gratitude hope horror indignation intention invitation
  invitations opposition optimism outrage preoccupation pride readiness recognition regret rejection request requests
  resolve respect sadness satisfaction shock solidarity sorrow support sympathy thanks trust view views willingness wish
`);

/** Nouns that carry `upon` or `for` with them: `Reiterates its call upon`. */
const CALL = setOf('call calls');

const AFTER_CALL = byFirst(['upon', 'for']);

/** Verbs whose object is a stance whether or not a determiner stands before it. */
const UTTERING = setOf(
  'express expresses expressing voice voices voicing share shares sharing extend extends extending',
);
/** Verbs that take a stance with `its`. */
const RENEWING = setOf(`
  affirms affirming confirms confirming declares declaring emphasizes emphasizing pledges pledging reaffirms
  reaffirming recalls recalling reconfirms reconfirming re-emphasizes re-emphasizing reiterates reiterating renews
  renewing repeats repeating restates restating stresses stressing underlines underlining underscores underscoring
`);

/** Words that end the stretch of adjectives before a noun. */
const NO_ADJECTIVE = setOf(`
  a about against all an any are as at by concerning for from in into is its member members of on or other over regarding
  resolution resolutions states that the their these this those to towards upon was were which with
`);
const MOST_ADJECTIVES = 4;

/** Adverbs that stand after the head, within the phrase. */
const TRAILING = setOf('firmly strongly unequivocally categorically unreservedly anew again');

/** What is fixed to a verb, by the verb's forms. */
const FIXED: ReadonlyMap<string, Choices> = new Map(
  (
    [
      ['bears bearing', ['in mind']],
      ['keeps keeping', ['in mind']],
      [
        'calls calling',
        ['upon', 'for', 'on', 'attention', 'once again upon', 'once again for', 'again upon', 'again for'],
      ],
      [
        'takes taking taken',
        [
          'note',
          'due note',
          'full note',
          'positive note',
          'careful note',
          'into account',
          'into consideration',
          'into full account',
          'due account',
        ],
      ],
      ['looks looking', ['forward', 'ahead']],
      ['draws drawing', ['the attention', 'attention']],
      ['brings bringing', ['to the attention']],
      ['pays paying', ['tribute', 'special tribute', 'homage']],
      ['raises raising', ['awareness']],
      ['gives giving', ['due consideration']],
      ['having', ['regard', 'due regard']],
      ['stands standing', ['ready']],
      ['is', ['of the view', 'of the opinion']],
    ] as const
  ).flatMap(([forms, complements]) => {
    const choices = byFirst(complements);
    return forms.split(' ').map((form): [string, Choices] => [form, choices]);
  }),
);

function follow(words: OpeningWords, at: number, expected: readonly string[]): boolean {
  for (let i = 0; i < expected.length; i++) {
    const word = words.at(at + i);
    if (word === undefined || word.text !== expected[i] || (word.comma && i + 1 < expected.length)) return false;
  }
  return true;
}

/** The index behind the longest of `choices` that stands at `at`, or `at`; no comma may part it from the word before. */
function longest(words: OpeningWords, at: number, choices: Choices): number {
  const sharing = choices.get(openAt(words, at) ?? '');
  let end = at;
  if (sharing === undefined) return end;
  for (const choice of sharing) if (at + choice.length > end && follow(words, at, choice)) end = at + choice.length;
  return end;
}

/** The index behind adjectives and one of `nouns`, with further ones after `and`; `at` where none stands there. */
function nounPhrase(words: OpeningWords, at: number, nouns: ReadonlySet<string>): number {
  let end = at;
  for (let start = at; ; ) {
    const noun = nounAt(words, start, nouns);
    if (noun < 0) return end;
    end = noun + 1;
    if (words.at(noun)?.comma || words.at(end)?.text !== 'and') return end;
    start = end + 1;
  }
}

function nounAt(words: OpeningWords, from: number, nouns: ReadonlySet<string>): number {
  for (let i = from; i <= from + MOST_ADJECTIVES; i++) {
    const word = words.at(i);
    if (word === undefined) return -1;
    const { text, comma } = word;
    if (nouns.has(text) || CALL.has(text)) return nouns.has(text) || nouns === STANCE ? i : -1;
    if (comma || NO_ADJECTIVE.has(text)) return -1;
  }
  return -1;
}

const REPEATS = byFirst(['once again', 'once more', 'yet again']);
const EXTREMES = byFirst(['in the strongest terms', 'in the strongest possible terms', 'without reservation']);
const VARIANTS = setOf('also further');
/** Verbs that take `it necessary`. */
const JUDGING = setOf('considers considering believes believing deems deeming finds finding');

/**
 * Where the italics can end after the head at `head`, each the index behind a word, the likeliest (and longest) last:
 * behind the head with what is fixed to it (`Takes note`), behind a sentiment or stance (`with appreciation`, `its deep
 * concern`), behind a second verb (`and encourages`). `form` is the head's.
 */
export function complementEnds(words: OpeningWords, head: number, form: OpeningForm | null): number[] {
  const fixed = fixedEnd(words, head);
  const full = feltEnd(words, head, fixed);
  const last = coordinatedEnd(words, full, form);
  const ends = [fixed];
  if (full > fixed) ends.push(full);
  if (last > full) ends.push(last);
  return ends;
}

function textAt(words: OpeningWords, at: number): string {
  return words.at(at)?.text ?? '';
}

/** The word at `at`, unless a comma parts it from the one before; `undefined` behind the last as well. */
function openAt(words: OpeningWords, at: number): string | undefined {
  return words.at(at - 1)?.comma ? undefined : words.at(at)?.text;
}

function fixedEnd(words: OpeningWords, head: number): number {
  const verb = textAt(words, head);
  const fixed = FIXED.get(verb);
  let end = fixed === undefined ? head + 1 : longest(words, head + 1, fixed);
  if (openAt(words, end) === 'it' && JUDGING.has(verb)) return Math.min(end + 2, words.length);
  end = longest(words, end, REPEATS);
  if (TRAILING.has(openAt(words, end) ?? '')) end++;
  return longest(words, end, EXTREMES);
}

function feltEnd(words: OpeningWords, head: number, from: number): number {
  const first = openAt(words, from);
  if (first === undefined) return from;
  const at = VARIANTS.has(first) ? from + 1 : from;
  const next = words.at(at)?.text;
  if (next === 'with') {
    const end = nounPhrase(words, at + 1, SENTIMENT);
    return end > at + 1 ? end : from;
  }
  const verb = textAt(words, head);
  const uttering = UTTERING.has(verb);
  const determined = next === 'its' ? uttering || RENEWING.has(verb) : uttering && next === 'the';
  if (!determined && !uttering) return from;
  const start = determined ? at + 1 : at;
  const end = nounPhrase(words, start, STANCE);
  if (end === start) return from;
  return CALL.has(textAt(words, end - 1)) ? longest(words, end, AFTER_CALL) : end;
}

/** The index behind `and encourages` at `at`, with that verb's own complement; `at` where no such verb stands there. */
function coordinatedEnd(words: OpeningWords, at: number, form: OpeningForm | null): number {
  if (form === null || openAt(words, at) !== 'and') return at;
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words.at(i);
    if (word === undefined) break;
    const { text, comma } = word;
    if (formOfHead(text) === form) return complementEnds(words, i, form).at(-1) as number;
    if (comma || !(VARIANTS.has(text) || text.endsWith('ly'))) break;
  }
  return at;
}
