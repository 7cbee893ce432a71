import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpeningLexicon } from '../../server/src/language/opening-lexicon';
import type { OpeningForm } from '../../server/src/language/opening-verbs';
import { OpeningWords } from '../../server/src/language/opening-words';
import { baseOf, parseOpening } from '../../server/src/language/openings';

/** A paragraph of an adopted text whose opening phrase stands in italics. */
export interface MarkedParagraph {
  readonly document: string;
  /** 0-based. */
  readonly line: number;
  readonly part: OpeningForm;
  /** Without markup. */
  readonly text: string;
  /** Length of the italic phrase at its start, in UTF-16 units. */
  readonly end: number;
}

/** How often an official text sets a phrase in italics, by base. */
export interface PhraseCount {
  assembly: number;
  others: number;
}

/** Of the paragraphs that begin with a phrase, how many set just it in italics and how many only a part of it. */
export interface Tally {
  whole: number;
  part: number;
}

export interface Chosen {
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  readonly roman: readonly string[];
}

const PARAGRAPH = /^(?:(\d+)\. )?\*([^*]+)\*(.*)$/;
const PHRASE = /^[A-Z][a-z]+(?:[ ,-]+[a-zA-Z-]+)*$/;

/** The marked paragraphs of every adopted text in `folder`. */
export function readMarked(folder: string): MarkedParagraph[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => markedParagraphs(name, readFileSync(join(folder, name), 'utf8')));
}

const TITLE = /^\d+\/\d+(?: [A-Z])?\. (\S+ \S+)/m;

/** The subject of every adopted text in `folder`, by its name: the first two words of its title. */
export function readSubjects(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((name) => [name, TITLE.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? name]),
  );
}

/** The marked paragraphs of the text called `name`, from its enacting words to its adoption lines. */
export function markedParagraphs(name: string, text: string): MarkedParagraph[] {
  const found: MarkedParagraph[] = [];
  let open = false;
  text.split('\n').forEach((line, index) => {
    if (/^\*The General Assembly\*/.test(line)) {
      open = true;
      return;
    }
    if (/^(#+ )?Annex\b/.test(line) || /^\*?\d+\w* (\(resumed\) )?plenary meeting/.test(line)) open = false;
    const match = open ? PARAGRAPH.exec(line.trimEnd()) : null;
    if (match === null) return;
    const phrase = (match[2] as string).trimEnd();
    const rest = (match[2] as string).slice(phrase.length) + (match[3] as string);
    // A line wholly in italics is a heading.
    if (rest.trim() === '' || !PHRASE.test(phrase)) return;
    found.push({
      document: name,
      line: index,
      part: match[1] === undefined ? 'preambular' : 'operative',
      text: phrase + rest.replaceAll('*', ''),
      end: phrase.length,
    });
  });
  return found;
}

/** Counts by base out of the lexicon's table (part, phrase, base, variant, then one column a collection). */
export function readCounts(file: string): Map<string, PhraseCount> {
  const counts = new Map<string, PhraseCount>();
  for (const row of readFileSync(file, 'utf8').trimEnd().split('\n').slice(1)) {
    const [, phrase, , , adopted, drafts, security] = row.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const base = wholeBase(phrase);
    const count = counts.get(base) ?? { assembly: 0, others: 0 };
    count.assembly += Number(adopted) + Number(drafts);
    count.others += Number(security);
    counts.set(base, count);
  }
  return counts;
}

/** The base of a text that is nothing but an opening phrase. */
export function wholeBase(phrase: string): string {
  const words = new OpeningWords(phrase, 0);
  return baseOf(words, 0, words.length);
}

const NOTHING = new OpeningLexicon([], [], []);

/** Tallies, by base, of every phrase in `bases` and every phrase that the grammar alone proposes. */
export function tally(paragraphs: readonly MarkedParagraph[], bases: ReadonlySet<string>): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { text, end } of paragraphs) {
    const words = new OpeningWords(text, 0);
    const proposed = parseOpening(text, 0, NOTHING)?.base;
    const seen = new Set<string>();
    for (let i = 1; i <= words.length; i++) {
      const stop = words.at(i - 1)?.end as number;
      const base = baseOf(words, 0, i);
      if (stop < end || seen.has(base)) continue;
      seen.add(base);
      if (!bases.has(base) && base !== proposed) continue;
      const entry = tallies.get(base) ?? { whole: 0, part: 0 };
      if (stop === end) entry.whole++;
      else entry.part++;
      tallies.set(base, entry);
    }
  }
  return tallies;
}

/** Fewest italic uses in Assembly texts, or else in Security Council texts, that make a phrase known. */
const FEWEST = 2;
const FEWEST_ELSEWHERE = 5;
/** A rare phrase this many times rarer than its own continuations, or any one so much rarer, is a slip that cut one short. */
const RARE = 10;
const CUT_SHORT = { rare: 4, any: 50 };
const PREPOSITION = / (?:of|to|by|on|that|about|at|over|all|the)$/;
const OTHER_SPELLING = /is(?:es|ing)$/;

function worthKnowing(base: string, count: PhraseCount, continuations: PhraseCount): boolean {
  const form = parseOpening(base, 0, NOTHING);
  if (!form?.knownHead || PREPOSITION.test(base)) return false;
  if (count.assembly >= FEWEST) {
    const longer = continuations.assembly;
    return (
      count.assembly * CUT_SHORT.any >= longer && (count.assembly >= RARE || count.assembly * CUT_SHORT.rare >= longer)
    );
  }
  const elsewhere = count.assembly + count.others;
  if (elsewhere < FEWEST_ELSEWHERE || OTHER_SPELLING.test(base)) return false;
  return continuations.assembly === 0 && elsewhere * CUT_SHORT.rare >= continuations.others;
}

/** Chooses what the bundled lexicon holds, most frequent phrases first. */
export function choose(counts: ReadonlyMap<string, PhraseCount>, tallies: ReadonlyMap<string, Tally>): Chosen {
  const continuations = new Map<string, PhraseCount>();
  for (const [base, { assembly, others }] of counts) {
    for (let at = base.lastIndexOf(' '); at > 0; at = base.lastIndexOf(' ', at - 1)) {
      const shorter = base.slice(0, at);
      const sum = continuations.get(shorter) ?? { assembly: 0, others: 0 };
      continuations.set(shorter, { assembly: sum.assembly + assembly, others: sum.others + others });
    }
  }
  const mostlyPart = (base: string) => {
    const entry = tallies.get(base);
    return entry !== undefined && entry.part > entry.whole;
  };
  const phrases = [...counts]
    .filter(
      ([base, count]) =>
        worthKnowing(base, count, continuations.get(base) ?? { assembly: 0, others: 0 }) && !mostlyPart(base),
    )
    .sort(([a, x], [b, y]) => y.assembly - x.assembly || y.others - x.others || (a < b ? -1 : 1))
    .map(([base]) => base);
  const inForm = (form: OpeningForm) => phrases.filter((base) => parseOpening(base, 0, NOTHING)?.form === form);
  const roman = [...tallies.keys()].filter(
    (base) => mostlyPart(base) && parseOpening(`${base} of`, 0, NOTHING)?.base === base,
  );
  return { preambular: inForm('preambular'), operative: inForm('operative'), roman: roman.sort() };
}
