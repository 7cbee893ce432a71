/** What a snippet's body holds, as VS Code reads it. */
export interface Snippet {
  /** The text with each placeholder's default and each choice's first option. */
  readonly text: string;
  /** Numbers of its tab stops, sorted, each once. */
  readonly stops: readonly number[];
  /** The options of each choice. */
  readonly choices: readonly (readonly string[])[];
}

/**
 * Reads the part of VS Code's snippet syntax that our snippets use: `$1`, `${1}`, `${1:default}` (which may nest),
 * `${1|one,two|}` and `${1/(.)(.*)/${1:/upcase}$2/}`. Throws where a body is not well formed.
 */
export function readSnippet(body: string): Snippet {
  const defaults = new Map<number, string>();
  const choices: string[][] = [];
  const stops = new Set<number>();
  // A stop may be used before the default that it mirrors is written: the second pass knows them all.
  const read = () => new Reader(body, defaults, stops, choices).text();
  read();
  choices.length = 0;
  return { text: read(), stops: [...stops].sort((a, b) => a - b), choices };
}

class Reader {
  private at = 0;
  constructor(
    private readonly body: string,
    private readonly defaults: Map<number, string>,
    private readonly stops: Set<number>,
    private readonly choices: string[][],
  ) {}

  /** The text up to the end, or up to the brace that closes the placeholder being read. */
  text(inPlaceholder = false): string {
    let text = '';
    while (this.at < this.body.length) {
      const next = this.body[this.at];
      if (next === '\\') {
        text += this.body[this.at + 1] ?? '';
        this.at += 2;
      } else if (next === '$') {
        text += this.stop();
      } else if (next === '}' && inPlaceholder) {
        return text;
      } else {
        text += next;
        this.at++;
      }
    }
    if (inPlaceholder) throw new Error(`A placeholder is not closed in: ${this.body}`);
    return text;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.body);
    if (match) this.at += match[0].length;
    return match;
  }

  private stop(): string {
    const match = this.take(/\$(?:(\d+)|\{(\d+))/y);
    if (!match) throw new Error(`No tab stop follows “$” at ${this.at} in: ${this.body}`);
    const number = Number(match[1] ?? match[2]);
    this.stops.add(number);
    const known = this.defaults.get(number) ?? '';
    if (match[1] !== undefined || this.take(/\}/y)) return known;
    const choice = this.take(/\|((?:\\.|[^\\|])+)\|\}/y);
    if (choice) {
      const options = (choice[1] ?? '').split(/(?<!\\),/).map((option) => option.replace(/\\(.)/g, '$1'));
      this.choices.push(options);
      return this.define(number, options[0] ?? '');
    }
    if (this.take(/:/y)) {
      const text = this.define(number, this.text(true));
      this.at++;
      return text;
    }
    if (this.take(/\/\(\.\)\(\.\*\)\/\$\{1:\/upcase\}\$2\/\}/y))
      return known.slice(0, 1).toUpperCase() + known.slice(1);
    throw new Error(`Tab stop ${number} is not well formed in: ${this.body}`);
  }

  private define(number: number, text: string): string {
    this.defaults.set(number, text);
    return text;
  }
}
