type Kind = 'string' | 'integer' | 'boolean' | 'object' | 'position' | 'range' | readonly string[];

/**
 * What parameters must have, by path: `before.text`. A part with `?` behind its name may be missing with all that is in
 * it, one with `[]` is a list of what follows: `context.only?[]`.
 */
export type Shape = Readonly<Record<string, Kind>>;

const IN_WORDS = {
  string: 'a string',
  integer: 'an integer',
  boolean: 'true or false',
  object: 'an object',
  position: 'a position',
  range: 'a range',
};

/** What is wrong with parameters that are not of `shape`, in a sentence; `null` where nothing is. */
export function faultOf(params: unknown, shape: Shape): string | null {
  if (!isObject(params)) return 'the parameters must be an object';
  for (const [path, kind] of Object.entries(shape)) {
    const fault = faultAt(params, path.split('.'), kind, '');
    if (fault !== null) return fault;
  }
  return null;
}

/** The same of `value`, which is found at `at`, and of the part of it at the path `steps`. */
function faultAt(value: unknown, steps: readonly string[], kind: Kind, at: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined) return fits(value, kind) ? null : `“${at}” must be ${inWords(kind)}`;
  const name = step.replace(/[?[\]]+$/, '');
  const part = isObject(value) ? value[name] : undefined;
  const here = at === '' ? name : `${at}.${name}`;
  if (part === undefined && step.includes('?')) return null;
  if (!step.endsWith('[]')) return faultAt(part, rest, kind, here);
  if (!Array.isArray(part)) return `“${here}” must be a list`;
  for (const [i, one] of part.entries()) {
    const fault = faultAt(one, rest, kind, `${here}[${i}]`);
    if (fault !== null) return fault;
  }
  return null;
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'object') return isObject(value);
  if (kind === 'position') return isPosition(value);
  if (kind === 'range') return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
  if (kind === 'string' || kind === 'boolean') return typeof value === kind;
  return typeof value === 'string' && kind.includes(value);
}

function inWords(kind: Kind): string {
  return typeof kind === 'string' ? IN_WORDS[kind] : `one of ${kind.join(', ')}`;
}

/** Any two numbers are a position: one beyond the text is taken for the end of its line, or of the text. */
function isPosition(value: unknown): boolean {
  return isObject(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
