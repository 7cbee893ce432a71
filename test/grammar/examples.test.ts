import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { bundledCatalogue } from '../../server/src/catalogue/bundled';
import { combine } from '../../server/src/catalogue/combine';
import { check } from '../../server/src/lint/check';
import { type Configuration, defaultConfiguration } from '../../server/src/lint/configuration';
import { presets } from '../../server/src/lint/presets';
import { parse } from '../../server/src/syntax/parse';
import { WorkspaceIndex } from '../../server/src/workspace/index';
import { summarize } from '../../server/src/workspace/summary';
import { readSnippet } from './snippet';

const root = join(import.meta.dirname, '../..');
const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');

/** What an editor knows that has the folder of examples open: the fictional resolution lies in it. */
const workspace = new WorkspaceIndex();
workspace.set(summarize('file:///A_RES_79_999.unres', analyse(parse(example('A_RES_79_999.unres')))));
const bundled = bundledCatalogue(readFileSync(join(root, 'data/catalogue.txt'), 'utf8'));
const catalogue = combine([workspace.catalogue, bundled]);

/** Rule ids of what is found in `text`, information and hints aside. */
function problems(text: string, configuration: Configuration = defaultConfiguration): string[] {
  return check(analyse(parse(text)), catalogue, configuration)
    .filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ ruleId }) => ruleId);
}

describe('examples', () => {
  test.each(['lighthouses.unres', 'A_RES_79_999.unres'])('%s is clean', (name) => {
    expect(check(analyse(parse(example(name))), catalogue, defaultConfiguration)).toEqual([]);
  });

  test('ten-mistakes.unres has the ten that its list names, each of a rule of its own', () => {
    const [, table = ''] = example('README.md').split('## The ten mistakes');
    const listed = [...table.matchAll(/\| `([a-z-]+)` \|$/gm)].map(([, id]) => id);
    expect(listed).toHaveLength(10);
    expect(problems(example('ten-mistakes.unres')).sort()).toEqual(listed.sort());
  });

  test('converted.unres lacks its italics and nothing else', () => {
    expect([...new Set(problems(example('converted.unres')))].sort()).toEqual([
      'enacting-words-italics',
      'operative-italics',
      'preambular-italics',
    ]);
  });

  test('the Model UN draft is clean under the preset beside it', () => {
    const [, preset] = /"preset": "(\w+)"/.exec(example('model-un/.plenary.json')) ?? [];
    expect(preset).toBe('mun');
    expect(problems(example('model-un/sleep-and-shift-work.unres'), presets.mun)).toEqual([]);
  });
});

interface Entry {
  readonly prefix: string;
  readonly body: string | readonly string[];
}

const snippets: Record<string, Entry> = JSON.parse(readFileSync(join(root, 'snippets/un-resolution.json'), 'utf8'));
const expand = ({ body }: Entry) => readSnippet(typeof body === 'string' ? body : body.join('\n'));
const named = (pattern: RegExp) =>
  Object.values(snippets)
    .filter(({ prefix }) => pattern.test(prefix))
    .map((entry) => [entry.prefix, entry] as const);

describe('whole-draft snippets', () => {
  test.each(named(/^draft-/))('%s has no problem as it stands', (prefix, entry) => {
    const configuration = prefix === 'draft-model-un' ? presets.mun : defaultConfiguration;
    expect(problems(expand(entry).text, configuration)).toEqual([]);
  });
});

/** A choice of endings stands behind all like it. */
function replaceLast(text: string, found: string, other: string): string {
  const at = text.lastIndexOf(found);
  return text.slice(0, at) + other + text.slice(at + found.length);
}

describe('snippets of paragraphs', () => {
  /** A clean draft around `preamble` and `operative`. */
  const draft = (preamble: string, operative: string) =>
    `${expand(snippets['Masthead of a draft'] as Entry).text}
# Title

*The General Assembly*,

${preamble}

${operative}

[^1]: A/81/123.
`;
  const last = '2. *Decides* to remain seized of the matter.';

  test.each(named(/^(pp|op)-(?!subparagraphs)/))('%s has no problem, whatever is chosen', (prefix, entry) => {
    const { text, choices } = expand(entry);
    const variants = choices.flatMap(([first = '', ...others]) =>
      others.map((other) => replaceLast(text, first, other)),
    );
    for (const variant of [text, ...variants]) {
      const clause = variant.includes('[^1]') ? variant : variant.replace(/([,;.])$/, '$1[^1]');
      const whole = prefix.startsWith('pp-')
        ? draft(clause, `1. *Welcomes* the progress made;\n\n${last}`)
        : draft('*Convinced* of it,', clause.includes('.[^1]') ? clause : `${clause}\n\n${last}`);
      // Also and further follow a paragraph like theirs, which stands not here.
      const found = problems(whole).filter((id) => !id.startsWith('also-further-'));
      expect(found, variant).toEqual([]);
    }
  });
});
