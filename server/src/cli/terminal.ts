import pico from 'picocolors';
import { othersInWords } from '../text/first-of-many';

/** Colours for results: none unless they go to a terminal. */
export const colours = coloursFor(process.stdout);

function coloursFor({ isTTY }: NodeJS.WriteStream) {
  return pico.createColors(isTTY === true && !process.env.NO_COLOR);
}

/** Writes a result. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Tells a person something: a line on stderr, whatever stands in it. */
export function tell(line: string): void {
  process.stderr.write(`${disarmed(line)}\n`);
}

/** Tells a person what went wrong, in a line. */
export function tellFailure(line: string): void {
  process.stderr.write(`${coloursFor(process.stderr).red('plenary:')} ${disarmed(line)}\n`);
}

/** So many faults of a file are told. */
const MOST_FAULTS = 20;

/** Tells a person the first of the `faults` of `file`, and how many more there are, `others` included. */
export function tellFaults(file: string, faults: readonly string[], others: number): void {
  const told = faults.slice(0, MOST_FAULTS);
  const untold = faults.length - told.length + others;
  for (const fault of told) tellFailure(fault);
  if (untold > 0) tellFailure(`${file}: ${othersInWords(untold)}`);
}

/** What a terminal would obey or turn around, line ends among it. */
const CONTROLS = /(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
/** What a runner of workflows would take for a command: two colons at the start of a line, `##[…]` and `##vso[…]` anywhere. */
const COMMANDS = /(?<=^\s*):(?=:)|#(?=#[a-z]*\[)/g;

/** `text` as one line that does nothing but say it: names of files, keys of configurations, words of drafts stand in it. */
export function disarmed(text: string): string {
  return text.replace(CONTROLS, '\ufffd').replace(COMMANDS, '\ufffd');
}
