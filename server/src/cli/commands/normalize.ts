import { analyse } from '../../analysis/analysis';
import { normalize as normalizeDraft } from '../../normalize/normalize';
import { parse } from '../../syntax/parse';
import { applyEdits } from '../../text/edit';
import { encodeDraft, writeDraft } from '../draft-file';
import { eachDraft, requireOneDraft } from '../each-draft';
import { type ExitCode, exitCodes } from '../exit-codes';
import { print, tell } from '../terminal';

export interface NormalizeOptions {
  /** Print the normalized text of one draft and change no file. */
  readonly stdout?: true;
}

/** `plenary normalize`: turns converted or pasted text into the authored notation, in place. */
export async function normalize(paths: readonly string[], options: NormalizeOptions): Promise<ExitCode> {
  if (options.stdout) await requireOneDraft(paths);
  const allWell = await eachDraft(paths, async (draft) => {
    const { edits, furniture } = normalizeDraft(analyse(parse(draft.text)), { furniture: 'remove' });
    const text = applyEdits(draft.text, edits);
    for (const line of furniture) tell(`${draft.name}: page furniture goes: ${line}`);
    if (options.stdout) print(encodeDraft(draft, text));
    else if (edits.length > 0) {
      writeDraft(draft, text);
      tell(`${draft.name}: normalized`);
    }
  });
  return allWell ? exitCodes.done : exitCodes.failed;
}
