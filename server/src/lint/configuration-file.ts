import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { OptionSpec, Rule } from '../rules/rule';
import { encodingFault } from '../text/encoding-fault';
import { FirstOfMany } from '../text/first-of-many';
import { nearest } from '../text/nearest';
import type { Span } from '../text/span';
import type { Layer, Origin } from './configuration';
import type { Level } from './finding';
import { levels } from './levels';
import { type PresetName, presets } from './presets';

/** Something wrong with a configuration: what, and where in its text. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly span: Span;
}

/** The layers that a configuration comes to, and what is wrong with it; what is right holds all the same. */
export interface ReadConfiguration {
  readonly layers: readonly Layer[];
  readonly problems: readonly ConfigurationProblem[];
  /** How many more problems there are than some hundred that are listed. */
  readonly otherProblems: number;
}

/** Name of the configuration file. */
export const configurationFileName = '.plenary.json';

/** The largest configuration that is read, in bytes and in UTF-16 units. */
export const MOST_CONFIGURATION = 1_000_000;

/** Reads the text of a `.plenary.json`: JSON with comments and trailing commas. Never throws. */
export function readConfigurationFile(text: string, uri: string, rules: readonly Rule[]): ReadConfiguration {
  const reader = new Reader(rules);
  const root = reader.file(text);
  const layers: Layer[] = [];
  for (const [key, { name, value }] of root ? reader.members(root, 'the configuration') : []) {
    if (key === 'preset') {
      const preset = reader.oneOf(value, Object.keys(presets) as PresetName[], 'preset');
      if (preset) layers.unshift({ ...presets[preset], origin: { kind: 'preset', name: preset } });
    } else if (key === 'rules') {
      layers.push(reader.rules(value, { kind: 'file', uri }));
    } else if (key !== '$schema') {
      reader.complain(name, () => `Unknown property “${key}”${didYouMean(key, ['preset', 'rules'])}`);
    }
  }
  return reader.result(layers);
}

/** Reads the value of the setting `plenary.rules`. Spans of problems are in its JSON and mean nothing to a user. */
export function readRulesSetting(setting: unknown, rules: readonly Rule[]): ReadConfiguration {
  const reader = new Reader(rules);
  const root = reader.setting(setting);
  return reader.result(root ? [reader.rules(root, { kind: 'settings' })] : []);
}

/** A property of an object in the source. */
interface Member {
  readonly name: Node;
  readonly value: Node;
}

const TOO_DEEP = 'Not valid JSON: nested too deeply';

/** Walks a configuration's syntax tree and notes what is wrong with it. */
class Reader {
  readonly #problems = new FirstOfMany<ConfigurationProblem>();
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  result(layers: readonly Layer[]): ReadConfiguration {
    return { layers, problems: this.#problems.first, otherProblems: this.#problems.others };
  }

  /** `message` is made where it is told. */
  complain(node: Node, message: () => string): void {
    this.#complainAt(node.offset, node.offset + node.length, message);
  }

  #complainAt(start: number, end: number, message: () => string): void {
    this.#problems.add(() => ({ message: message(), span: { start, end } }));
  }

  /** The syntax tree of a file’s text, if it can be read at all. */
  file(text: string): Node | undefined {
    if (text.length > MOST_CONFIGURATION) {
      const most = MOST_CONFIGURATION / 1_000_000;
      this.#complainAt(0, 0, () => `This configuration is larger than ${most} MB and is not read`);
      return undefined;
    }
    const fault = encodingFault(text);
    if (fault === null) return this.parse(text);
    const at = fault.offset ?? 0;
    this.#complainAt(at, at + 1, () => `This is ${fault.message}`);
    return fault.offset === null ? undefined : this.parse(text);
  }

  /** The same of a setting's value. */
  setting(value: unknown): Node | undefined {
    let json: string;
    try {
      json = JSON.stringify(value ?? {});
    } catch {
      this.#complainAt(0, 0, () => TOO_DEEP);
      return undefined;
    }
    return this.parse(json);
  }

  parse(text: string): Node | undefined {
    if (text.trim() === '') {
      const message = 'This configuration is empty; write { } to change nothing, or delete the file';
      this.#complainAt(0, text.length, () => message);
      return undefined;
    }
    const errors: ParseError[] = [];
    const root = this.#tree(text, errors);
    for (const { error, offset, length } of errors) {
      this.#complainAt(offset, offset + length, () => `Not valid JSON: ${inWords(error)}`);
    }
    return root;
  }

  #tree(text: string, errors: ParseError[]): Node | undefined {
    try {
      return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    } catch {
      // The parser recurses, and a file nested thousands deep exhausts the stack.
      this.#complainAt(0, text.length, () => TOO_DEEP);
      return undefined;
    }
  }

  /** The properties of an object, each once; complains where `node` is none or names one twice. */
  members(node: Node, what: string): ReadonlyMap<string, Member> {
    const members = new Map<string, Member>();
    if (node.type !== 'object') this.complain(node, () => `Expected an object for ${what}`);
    for (const property of node.type === 'object' ? (node.children ?? []) : []) {
      const [name, value] = property.children ?? [];
      if (!name || !value) continue;
      if (members.has(name.value)) this.complain(name, () => `“${name.value}” is given twice`);
      members.set(name.value, { name, value });
    }
    return members;
  }

  /** A string out of a choice of names; complains and answers `null` for anything else. */
  oneOf<T extends string>(node: Node, names: readonly T[], what: string): T | null {
    const found = names.find((name) => name === node.value);
    if (found) return found;
    const given = node.type === 'string' ? ` “${node.value}”${didYouMean(node.value, names)};` : ';';
    this.complain(node, () => `Unknown ${what}${given} expected ${names.map((name) => `“${name}”`).join(', ')}`);
    return null;
  }

  /** An object of rule ids with a level or with `{ "level": …, "options": … }`. */
  rules(node: Node, origin: Origin): Layer {
    const layer: Record<'levels', Record<string, Level | 'off'>> & {
      options: Record<string, Record<string, unknown>>;
    } = {
      levels: {},
      options: {},
    };
    for (const [id, { name, value }] of this.members(node, 'the rules')) {
      const rule = this.#rules.get(id);
      if (!rule) {
        this.complain(name, () => `Unknown rule “${id}”${didYouMean(id, this.#rules.keys())}`);
        continue;
      }
      const { level, options } = this.#rule(rule, value);
      if (level) layer.levels[id] = level;
      if (options) layer.options[id] = options;
    }
    return { ...layer, origin };
  }

  #rule(rule: Rule, node: Node): { level?: Level | 'off' | null; options?: Record<string, unknown> } {
    if (node.type !== 'object') return { level: this.oneOf(node, levels, 'level') };
    const result: { level?: Level | 'off' | null; options?: Record<string, unknown> } = {};
    for (const [key, { name, value }] of this.members(node, `rule “${rule.id}”`)) {
      if (key === 'level') result.level = this.oneOf(value, levels, 'level');
      else if (key === 'options') result.options = this.#options(rule, value);
      else this.complain(name, () => `Unknown property “${key}”${didYouMean(key, ['level', 'options'])}`);
    }
    return result;
  }

  #options(rule: Rule, node: Node): Record<string, unknown> {
    const specs = (rule.options ?? {}) as Record<string, OptionSpec>;
    const values: Record<string, unknown> = {};
    for (const [key, { name, value }] of this.members(node, `the options of rule “${rule.id}”`)) {
      const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
      if (!spec) {
        this.complain(name, () => `Rule “${rule.id}” has no option “${key}”${didYouMean(key, Object.keys(specs))}`);
        continue;
      }
      const read = this.#option(spec, key, value);
      if (read !== null) values[key] = read;
    }
    return values;
  }

  #option(spec: OptionSpec, key: string, node: Node): unknown {
    switch (spec.type) {
      case 'boolean':
        if (node.type === 'boolean') return node.value;
        this.complain(node, () => `Option “${key}” must be true or false`);
        return null;
      case 'string':
        if (spec.enum) return this.oneOf(node, spec.enum, `value of option “${key}”`);
        if (node.type === 'string') return node.value;
        this.complain(node, () => `Option “${key}” must be a text in quotation marks`);
        return null;
      case 'strings': {
        const items = node.type === 'array' ? (node.children ?? []) : null;
        if (items?.every((item) => item.type === 'string')) return items.map((item) => item.value);
        this.complain(node, () => `Option “${key}” must be a list of texts in quotation marks`);
        return null;
      }
    }
  }
}

function didYouMean(word: string, names: Iterable<string>): string {
  const name = nearest(word, names);
  return name ? `; did you mean “${name}”?` : '';
}

/** A parse error in words: `CommaExpected` becomes “comma expected”. */
function inWords(error: number): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}
