import { type MeantOpening, meantOpenings } from '../language/misspelt-opening';
import { nearestOpenings } from '../language/nearest-openings';
import type { OpeningForm } from '../language/opening-verbs';
import { type OpeningPhrase, parseOpening } from '../language/openings';
import type { Block } from '../syntax/tree';
import { remembered } from '../syntax/words';
import type { Span } from '../text/span';

/** The opening phrase of a paragraph, in offsets of the block's plain text. */
export interface Opening {
  /** The whole phrase that stands in italics, and only it: `Noting with appreciation also`. */
  readonly prose: Span;
  readonly text: string;
  /** The phrase without also and further: `Noting with appreciation`; of a misspelt one, as it is likeliest meant. */
  readonly base: string;
  readonly variant: 'also' | 'further' | null;
  /** Its verb or adjective, in lower case: `noting`. */
  readonly head: string;
  /** The part of a resolution its form belongs to: participles and adjectives open preambular paragraphs, finite verbs operative ones; `null` where the form is neither. */
  readonly form: 'preambular' | 'operative' | null;
  /** Whether its verb or adjective is one that opens paragraphs; otherwise `form` is guessed from the word's ending. */
  readonly knownHead: boolean;
  /** Whether head and complement are in the lexicon of adopted texts. */
  readonly known: boolean;
  /** Known phrases nearest to an unknown one, best first; empty for a known one. */
  readonly nearest: readonly string[];
}

/** Words that put a circumstance before the verb: `Pending the outcome, *urges* …`. */
const CIRCUMSTANCE =
  /^(?:Acting|After|As|At|Before|During|Following|For|In|Notwithstanding|On|Pending|Since|Until|While|With|Without)\b/;
/** How far into a paragraph a verb after a circumstance is looked for, in UTF-16 units. */
const REACH = 400;

/** The opening phrase of a paragraph of these words, by the part in which it stands; `null` where it has none. */
export const openingIn = {
  preambular: remembered(({ text }) => openingOf(text, 'preambular')),
  operative: remembered(({ text }) => openingOf(text, 'operative')),
};

/** The opening phrase of `block`; `null` where it is no paragraph of the first degree. */
export function readOpening({ kind, quoted, words }: Block): Opening | null {
  return quoted || (kind !== 'preambular' && kind !== 'operative') ? null : openingIn[kind](words);
}

/** The opening of a paragraph's plain `text`, which stands in `part`; `null` where no word stands at its start. */
export function openingOf(text: string, part: OpeningForm): Opening | null {
  const first = parseOpening(text);
  if (first === null) return null;
  const phrase = first.form === null && part === 'operative' ? (afterCircumstance(text) ?? first) : first;
  const misread = first.form === null && CIRCUMSTANCE.test(text);
  if (phrase === first && !misread && (phrase.knownHead || !phrase.known)) {
    const meant = meantOpenings(text, first);
    const [likeliest] = meant;
    if (likeliest !== undefined) return misspelt(text, likeliest, [...new Set(meant.map((each) => each.phrase.base))]);
  }
  return new ReadOpening(phrase, part);
}

/** An opening as it is written; what it may be meant to be is looked for when asked. */
class ReadOpening implements Opening {
  readonly prose: Span;
  readonly text: string;
  readonly base: string;
  readonly variant: Opening['variant'];
  readonly head: string;
  readonly form: Opening['form'];
  readonly knownHead: boolean;
  readonly known: boolean;
  private found: readonly string[] | undefined;

  constructor(
    { start, end, text, base, variant, head, form, knownHead, known }: OpeningPhrase,
    private readonly part: OpeningForm,
  ) {
    this.prose = { start, end };
    this.text = text;
    this.base = base;
    this.variant = variant;
    this.head = head;
    this.form = form;
    this.knownHead = knownHead;
    this.known = known;
  }

  get nearest(): readonly string[] {
    this.found ??= this.known || !this.knownHead ? [] : near(this, this.part);
    return this.found;
  }
}

/** An opening whose head is misspelt, read as what it is likeliest meant to be. */
function misspelt(text: string, { phrase, end }: MeantOpening, nearest: readonly string[]): Opening {
  return {
    prose: { start: phrase.start, end },
    text: text.slice(phrase.start, end),
    base: phrase.base,
    variant: phrase.variant,
    head: phrase.head,
    form: phrase.form,
    knownHead: false,
    known: false,
    nearest,
  };
}

/** Known phrases that an unknown one with a known verb may be meant to be. */
function near({ base, form, head }: Opening, part: OpeningForm): string[] {
  return nearestOpenings(base, form ?? part).filter((phrase) => parseOpening(phrase)?.head === head);
}

/** The finite verb behind the comma that ends a circumstance, or `null`. */
function afterCircumstance(text: string): OpeningPhrase | null {
  if (!CIRCUMSTANCE.test(text)) return null;
  for (let comma = text.indexOf(', '); comma >= 0 && comma < REACH; comma = text.indexOf(', ', comma + 1)) {
    const phrase = parseOpening(text, comma + 2);
    if (phrase?.knownHead && phrase.form === 'operative') return phrase;
  }
  return null;
}
