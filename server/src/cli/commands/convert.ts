import { resolve } from 'node:path';
import type { ConversionFormat } from '../convert/format-names';
import { converters } from '../convert/formats';
import { readDraft } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { Failure } from '../failure';
import { writeOutput } from '../output-file';
import { tell } from '../terminal';

export interface ConvertOptions {
  readonly to: ConversionFormat;
  /** The file to write; without it, one beside the draft. */
  readonly output?: string;
  /** Print the result instead. */
  readonly stdout?: true;
  /** Replace a file that exists. */
  readonly force?: true;
}

/** `plenary convert`: writes a draft in another format into a new file. */
export async function convert(file: string, options: ConvertOptions): Promise<ExitCode> {
  const draft = await readDraft(file, resolve(file));
  const result = converters[options.to](draft.text);
  if (options.stdout) {
    process.stdout.write(result);
    return exitCodes.done;
  }
  const output = options.output ?? besideDraft(file, options.to);
  if (resolve(output) === draft.path)
    throw new Failure(`${output}: is the draft itself; name another file by --output`);
  await writeOutput(output, result, options.force === true);
  tell(`${output}: written`);
  return exitCodes.done;
}

/** The name of `file` with another ending. */
function besideDraft(file: string, format: ConversionFormat): string {
  return `${file.replace(/(?:\.(?:unres|resolution)\.md|\.[^./\\]+)$/, '')}.${format}`;
}
