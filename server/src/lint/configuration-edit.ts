import { applyEdits, findNodeAtLocation, modify, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { encodingFault } from '../text/encoding-fault';

/** What a configuration says of rules: by id a level, or an object of level and options. */
export type RuleValues = Readonly<Record<string, unknown>>;

/**
 * The text of a `.plenary.json` with `values` set in its `rules`; comments, order and formatting stay. An empty `text`
 * makes a new file. `null` where `text` is no configuration that could be added to.
 */
export function withRules(text: string, values: RuleValues): string | null {
  let result = text;
  for (const [id, value] of Object.entries(values)) {
    const next = withValue(result, ['rules', id], value);
    if (next === null) return null;
    result = next;
  }
  return result === '' || text.trim() !== '' ? result : `${result.trimEnd()}\n`;
}

/** The text of a `.plenary.json` with the rule `id` switched off, its options left as they are; see {@link withRules}. */
export function withRuleOff(text: string, id: string): string | null {
  const root = readObject(text);
  const value = root && findNodeAtLocation(root, ['rules', id]);
  return value?.type === 'object' ? withValue(text, ['rules', id, 'level'], 'off') : withRules(text, { [id]: 'off' });
}

function withValue(text: string, path: readonly string[], value: unknown): string | null {
  const root = readObject(text);
  if (root === null) return null;
  const parent = deepest(root, path);
  if (parent !== undefined && parent.type !== 'object') return null;
  const formattingOptions = formattingOf(text);
  const set = (within: string): string => applyEdits(within, modify(within, [...path], value, { formattingOptions }));
  const isNew = root === undefined || findNodeAtLocation(root, [...path]) === undefined;
  const comment = parent && isNew ? commentBehind(text, parent) : null;
  if (comment === null) return set(text);
  // The editor of JSON would put a new property between the last one and the comment on its line.
  const { start, end } = comment;
  const head = text.slice(0, start);
  const bare = set(head + text.slice(end));
  if (!bare.startsWith(head)) return set(text);
  const at = head.length + (bare[head.length] === ',' ? 1 : 0);
  return bare.slice(0, at) + text.slice(start, end) + bare.slice(at);
}

/** The configuration's object; `undefined` for an empty text, `null` for what is none or is broken. */
function readObject(text: string): Node | null | undefined {
  // What is lost of it would be lost for good.
  if (encodingFault(text) !== null) return null;
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    return errors.length > 0 || (root !== undefined && root.type !== 'object') ? null : root;
  } catch {
    return null; // nested too deeply
  }
}

/** The value that lies farthest along `path`, short of its end. */
function deepest(root: Node | undefined, path: readonly string[]): Node | undefined {
  for (let length = path.length - 1; root && length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

/** Blanks and comment on the line behind the last property of `object`, where there is one. */
function commentBehind(text: string, object: Node): { readonly start: number; readonly end: number } | null {
  const last = object.children?.at(-1);
  if (last === undefined) return null;
  const from = last.offset + last.length;
  const [all, comma] =
    /^(,?)[ \t]*(?:\/\/[^\r\n]*(?=[\r\n])|\/\*[^\r\n]*?\*\/(?=[ \t]*[\r\n]))/.exec(text.slice(from)) ?? [];
  if (all === undefined) return null;
  return { start: from + (comma ?? '').length, end: from + all.length };
}

/** Indentation and line ending as `text` has them. */
function formattingOf(text: string) {
  const [, indentation = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return {
    insertSpaces: !indentation.startsWith('\t'),
    tabSize: indentation.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
