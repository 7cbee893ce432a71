/**
 * Measures how well the parser of opening phrases recovers the italics of adopted texts, leaving each document out of
 * the lexicon while it is measured.
 */
import { join } from 'node:path';
import { OpeningLexicon } from '../../server/src/language/opening-lexicon';
import { parseOpening } from '../../server/src/language/openings';
import {
  choose,
  type MarkedParagraph,
  type PhraseCount,
  readCounts,
  readMarked,
  type Tally,
  tally,
  wholeBase,
} from '../lexicon/openings';

export interface OpeningEvidence {
  readonly documents: number;
  readonly paragraphs: number;
  /** Paragraphs whose italics were recovered to the letter. */
  readonly exact: number;
  /** Paragraphs whose phrase belongs by its form to the other part. */
  readonly otherPart: number;
  /** Paragraphs whose phrase counts as unknown. */
  readonly unknown: number;
  /** `[right] taken for [wrong]` with how often, most frequent first. */
  readonly misses: readonly (readonly [string, number])[];
  readonly unknowns: readonly (readonly [string, number])[];
}

/** Counts without those that `own` paragraphs contributed. */
function without(counts: ReadonlyMap<string, PhraseCount>, own: readonly MarkedParagraph[]): Map<string, PhraseCount> {
  const rest = new Map(counts);
  for (const { text, end } of own) {
    const base = wholeBase(text.slice(0, end));
    const count = rest.get(base);
    if (count !== undefined) rest.set(base, { ...count, assembly: Math.max(0, count.assembly - 1) });
  }
  return rest;
}

function less(all: ReadonlyMap<string, Tally>, own: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const rest = new Map(all);
  for (const [base, { whole, part }] of own) {
    const entry = rest.get(base);
    if (entry !== undefined) rest.set(base, { whole: entry.whole - whole, part: entry.part - part });
  }
  return rest;
}

/** Measures over the adopted texts and counted phrases in `shared`. */
export function measureOpenings(shared: string): OpeningEvidence {
  const counts = readCounts(join(shared, 'lexicon/openings.tsv'));
  const bases = new Set(counts.keys());
  const marked = readMarked(join(shared, 'corpus/adopted'));
  const all = tally(marked, bases);
  const documents = new Map<string, MarkedParagraph[]>();
  for (const paragraph of marked) {
    const own = documents.get(paragraph.document);
    if (own === undefined) documents.set(paragraph.document, [paragraph]);
    else own.push(paragraph);
  }
  const misses = new Map<string, number>();
  const unknowns = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  let exact = 0;
  let otherPart = 0;
  let unknown = 0;
  for (const own of documents.values()) {
    const { preambular, operative, roman } = choose(without(counts, own), less(all, tally(own, bases)));
    const lexicon = new OpeningLexicon(preambular, operative, roman);
    for (const { text, end, part } of own) {
      const phrase = parseOpening(text, 0, lexicon);
      if (phrase?.end === end) exact++;
      else count(misses, `[${text.slice(0, end)}] taken for [${phrase?.text ?? ''}]`);
      if (phrase?.form !== part) otherPart++;
      if (!phrase?.known) {
        unknown++;
        count(unknowns, phrase?.text ?? '');
      }
    }
  }
  const sorted = (map: Map<string, number>) => [...map].sort((a, b) => b[1] - a[1]);
  return {
    documents: documents.size,
    paragraphs: marked.length,
    exact,
    otherPart,
    unknown,
    misses: sorted(misses),
    unknowns: sorted(unknowns),
  };
}

if (process.argv[1] === import.meta.filename) {
  const evidence = measureOpenings(join(import.meta.dirname, '../../../shared'));
  const share = (n: number) => `${((100 * n) / evidence.paragraphs).toFixed(2)} %`;
  console.log(
    `${evidence.paragraphs} openings of ${evidence.documents} adopted texts, each text left out of the lexicon`,
  );
  console.log(
    `exact ${share(evidence.exact)}, unknown ${share(evidence.unknown)}, other part ${share(evidence.otherPart)}`,
  );
  for (const [title, rows] of [
    ['Missed', evidence.misses],
    ['Unknown', evidence.unknowns],
  ] as const) {
    console.log(`\n${title}:`);
    for (const [row, n] of rows.slice(0, Number(process.argv[2] ?? 40)))
      console.log(`${String(n).padStart(5)}  ${row}`);
  }
}
