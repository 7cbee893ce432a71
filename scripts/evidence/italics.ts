import { fixAll } from '../../server/src/lint/fixes';
import { markedParagraphs } from '../lexicon/openings';
import { checkText } from './corpus';
import { share, table, tally } from './markdown';
import { defineMeasurement } from './measurement';

interface Recovered {
  /** Openings that the official text sets in italics, and those that came back to the letter. */
  readonly openings: number;
  readonly exact: number;
  /** Enacting words, likewise. */
  readonly enacting: number;
  readonly enactingExact: number;
  /** `[official] became [repaired]`. */
  readonly misses: readonly string[];
}

const ENACTING = /^\*(?:The )?[^*]{3,60}\*,?$/;

/** Italics of opening phrases: strips every star, repairs, and compares with the official text. */
export const italics = defineMeasurement<Recovered>({
  name: 'italics',
  collections: ['adopted', 'linked', 'drafts'],
  measure({ name, text }) {
    const official = text.split('\n').map((line) => line.trimEnd());
    const repaired = new Lines(fixAll(text.replaceAll('*', ''), checkText).text);
    const marked = markedParagraphs(name, text);
    const misses: string[] = [];
    for (const { line, text: words, end } of marked) {
      const became = repaired.at(line, official[line] as string);
      const phrase = words.slice(0, end);
      if (italicOpening(became) !== phrase) misses.push(`${phrase} → ${italicOpening(became) ?? 'nothing'}`);
    }
    const enacting = official.flatMap((line, i) =>
      /^\*The General Assembly\*/.test(line) && ENACTING.test(line) ? [i] : [],
    );
    return {
      openings: marked.length,
      exact: marked.length - misses.length,
      enacting: enacting.length,
      enactingExact: enacting.filter((i) => repaired.at(i, official[i] as string) === official[i]).length,
      misses,
    };
  },
  report(results) {
    const rows = this.collections.flatMap((collection) => {
      const own = results.filter((result) => result.collection === collection).map(({ result }) => result);
      const sum = (key: 'openings' | 'exact' | 'enacting' | 'enactingExact') =>
        own.reduce((total, result) => total + result[key], 0);
      if (own.length === 0) return [];
      return [
        [
          collection,
          own.length,
          sum('openings'),
          share(sum('exact'), sum('openings')),
          sum('enacting'),
          share(sum('enactingExact'), sum('enacting')),
        ],
      ];
    });
    const misses = tally(
      results.filter(({ collection }) => collection === 'adopted').flatMap(({ result }) => result.misses),
    );
    return `## Italics recovered

Every star stripped, repaired by all safe fixes until nothing changes, and the italics of each opening phrase compared
with the official ones. Target: 99 % of opening phrases to the letter.

${table(['texts', 'number', 'openings', 'recovered', 'enacting words', 'recovered'], rows)}

Most frequent differences in adopted texts (official → repaired):

${table(['difference', 'times'], misses.slice(0, 15))}`;
  },
});

/** The italic phrase at the start of a paragraph, behind its number; `null` where none is. */
function italicOpening(line: string | undefined): string | null {
  return /^(?:\d+\. )?\*([^*]+)\*/.exec(line ?? '')?.[1]?.trimEnd() ?? null;
}

/** The lines of a repaired text, found again although repairs may have added or taken away lines. */
class Lines {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n').map((line) => line.trimEnd());
  }

  /** What became of `original`, which stood at 0-based line `index`: the nearest line of the same letters, else the one in its place, where repairs changed a word of it. */
  at(index: number, original: string): string | undefined {
    const key = letters(original);
    for (let distance = 0; distance < 50; distance++) {
      for (const i of [index + distance, index - distance]) {
        const line = this.#lines[i];
        if (line !== undefined && letters(line) === key) return line;
      }
    }
    return this.#lines[index];
  }
}

function letters(line: string): string {
  return line.replace(/[^\p{L}]+/gu, '');
}
