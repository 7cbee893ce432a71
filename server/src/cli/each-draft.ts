import { type DraftFile, readDraft } from './draft-file';
import { Failure } from './failure';
import { type FileName, findFiles } from './find-files';
import { tellFailure } from './terminal';

/**
 * Visits the drafts that `paths` name, one after another; `all` are the files of the run. One that cannot be dealt with is
 * told to the user and does not keep the others from it. Answers whether all went well.
 */
export async function eachDraft(
  paths: readonly string[],
  visit: (draft: DraftFile, all: readonly FileName[]) => Promise<void>,
): Promise<boolean> {
  const { files, failures } = await findFiles(paths);
  for (const { message } of failures) tellFailure(message);
  let allWell = failures.length === 0;
  const told = new Set<string>();
  for (const file of files) {
    try {
      await visit(readDraft(file), files);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // A configuration that cannot be read keeps all its drafts from being checked.
      if (!told.has(error.message)) tellFailure(error.message);
      told.add(error.message);
      allWell = false;
    }
  }
  return allWell;
}

/** A Failure where `paths` name several drafts, of which only one can be printed. */
export async function requireOneDraft(paths: readonly string[]): Promise<void> {
  if ((await findFiles(paths)).files.length > 1) {
    throw new Failure('--stdout prints the text of exactly one draft; name one, or leave it out to change the files');
  }
}
