/** What a line starts with that asks the browser to paste; JSON of a `Clipboard` follows. Not seen. */
export const PASTE = '\u2061';

/** What has been copied, by its kind. */
export interface Clipboard {
  readonly text: string;
  readonly html?: string;
}
