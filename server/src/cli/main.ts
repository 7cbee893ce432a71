import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../../package.json';
import { DRAFTING_ORGANS } from '../drafting/organs';
import { LAST_ORDINAL } from '../language/last-ordinal';
import type { AgreedOptions } from './commands/agreed';
import type { CheckOptions } from './commands/check';
import { type CompareOptions, comparisonFormats } from './commands/compare-options';
import type { ConvertOptions } from './commands/convert';
import type { FixOptions } from './commands/fix';
import type { NewOptions } from './commands/new';
import type { NormalizeOptions } from './commands/normalize';
import type { RollForwardCommandOptions } from './commands/roll-forward';
import { conversionFormats } from './convert/format-names';
import { type ExitCode, exitCodes } from './exit-codes';
import { Failure } from './failure';
import { formatNames } from './formats/names';
import { disarmed, tellFailure } from './terminal';

/** The command line. The code of commands is loaded when one of their kind is called. */
function program(finish: (code: ExitCode) => void): Command {
  const plenary = new Command('plenary')
    .description('Checks and repairs draft resolutions.')
    .version(version)
    .showHelpAfterError('(plenary --help lists commands and options)')
    .configureOutput({ outputError: (text, write) => write(text.split('\n').map(disarmed).join('\n')) })
    .exitOverride();

  plenary
    .command('check')
    .description('report what is wrong or doubtful in drafts')
    .argument('[paths...]', 'files, folders and globs')
    .addOption(new Option('--format <format>', 'how to report').choices(formatNames).default('pretty'))
    .option('--max-warnings <n>', 'fail if there are more warnings', wholeNumber)
    .option('--stdin', 'check the text that comes through the pipe')
    .addOption(new Option('--stdin-filename <file>', 'where that text lies or would lie').implies({ stdin: true }))
    .option('--config <file>', 'a configuration for all drafts, instead of the nearest .plenary.json')
    .option('--catalogue <file>', 'documents of your own, as CSV or JSON; may be given again', listed)
    .action(async (paths: string[], options: CheckOptions) => {
      if (options.stdin && paths.length > 0) throw new Failure('with --stdin no files can be named');
      finish(await (await import('./commands/checking')).check(paths, options));
    });

  plenary
    .command('fix')
    .description('repair drafts in place, as far as one repair is right')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--stdout', 'print the text of one draft instead').conflicts('dryRun'))
    .option('--dry-run', 'print a diff instead')
    .option('--catalogue <file>', 'documents of your own, as CSV or JSON; may be given again', listed)
    .option('--suggestions', 'also make repairs that a person should look at, where there is only one to choose')
    .action(async (paths: string[], options: FixOptions) => {
      finish(await (await import('./commands/checking')).fix(paths, options));
    });

  plenary
    .command('compare')
    .description('show what changed from one text to another, paragraph by paragraph')
    .argument('<before>', 'the older text')
    .argument('<after>', 'the newer text')
    .addOption(new Option('--format <format>', 'how to report').choices(comparisonFormats).default('md'))
    .action(async (before: string, after: string, options: CompareOptions) => {
      finish(await (await import('./commands/converting')).compare(before, after, options));
    });

  plenary
    .command('convert')
    .description('write a draft in another format into a new file')
    .argument('<file>')
    .addOption(new Option('--to <format>', 'the format').choices(conversionFormats).makeOptionMandatory())
    .option('--output <file>', 'the file to write; by default one beside the draft')
    .addOption(new Option('--stdout', 'print the result instead').conflicts(['output', 'force']))
    .option('--force', 'replace the file if it exists')
    .option('--track-changes <base>', 'to docx: the text from which Word’s tracked changes lead to the draft')
    .option('--author <name>', 'who made the tracked changes', 'Plenary')
    .option('--date <date>', 'when they were made, such as 2026-09-15; by default now')
    .addOption(
      new Option('--changes <fate>', 'what becomes of tracked changes in a Word file that is read')
        .choices(['accept', 'reject'])
        .default('accept'),
    )
    .action(async (file: string, options: ConvertOptions) => {
      finish(await (await import('./commands/converting')).convert(file, options));
    });

  plenary
    .command('normalize')
    .description('turn converted or pasted text into the authored notation, in place')
    .argument('<paths...>', 'files, folders and globs')
    .option('--stdout', 'print the text of one draft instead')
    .action(async (paths: string[], options: NormalizeOptions) => {
      finish(await (await import('./commands/converting')).normalize(paths, options));
    });

  plenary
    .command('new')
    .description('write the skeleton of a draft resolution')
    .addOption(new Option('--session <n>', 'number of the regular session').argParser(session).makeOptionMandatory())
    .addOption(
      new Option('--organ <organ>', 'GA, or the Main Committee by its letter and number')
        .choices(DRAFTING_ORGANS)
        .makeOptionMandatory(),
    )
    .option('--agenda-item <item>', 'the item of the agenda, such as "18 (b)"')
    .option('--title <title>', 'the title of the draft')
    .option('--sponsors <names>', 'member States, separated by commas')
    .option('--output <file>', 'the file to write, instead of printing the draft')
    .option('--force', 'replace the file if it exists')
    .action(async (options: NewOptions) => {
      finish(await (await import('./commands/converting')).newResolution(options));
    });

  plenary
    .command('roll-forward')
    .description('make the draft of a later session from an earlier resolution, in a new file')
    .argument('<file>')
    .addOption(new Option('--to-session <n>', 'the session of the draft').argParser(session).makeOptionMandatory())
    .option('--interval <n>', 'sessions between one text and the next', session)
    .option('--output <file>', 'the file to write; by default one beside the earlier text')
    .addOption(new Option('--stdout', 'print the draft instead').conflicts('output'))
    .option('--report <file>', 'write what changed and why as JSON, instead of telling it')
    .option('--force', 'replace files that exist')
    .action(async (file: string, options: RollForwardCommandOptions) => {
      finish(await (await import('./commands/converting')).rollForward(file, options));
    });

  plenary
    .command('agreed')
    .description('say where the paragraphs of a draft were agreed before, and what is other there')
    .argument('<file>')
    .requiredOption('--library <folder>', 'adopted texts: *.md, *.unres, and *.xml in Akoma Ntoso')
    .addOption(new Option('--format <format>', 'how to report').choices(['json', 'md']).default('md'))
    .action(async (file: string, options: AgreedOptions) => {
      finish(await (await import('./commands/converting')).agreed(file, options));
    });

  plenary
    .command('inspect')
    .description('print what a draft consists of, as JSON')
    .argument('<file>')
    .action(async (file: string) => finish(await (await import('./commands/checking')).inspect(file)));

  plenary
    .command('rules')
    .description('list the rules')
    .action(async () => finish(await (await import('./commands/checking')).rules()));

  plenary
    .command('explain')
    .description('print the page of a rule')
    .argument('<rule>')
    .action(async (rule: string) => finish(await (await import('./commands/checking')).explain(rule)));

  return plenary;
}

/** Values of an option that may be given more than once. */
function listed(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(text);
}

function session(text: string): number {
  const number = wholeNumber(text);
  if (number < 1 || number >= LAST_ORDINAL) throw new InvalidArgumentError(`It must be from 1 to ${LAST_ORDINAL - 1}.`);
  return number;
}

async function main(): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  try {
    await program((result) => {
      code = result;
    }).parseAsync();
    return code;
  } catch (error) {
    // Commander has said what is wrong; help and version end here too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.failed;
    if (!(error instanceof Failure)) throw error;
    tellFailure(error.message);
    return exitCodes.failed;
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void main().then((code) => {
  process.exitCode = code;
});
