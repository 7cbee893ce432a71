import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** What parameters must have, by path (`before.text`): any string, a list of them, or one of a few. */
export type Shape = Readonly<Record<string, 'string' | 'strings' | readonly string[]>>;

const IN_WORDS = { string: 'a string', strings: 'a list of strings' };

/** Throws the protocol's error for parameters that are not of `shape`: a client of another make sends what it likes. */
export function requireParams(params: unknown, shape: Shape): void {
  for (const [path, allowed] of Object.entries(shape)) {
    const value = path
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], params);
    if (fits(value, allowed)) continue;
    const said = typeof allowed === 'string' ? IN_WORDS[allowed] : `one of ${allowed.join(', ')}`;
    throw new ResponseError(ErrorCodes.InvalidParams, `“${path}” must be ${said}`);
  }
}

function fits(value: unknown, allowed: Shape[string]): boolean {
  if (allowed === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return typeof value === 'string' && (allowed === 'string' || allowed.includes(value));
}
