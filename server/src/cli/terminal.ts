import pico from 'picocolors';

/** Colours for results: none unless they go to a terminal. */
export const colours = pico.createColors(process.stdout.isTTY === true && !process.env.NO_COLOR);

/** Colours for messages to people. */
const errorColours = pico.createColors(process.stderr.isTTY === true && !process.env.NO_COLOR);

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
  tell(`${errorColours.red('plenary:')} ${message}`);
}
