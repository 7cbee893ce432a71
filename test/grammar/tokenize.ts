import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar } from 'vscode-textmate';

export interface Token {
  /** 0-based UTF-16 offsets in the line, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export interface TokenizedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the tokenizer gave the line up before its end. */
  readonly stoppedEarly: boolean;
  /** Milliseconds it took. */
  readonly time: number;
}

// Both packages are UMD bundles without a module entry.
const require = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate') as typeof import('vscode-textmate');
const { createOnigScanner, createOnigString, loadWASM } =
  require('vscode-oniguruma') as typeof import('vscode-oniguruma');

const grammarFile = new URL('../../syntaxes/un-resolution.tmLanguage.json', import.meta.url);

/** The grammar as VS Code loads it: the same TextMate engine and regular expressions. */
export async function loadGrammar() {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.pathname),
  });
  const grammar = await registry.loadGrammar('text.un-resolution');
  if (!grammar) throw new Error('The grammar does not load.');
  return grammar;
}

/** Tokenizes `text` line by line. `timeLimit` is what VS Code grants a line, in milliseconds; 0 for ever. */
export function tokenize(grammar: IGrammar, text: string, timeLimit = 0): TokenizedLine[] {
  let stack = INITIAL;
  return text.split(/\r\n|\n/).map((line) => {
    const started = performance.now();
    const result = grammar.tokenizeLine(line, stack, timeLimit);
    stack = result.ruleStack;
    return {
      text: line,
      tokens: result.tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes })),
      stoppedEarly: result.stoppedEarly,
      time: performance.now() - started,
    };
  });
}
