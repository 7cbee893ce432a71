import { type Assessment, assessDraft } from '../../server/src/agreed/assess';
import { differences } from '../../server/src/agreed/differences';
import { wordingOf } from '../../server/src/agreed/index/vocabulary';
import { Library } from '../../server/src/agreed/library';
import { readParagraphs } from '../../server/src/agreed/paragraphs';
import { readAdoptedText } from '../../server/src/agreed/read-document';
import { analyse } from '../../server/src/analysis/analysis';
import { compare } from '../../server/src/compare/compare';
import { printDraft } from '../../server/src/convert/printed/print';
import { parse } from '../../server/src/syntax/parse';
import type { Tree } from '../../server/src/syntax/tree';
import { namesOf, readText } from './corpus';
import { share, table } from './markdown';
import { defineMeasurement } from './measurement';
import { seriesIn } from './series';

interface Found {
  /** Paragraphs with a counterpart in the text before of the series. */
  readonly paragraphs: number;
  /** Those whose first source is that text; an earlier text of the series or that one. */
  readonly first: number;
  readonly series: number;
  /** Paragraphs without a counterpart, and those of them given a source in the series, and elsewhere. */
  readonly lone: number;
  readonly loneInSeries: number;
  readonly loneElsewhere: number;
  /** Of the latter, those that share nine words in ten. */
  readonly loneNearly: number;
  /** Paragraphs given a source, and those whose differences lead from its words to theirs. */
  readonly sources: number;
  readonly reproduced: number;
  /** Paragraphs with a counterpart that were given another source or none. */
  readonly misses: readonly string[];
}

/** Each text of a series that has an earlier member: are its sources found among all adopted texts? */
export const agreed = defineMeasurement<Found | null>({
  name: 'agreed',
  collections: ['adopted'],
  measure({ name, text }, corpus) {
    const before = predecessor(corpus, name);
    if (before === undefined) return null;
    return measureAgreed(name, parse(text), before, parse(readText(corpus, 'adopted', before).text), libraryOf(corpus));
  },
  report(results) {
    const texts = results.flatMap(({ result }) => result ?? []);
    const sum = (part: Exclude<keyof Found, 'misses'>) => texts.reduce((total, text) => total + text[part], 0);
    const rows = [
      ['with a counterpart in the text before', sum('paragraphs'), ''],
      ['… whose first source is the text before', sum('first'), share(sum('first'), sum('paragraphs'))],
      ['… or an earlier text of the series', sum('series'), share(sum('series'), sum('paragraphs'))],
      ['without a counterpart', sum('lone'), ''],
      ['… given a source in the series', sum('loneInSeries'), share(sum('loneInSeries'), sum('lone'))],
      ['… given a source elsewhere', sum('loneElsewhere'), share(sum('loneElsewhere'), sum('lone'))],
      ['… … of those with nine words in ten equal', sum('loneNearly'), share(sum('loneNearly'), sum('loneElsewhere'))],
      ['given a source', sum('sources'), ''],
      ['… with differences right to the word', sum('reproduced'), share(sum('reproduced'), sum('sources'))],
    ];
    return `## Agreed language

${texts.length} adopted texts whose title was adopted at an earlier session too, with all adopted texts for a library. A paragraph's
counterpart is what an alignment of the text with the one before of the series pairs it with. Target: 97 % of paragraphs with a
counterpart have the series for their first source. Paragraphs without a counterpart may well have been agreed elsewhere: those
given a source elsewhere share at least seven words in ten with it.

${table(['paragraphs', 'number', 'share'], rows)}`;
  },
});

/** How the sources found for `text` agree with an alignment of it with the text before of its series. */
export function measureAgreed(name: string, text: Tree, before: string, textBefore: Tree, library: Library): Found {
  const rows = compare(printDraft(analyse(textBefore)), printDraft(analyse(text)));
  const known = new Set(readParagraphs(textBefore).map(({ span }) => span.start));
  const paired = new Set(
    rows.flatMap((row) => (row.before?.span && known.has(row.before.span.start) ? [row.after?.span?.start] : [])),
  );
  const series = library.inSeries([...library.texts].find(({ uri }) => uri === before)?.series ?? '');
  const all = assessDraft(library, name, text).map((assessment) => {
    const source = assessment.match?.occurrences[0]?.text;
    return {
      assessment,
      hasCounterpart: paired.has(assessment.paragraph.span.start),
      isFirst: source?.uri === before,
      isSeries: source !== undefined && series.includes(source),
    };
  });
  const count = (holds: (one: (typeof all)[number]) => boolean) => all.filter(holds).length;
  const lone = all.filter(({ hasCounterpart }) => !hasCounterpart);
  const elsewhere = lone.filter(({ assessment, isSeries }) => assessment.match !== null && !isSeries);
  return {
    paragraphs: count(({ hasCounterpart }) => hasCounterpart),
    first: count(({ hasCounterpart, isFirst }) => hasCounterpart && isFirst),
    series: count(({ hasCounterpart, isSeries }) => hasCounterpart && isSeries),
    lone: lone.length,
    loneInSeries: lone.filter(({ isSeries }) => isSeries).length,
    loneElsewhere: elsewhere.length,
    loneNearly: elsewhere.filter(({ assessment }) => (assessment.match?.similarity ?? 0) >= 0.9).length,
    sources: count(({ assessment }) => assessment.match !== null),
    reproduced: count(({ assessment }) => isReproduced(assessment, library)),
    misses: all.flatMap(({ hasCounterpart, isSeries, assessment }) =>
      hasCounterpart && !isSeries ? [`${name}, ${assessment.paragraph.place}`] : [],
    ),
  };
}

function isReproduced({ match, paragraph }: Assessment, library: Library): boolean {
  if (match === null) return false;
  const old = library.wordings.text(match.wording);
  const changes = differences(old, paragraph.text);
  const said = wordingOf(paragraph.text);
  return changes.map(({ from }) => from).join('') === old && changes.map(({ to }) => to).join('') === said;
}

let read: { corpus: string; library: Library } | undefined;

/** All adopted texts, by their names. */
export function libraryOf(corpus: string): Library {
  if (read?.corpus === corpus) return read.library;
  const library = new Library();
  for (const name of namesOf(corpus, 'adopted')) {
    const text = readAdoptedText(name, parse(readText(corpus, 'adopted', name).text));
    if (text !== null) library.set(text);
  }
  read = { corpus, library };
  return library;
}

/** The name of the text before `name` in its series. */
export function predecessor(corpus: string, name: string): string | undefined {
  const series = seriesIn(corpus).find((names) => names.includes(name)) ?? [];
  const inOrder = [...series].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return inOrder[inOrder.indexOf(name) - 1];
}
