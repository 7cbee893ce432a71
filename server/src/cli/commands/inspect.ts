import { analyse } from '../../analysis/analysis';
import { parse } from '../../syntax/parse';
import { readNamedDraft } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { describeDraft } from '../inspect/description';
import { jsonText } from '../json-text';
import { print } from '../terminal';

/** `plenary inspect`: prints what a draft consists of, as one JSON object. */
export async function inspect(file: string): Promise<ExitCode> {
  const draft = readNamedDraft(file);
  print(jsonText(describeDraft(analyse(parse(draft.text)))));
  return exitCodes.done;
}
