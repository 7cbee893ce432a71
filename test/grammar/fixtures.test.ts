import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, type TokenizedLine, tokenize } from './tokenize';

/**
 * Fixtures: a line behind `>` is the draft's, and `#   ^^^ scope` under it says that every character above a caret
 * has a scope that contains `scope` (`- scope`: has none). The two marks make the columns agree. Other lines are notes.
 */
interface Assertion {
  /** 1-based, in the fixture. */
  readonly fixtureLine: number;
  /** 0-based, in the draft. */
  readonly draftLine: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
  readonly absent: boolean;
}

function readFixture(text: string): { draft: string; assertions: Assertion[] } {
  const draft: string[] = [];
  const assertions: Assertion[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('>')) draft.push(line.slice(1));
    if (!line.startsWith('#')) return;
    const match = /^#( *)(\^+) (- )?(\S+)$/.exec(line);
    if (!match) throw new Error(`Line ${index + 1} asserts nothing: ${line}`);
    const [, blanks = '', carets = '', minus, scope = ''] = match;
    const start = blanks.length;
    const end = start + carets.length;
    if (end > (draft.at(-1) ?? '').length) throw new Error(`Line ${index + 1} points behind the end of its line.`);
    assertions.push({
      fixtureLine: index + 1,
      draftLine: draft.length - 1,
      start,
      end,
      scope,
      absent: minus !== undefined,
    });
  });
  return { draft: draft.join('\n'), assertions };
}

/** The assertions that fail, each told in a line. */
function failures(lines: readonly TokenizedLine[], assertions: readonly Assertion[]): string[] {
  return assertions.flatMap(({ fixtureLine, draftLine, start, end, scope, absent }) => {
    const tokens = lines[draftLine]?.tokens.filter((token) => token.start < end && token.end > start) ?? [];
    const wrong = tokens.find((token) => token.scopes.some((name) => name.includes(scope)) === absent);
    if (!wrong) return [];
    const text = lines[draftLine]?.text.slice(wrong.start, wrong.end);
    return [`line ${fixtureLine}: “${text}” ${absent ? 'has' : 'lacks'} ${scope}: ${wrong.scopes.slice(1).join(' ')}`];
  });
}

describe('grammar fixtures', () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });
  const folder = new URL('fixtures/', import.meta.url);
  for (const name of readdirSync(folder)) {
    test(name, () => {
      const { draft, assertions } = readFixture(readFileSync(new URL(name, folder), 'utf8'));
      expect(assertions).not.toHaveLength(0);
      expect(failures(tokenize(grammar, draft), assertions)).toEqual([]);
    });
  }
});
