import { basename } from 'node:path';
import { assessDraft } from '../../agreed/assess';
import { summaryInWords } from '../../agreed/summary';
import { parse } from '../../syntax/parse';
import { formats } from '../agreed/formats';
import { readLibrary, uriOf } from '../agreed/library-files';
import { readNamedDraft } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { print, tell } from '../terminal';

export interface AgreedOptions {
  /** The folder with adopted texts. */
  readonly library: string;
  readonly format: 'json' | 'md';
}

/** `plenary agreed`: says of each paragraph of a draft where in the library it was agreed, and what is other there. */
export async function agreed(file: string, { library: folder, format }: AgreedOptions): Promise<ExitCode> {
  const { text } = readNamedDraft(file);
  const library = await readLibrary(folder);
  const assessments = assessDraft(library, uriOf(file), parse(text));
  print(formats[format](basename(file), assessments, library));
  tell(`${summaryInWords(assessments.map(({ status }) => status))} (${library.size} adopted texts)`);
  return exitCodes.done;
}
