import { analyse } from '../../analysis/analysis';
import { accountOf } from '../../roll-forward/account';
import { type RolledForward, rollForward as roll } from '../../roll-forward/roll-forward';
import { parse } from '../../syntax/parse';
import { loadCatalogue } from '../catalogue';
import { readSource } from '../convert/source';
import { withoutEnding } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { Failure } from '../failure';
import { jsonText } from '../json-text';
import { requireFree, requireOther, type Taken, writeOutput } from '../output-file';
import { print, tell } from '../terminal';

export interface RollForwardCommandOptions {
  readonly toSession: number;
  readonly interval?: number;
  /** The file to write; without it, one beside the earlier text. */
  readonly output?: string;
  readonly stdout?: true;
  /** Where the account goes as JSON, instead of standard error. */
  readonly report?: string;
  readonly force?: true;
}

/** `plenary roll-forward`: writes the draft of a later session into a new file, and says what it changed and why. */
export async function rollForward(file: string, options: RollForwardCommandOptions): Promise<ExitCode> {
  const { toSession: session, interval } = options;
  const output = options.output ?? `${withoutEnding(file)}.session-${session}.unres`;
  const written = options.stdout ? undefined : output;
  const earlierText: Taken = [file, 'the earlier text itself'];
  if (written !== undefined) requireOther(written, '--output', [earlierText]);
  if (options.report !== undefined) requireOther(options.report, '--report', [earlierText, [written, 'the new draft']]);
  const force = options.force === true;
  requireFree(
    [written, options.report].filter((name) => name !== undefined),
    force,
  );
  const earlier = readSource(file, 'accept');
  const result = roll(analyse(parse(earlier)), loadCatalogue(), { session, ...(interval && { interval }) });
  if ('refused' in result) throw new Failure(`${file}: ${result.refused}`);
  if (written === undefined) print(result.text);
  else await writeOutput(written, result.text, force);
  if (options.report === undefined) for (const line of accountOf(result).trimEnd().split('\n')) tell(line);
  else await writeOutput(options.report, jsonText(reportOf(result)), force);
  if (written !== undefined) tell(`${written}: written`);
  return exitCodes.done;
}

/** The account as JSON: ranges are those of the draft, 0-based UTF-16 offsets with an exclusive end. */
function reportOf({ from, to, changes, questions }: RolledForward): unknown {
  return {
    from,
    to,
    changes: changes.map(({ kind, before, after, reason, at }) => ({
      kind,
      before,
      after,
      reason,
      range: [at.start, at.end],
    })),
    toVerify: questions.map(({ text, reason, mark, at }) => ({
      text,
      reason,
      marked: mark !== null,
      range: [at.start, at.end],
    })),
  };
}
