import pico from 'picocolors';

/** Colours for results: none unless they go to a terminal. */
export const colours = coloursFor(process.stdout);

function coloursFor({ isTTY }: NodeJS.WriteStream) {
  return pico.createColors(isTTY === true && !process.env.NO_COLOR);
}

/** Writes a result. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Tells a person something: a line on stderr. */
export function tell(message: string): void {
  process.stderr.write(`${disarmed(message)}\n`);
}

/** Tells a person what went wrong. */
export function tellFailure(message: string): void {
  process.stderr.write(`${coloursFor(process.stderr).red('plenary:')} ${disarmed(message)}\n`);
}

/** `text` without what a terminal would obey: words of drafts and configurations stand in messages as they are. */
export function disarmed(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
}
