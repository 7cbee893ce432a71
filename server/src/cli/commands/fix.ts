import { type FixResult, fixAll, fixOrOnlySuggestion, safeFix } from '../../lint/fixes';
import { listed } from '../../text/listed';
import { Checker } from '../checker';
import { type DraftFile, encodeDraft, writeDraft } from '../draft-file';
import { eachDraft, requireOneDraft } from '../each-draft';
import { type ExitCode, exitCodes } from '../exit-codes';
import { print, tell, tellFailure } from '../terminal';

export interface FixOptions {
  /** Print the repaired text of one draft and change no file. */
  readonly stdout?: true;
  /** Print a unified diff and change no file. */
  readonly dryRun?: true;
  /** Also make repairs that need a person's yes, where there is but one to choose. */
  readonly suggestions?: true;
  /** The user's own files of documents. */
  readonly catalogue?: readonly string[];
}

/** `plenary fix`: repairs drafts in place. */
export async function fix(paths: readonly string[], options: FixOptions): Promise<ExitCode> {
  if (options.stdout) await requireOneDraft(paths);
  const checker = await Checker.create(options.catalogue);
  const deliver = options.stdout ? printText : options.dryRun ? printDifference : save;
  const allWell = await eachDraft(paths, async (draft, all) => {
    const check = await checker.checkOf(draft, all);
    const result = fixAll(draft.text, check, options.suggestions ? fixOrOnlySuggestion : safeFix);
    if (result.endless.length > 0) tellFailure(`${draft.name}: ${inWords(result.endless)}`);
    await deliver(draft, result);
  });
  return allWell && !checker.isFaulty ? exitCodes.done : exitCodes.failed;
}

function inWords(endless: readonly string[]): string {
  return `repairs of ${listed(endless)} call for one another without end; they are not made`;
}

async function printText(draft: DraftFile, { text }: FixResult): Promise<void> {
  print(encodeDraft(draft, text));
}

async function printDifference(draft: DraftFile, { text }: FixResult): Promise<void> {
  if (text === draft.text) return;
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const [before, after] = [draft.text, text].map((one) => encodeDraft(draft, one)) as [string, string];
  const { name } = draft;
  const options = { maxEditLength: MOST_LINES };
  const patch = structuredPatch(name, name, before, after, undefined, undefined, options) ?? {
    ...{ oldFileName: name, newFileName: name, oldHeader: undefined, newHeader: undefined },
    hunks: [replacement(before, after)],
  };
  print(formatPatch(patch, FILE_HEADERS_ONLY));
}

/** Lines taken out and put in beyond which they are not told apart: the time that this takes grows with their square. */
const MOST_LINES = 2_000;

/** All of one text, and then all of the other, as one hunk of a diff. */
function replacement(before: string, after: string) {
  const [taken, put] = [linesOf(before, '-'), linesOf(after, '+')] as const;
  const lines = [...taken, ...put].flatMap((line) => (line.endsWith('\n') ? line.slice(0, -1) : [line, NO_LINE_END]));
  return { oldStart: 1, oldLines: taken.length, newStart: 1, newLines: put.length, lines };
}

const NO_LINE_END = '\\ No newline at end of file';

/** The lines of `text` with their ends, behind `mark`. */
function linesOf(text: string, mark: '-' | '+'): string[] {
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => mark + line);
}

async function save(draft: DraftFile, { text }: FixResult): Promise<void> {
  if (text === draft.text) return;
  writeDraft(draft, text);
  tell(`${draft.name}: repaired`);
}
