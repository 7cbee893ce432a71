import { resolve } from 'node:path';
import type { Level } from '../../lint/finding';
import { LineIndex } from '../../text/line-index';
import { Checker } from '../checker';
import { type DraftFile, decodeDraft } from '../draft-file';
import { eachDraft } from '../each-draft';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { FileName } from '../find-files';
import { formats } from '../formats';
import type { FormatName } from '../formats/names';
import type { FileReport } from '../formats/report';
import { readPipe } from '../read-file';
import { print, tell } from '../terminal';

export interface CheckOptions {
  readonly format: FormatName;
  /** No limit where it is not given. */
  readonly maxWarnings?: number;
  readonly stdin?: true;
  /** Where the text from the pipe lies or would lie: decides its configuration and its name in reports. */
  readonly stdinFilename?: string;
  readonly config?: string;
  /** The user's own files of documents. */
  readonly catalogue?: readonly string[];
}

/** `plenary check`: reports what is found in drafts. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const checker = await Checker.create(options.catalogue, options.config);
  const reports: FileReport[] = [];
  const visit = async (draft: DraftFile, all: readonly FileName[]) => {
    const findings = (await checker.checkOf(draft, all))(draft.text);
    reports.push({ draft, lines: new LineIndex(draft.text), findings });
  };

  let allWell = true;
  if (options.stdin) await visit(await readInput(options.stdinFilename), []);
  else allWell = await eachDraft(paths, visit);

  for (const piece of formats[options.format](reports)) print(piece);
  if (options.format === 'pretty') tellCleanliness(reports);
  if (!allWell || checker.isFaulty) return exitCodes.failed;
  const { maxWarnings = Number.POSITIVE_INFINITY } = options;
  return count(reports, 'error') > 0 || count(reports, 'warning') > maxWarnings ? exitCodes.found : exitCodes.done;
}

async function readInput(name = '<stdin>'): Promise<DraftFile> {
  return decodeDraft(name, resolve(name), await readPipe(process.stdin, name));
}

/** Silence would leave the user to wonder whether anything was checked. */
function tellCleanliness(reports: readonly FileReport[]): void {
  if (reports.length === 0 || reports.some(({ findings }) => findings.length > 0)) return;
  tell(`${reports.length === 1 ? '1 draft' : `${reports.length} drafts`} checked, nothing found.`);
}

function count(reports: readonly FileReport[], level: Level): number {
  return reports.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length, 0);
}
