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
  process.stderr.write(`${message}\n`);
}

/** Tells a person what went wrong. */
export function tellFailure(message: string): void {
  tell(`${coloursFor(process.stderr).red('plenary:')} ${message}`);
}
