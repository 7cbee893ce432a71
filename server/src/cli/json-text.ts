/** What a terminal or an editor would obey or turn around, and JSON allows in its strings all the same. */
const CONTROLS = /[\x7f-\x9f\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** `value` as the command line prints JSON: with a last line ending, and nothing in it but what can be seen. */
export function jsonText(value: unknown): string {
  return `${seen(JSON.stringify(value, null, 2))}\n`;
}

/** JSON that says the same as `json` without control characters. */
export function seen(json: string): string {
  return json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
