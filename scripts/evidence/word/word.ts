import { analyse } from '../../../server/src/analysis/analysis';
import { converter } from '../../../server/src/convert/docx';
import { exportWord } from '../../../server/src/convert/export-word';
import { importWord } from '../../../server/src/convert/import-word';
import type { PrintedDocument, PrintedLine, Run } from '../../../server/src/convert/printed/document';
import { printDraft } from '../../../server/src/convert/printed/print';
import { parse } from '../../../server/src/syntax/parse';
import { readText } from '../corpus';
import { share, table } from '../markdown';
import { defineMeasurement } from '../measurement';
import { seriesIn } from '../series';
import { settleChanges } from './settle-changes';

export interface WordMeasured {
  /** Where the draft read back first differs; `null` where it is equal. */
  readonly difference: string | null;
  /** For a text of a series, of the changes from the text before it. */
  readonly tracked: { readonly accepted: string | null; readonly rejected: string | null } | null;
}

/** Texts through Word and back, and tracked changes from one text of a series to the next. */
export const word = defineMeasurement<WordMeasured>({
  name: 'word',
  collections: ['adopted'],
  async measure({ name, text }, corpus) {
    const older = predecessors(corpus).get(name);
    return {
      difference: await roundTrip(text),
      tracked: older === undefined ? null : await trackedChanges(readText(corpus, 'adopted', older).text, text),
    };
  },
  report(results) {
    const all = results.map(({ name, result }) => ({ name, ...result }));
    const pairs = all.flatMap(({ tracked }) => tracked ?? []);
    const equal = all.filter(({ difference }) => difference === null).length;
    const accepted = pairs.filter((pair) => pair.accepted === null).length;
    const rejected = pairs.filter((pair) => pair.rejected === null).length;
    const differences = all.flatMap(({ name, difference, tracked }) => [
      ...(difference === null ? [] : [[name, 'round trip', difference]]),
      ...(tracked?.accepted ? [[name, 'accepted', tracked.accepted]] : []),
      ...(tracked?.rejected ? [[name, 'rejected', tracked.rejected]] : []),
    ]);
    return `## Word files

Adopted texts written as Word files and read back, and changes from one text of a series to the next written as tracked
changes. These are accepted and rejected by a program of its own that works on the file’s XML with another library
(cheerio) and knows nothing of how it was written. Equal means: the same lines of the masthead, paragraphs, numbers,
italics, footnotes and cells of tables, in order; not compared are how many spaces part two words, empty cells at
the end of a row, and links where changes are tracked.

${table(
  ['', 'number', 'equal', 'share'],
  [
    ['draft to Word and back', all.length, equal, share(equal, all.length)],
    ['all changes accepted', pairs.length, accepted, share(accepted, pairs.length)],
    ['all changes rejected', pairs.length, rejected, share(rejected, pairs.length)],
  ],
)}
${differences.length === 0 ? '' : `\nWhat differs first:\n\n${table(['text', 'in', 'difference'], differences.slice(0, 20))}`}`;
  },
});

const analysed = (text: string) => analyse(parse(text));

/** Where `text` differs when it comes back from Word. */
export async function roundTrip(text: string): Promise<string | null> {
  const { bytes } = await exportWord(converter, analysed(text));
  return difference(text, importWord(converter, bytes, { changes: 'accept' }).text);
}

/** Where the texts differ from what tracked changes from `before` to `after` come to. */
export async function trackedChanges(before: string, after: string): Promise<NonNullable<WordMeasured['tracked']>> {
  const changes = { base: analysed(before), author: 'Evidence', date: '2026-01-01T00:00:00Z' };
  const { bytes } = await exportWord(converter, analysed(after), changes);
  const settled = (fate: 'accept' | 'reject') => {
    const { text, trackedChanges: left } = importWord(converter, settleChanges(bytes, fate), { changes: 'accept' });
    if (left > 0) throw new Error('changes are left');
    return text;
  };
  return { accepted: difference(after, settled('accept')), rejected: difference(before, settled('reject')) };
}

/** Where two drafts are first printed otherwise, with a few words of both; `null` where they are printed alike. */
export function difference(expected: string, actual: string): string | null {
  const [wanted, found] = [expected, actual].map((text) => linesOf(printDraft(analysed(text)))) as [string[], string[]];
  const at = Array.from({ length: Math.max(wanted.length, found.length) }, (_, i) => i).find(
    (i) => wanted[i] !== found[i],
  );
  return at === undefined ? null : `${excerptAt(wanted[at], found[at])} ≠ ${excerptAt(found[at], wanted[at])}`;
}

/** A few words from where a line begins to differ from another. */
function excerptAt(line = 'nothing', other = ''): string {
  let at = 0;
  while (at < line.length && line[at] === other[at]) at++;
  return `“${line.slice(Math.max(0, at - 20), at + 20)}”`;
}

/** Everything a document says, a line a paragraph. */
function linesOf({ masthead, body, notes }: PrintedDocument): string[] {
  return [
    ...Object.values<readonly PrintedLine[]>({ ...masthead })
      .flat()
      .map(({ field, runs }) => `${field}: ${words(runs)}`),
    ...body.map(({ role, level, mark, runs, rows }) =>
      role === 'table'
        ? rows
            .map((row) =>
              row
                .map((cell) => words(cell.runs))
                .join(' | ')
                .replace(/[ |]+$/, ''),
            )
            .join(' / ')
        : `${role} ${level} ${mark ?? ''} ${words(runs)}`,
    ),
    ...notes.map(({ mark, runs }) => `note ${mark}: ${words(runs)}`),
  ];
}

/** Words with their look; white space has none. */
function words(runs: readonly Run[]): string {
  return runs
    .flatMap(({ text, italic, bold, underline, note }) =>
      note === null
        ? [...text].map(
            (character) => [character, `${italic ? 'i' : ''}${bold ? 'b' : ''}${underline ? 'u' : ''}`] as const,
          )
        : [[`^${text}`, ''] as const],
    )
    .reduce(
      ({ text, look }, [character, own]) => {
        const isSpace = /\s/.test(character);
        return isSpace
          ? { text: `${text} `, look }
          : { text: text + (own === look ? '' : `{${own}}`) + character, look: own };
      },
      { text: '', look: '' },
    )
    .text.replace(/ +/g, ' ')
    .trim();
}

/** The text before in its series, by name. */
export function predecessors(corpus: string): Map<string, string> {
  return new Map(
    seriesIn(corpus).flatMap((names) => names.slice(1).map((name, i): [string, string] => [name, names[i] as string])),
  );
}
