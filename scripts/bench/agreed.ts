import type { AdoptedText } from '../../server/src/agreed/document';
import { Library } from '../../server/src/agreed/library';
import { nearest } from '../../server/src/agreed/nearest';
import { table } from './table';

const TEXTS = 2_000;
const PARAGRAPHS = 50;
const QUERIES = 200;
/** A vocabulary whose words are the rarer the later they stand, as in any language. */
const WORDS = 20_000;

/** How fast and how large the library of adopted texts is, on invented paragraphs of about 70 words. */
export function agreedLanguage(): string {
  const random = randomFrom(1);
  const texts = Array.from({ length: TEXTS }, (_, i) => inventedText(i, random));
  const before = memory();
  const library = new Library();
  const building = milliseconds(() => {
    for (const text of texts) library.set(text);
  });
  const size = memory() - before;
  const asked = texts.filter((_, i) => i % (TEXTS / QUERIES) === 0).map(({ paragraphs }) => paragraphs[7]?.text ?? '');
  const times = asked.map((text) => {
    const query = { text: `${text.slice(20)} and so on`, kind: null, admits: () => true, series: new Set<string>() };
    return milliseconds(() => nearest(library, query, 8));
  });
  times.sort((a, b) => a - b);
  const row = [
    (TEXTS * PARAGRAPHS).toLocaleString('en'),
    (times[times.length >> 1] ?? 0).toFixed(1),
    (times.at(-1) ?? 0).toFixed(1),
    (size / 1_000_000).toFixed(0),
    ((TEXTS * 1000) / building).toFixed(0),
  ];
  return `## Agreed language

A library of ${TEXTS.toLocaleString('en')} invented texts. Targets: the nearest paragraphs in under 50 ms, an index of under 150 MB, built at over
200 texts a second, reading the files aside.

${table(['paragraphs', 'nearest, median ms', 'slowest ms', 'index MB', 'texts a second'], [row])}
`;
}

function inventedText(number: number, random: () => number): AdoptedText {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => ({
    kind: 'operative' as const,
    place: `para. ${i + 1}`,
    span: { start: 0, end: 0 },
    text: Array.from({ length: 40 + Math.floor(random() * 60) }, () => `w${Math.floor(WORDS * random() ** 4)}`).join(
      ' ',
    ),
  }));
  const canonical = `A/RES/70/${number + 1}`;
  const cited = `70/${number + 1}`;
  const identity = { uri: canonical, canonical, cited, organ: 'GA' as const, title: `Title ${number}`, origin: null };
  return { ...identity, date: null, session: null, paragraphs };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function milliseconds(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/** The same numbers in each run, from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
