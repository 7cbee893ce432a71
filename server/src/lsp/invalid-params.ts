import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** What parameters must have, by path (`before.text`): any string, or one of a few. */
export type Shape = Readonly<Record<string, 'string' | readonly string[]>>;

/** Throws the protocol's error for parameters that are not of `shape`: a client of another make sends what it likes. */
export function requireParams(params: unknown, shape: Shape): void {
  for (const [path, allowed] of Object.entries(shape)) {
    const value = path
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown> | null)?.[name], params);
    if (typeof value === 'string' && (allowed === 'string' || allowed.includes(value))) continue;
    const expected = allowed === 'string' ? 'a string' : `one of ${allowed.join(', ')}`;
    throw new ResponseError(ErrorCodes.InvalidParams, `“${path}” must be ${expected}`);
  }
}
