import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/**
 * Expressions that could go back over what they have read more than once, and why that does not matter. `npm run fuzz`
 * measures the cost of what they are used in.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  // Used on what is short.
  'server/src/analysis/citation-marks.ts ^(?![IVX]+[/-])[A-Z]{2,}': 'a symbol, which has no white space',
  'server/src/analysis/citation-owners.ts \\bE\\/\\d{4}': 'the 120 characters before a citation',
  'server/src/cli/': 'paths and headings of what the user himself names, once a file',
  'server/src/features/completion/': 'the words before the caret, of one paragraph',
  'server/src/language/sessions.ts': 'a name of a session, cut to the length of the longest',
  'server/src/language/spelling.ts ([A-Za-z]+) $': 'the 14 characters before a word',
  'server/src/lsp/param-shape.ts': 'a step of a path that the code itself names',
  'server/src/lsp/text-difference.ts': 'lines of a text that an edit has changed; a line without an end is the last',
  'server/src/rules/citation-form/odd-forms.ts [A-Z]\\w+ (?:of|on|for)': 'the 100 characters before a citation',
  'server/src/rules/spacing/rule.ts [ \\u00a0]+$': 'the eight characters before the call of a footnote',
  'server/src/rules/unclosed-italics/rule.ts \\S*$': 'the 200 characters before a mark',
  // Cannot fail, and so never go back.
  'server/src/rules/directive-removal.ts': 'nothing of it is required',
  'server/src/rules/sponsors-line/rule.ts': 'all that follows is taken',
  'server/src/workspace/identity.ts': 'all that follows is taken',
  'client/src/commands/merge-sponsors.ts': 'the clipboard, of bounded length, once a command',
};

interface Expression {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

const files = globSync(['server/src/**/*.ts', 'client/src/**/*.ts', '!**/*.test.ts'], { cwd: root });

/** Every literal of the sources, each as often as it stands there, and where they make expressions of parts. */
function inSources(): { literals: Expression[]; makers: Set<string> } {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
        literals.push({ file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source);
      if (made === 'RegExp') makers.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, makers };
}

/** Those that the sources make of parts as they are loaded; of one in `roll-forward/stale-sources.ts` the session is a part. */
const made: Expression[] = [];

beforeAll(async () => {
  let file = '';
  const recording = new Proxy(globalThis.RegExp, {
    construct(target, parameters: [string, string?]) {
      const expression = new target(...parameters);
      made.push({ file, line: 0, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  vi.stubGlobal('RegExp', recording);
  // Each loaded afresh but for what it imports, which has had its turn, or is told under the name of its first importer.
  for (file of inSources().makers) await import(path.join(root, file));
});
afterAll(() => vi.unstubAllGlobals());

it('no regular expression takes more time than its text deserves', () => {
  const { literals, makers } = inSources();
  expect(literals.length).toBeGreaterThan(400);
  expect(made.length).toBeGreaterThan(makers.size);
  const all = [...literals, ...made];
  const used = new Set<string>();
  const faults = all.flatMap(({ file, line, source, flags }) => {
    const [report] = analyse({ source, flags }, { maxReports: 1 }).reports;
    if (report === undefined) return [];
    const allowed = Object.keys(ALLOWED).find((start) => `${file} ${source}`.startsWith(start));
    if (allowed !== undefined && !report.exponential) {
      used.add(allowed);
      return [];
    }
    const growth = report.exponential
      ? 'exponential'
      : report.type === 'Move'
        ? 'at least quadratic where it starts anew'
        : 'at least quadratic';
    return [`${file}:${line}: /${source}/${flags} is ${growth}`];
  });
  expect(faults).toEqual([]);
  expect(Object.keys(ALLOWED).filter((start) => !used.has(start))).toEqual([]);
});
