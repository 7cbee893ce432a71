import type { ConversionFormat } from '../convert/format-names';
import { converters } from '../convert/formats';
import { readSource } from '../convert/source';
import { withoutEnding } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { Failure } from '../failure';
import { requireOther, writeOutput } from '../output-file';
import { tell } from '../terminal';

export interface ConvertOptions {
  readonly to: ConversionFormat;
  /** The file to write; without it, one beside the draft. */
  readonly output?: string;
  /** Print the result instead. */
  readonly stdout?: true;
  /** Replace a file that exists. */
  readonly force?: true;
  /** The text from which Word's tracked changes lead to the draft. */
  readonly trackChanges?: string;
  /** Who made the tracked changes. */
  readonly author: string;
  /** When they were made; now, if it is not said. */
  readonly date?: string;
  /** What becomes of the tracked changes of a Word file that is read. */
  readonly changes: 'accept' | 'reject';
}

/** `plenary convert`: writes a draft in another format into a new file. */
export async function convert(file: string, options: ConvertOptions): Promise<ExitCode> {
  const { to, trackChanges, author, changes } = options;
  if (trackChanges !== undefined && to !== 'docx') throw new Failure('--track-changes is for --to docx');
  const output = options.output ?? `${withoutEnding(file)}.${to}`;
  if (!options.stdout) {
    requireOther(output, '--output', [
      [file, 'the draft itself'],
      [trackChanges, 'the base of the changes'],
    ]);
  }
  const text = readSource(file, changes);
  const base = trackChanges === undefined ? {} : { base: readSource(trackChanges, changes) };
  const result = await converters[to](text, { ...base, author, date: dateOf(options.date) });
  if (options.stdout) {
    process.stdout.write(result);
    return exitCodes.done;
  }
  await writeOutput(output, result, options.force === true);
  tell(`${output}: written`);
  return exitCodes.done;
}

/** Word's form of a date, seconds the smallest unit. */
function dateOf(given: string | undefined): string {
  const date = given === undefined ? new Date() : new Date(given);
  if (Number.isNaN(date.getTime())) throw new Failure(`--date ${given}: is no date such as 2026-09-15`);
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
