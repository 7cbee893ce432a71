import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { emptyCatalogue } from '../../server/src/catalogue/catalogue';
import { check } from '../../server/src/lint/check';
import { type Configuration, defaultConfiguration } from '../../server/src/lint/configuration';
import { presets } from '../../server/src/lint/presets';
import { parse } from '../../server/src/syntax/parse';
import { readSnippet } from './snippet';

const root = join(import.meta.dirname, '../..');
const example = (name: string) => readFileSync(join(root, 'examples', name), 'utf8');

/** Rule ids of what is found in `text`, information and hints aside. */
function problems(text: string, configuration: Configuration = defaultConfiguration): string[] {
  return check(analyse(parse(text)), emptyCatalogue, configuration)
    .filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ ruleId }) => ruleId);
}

describe('examples', () => {
  test.each(['lighthouses.unres', 'A_RES_79_999.unres'])('%s is clean', (name) => {
    expect(check(analyse(parse(example(name))), emptyCatalogue, defaultConfiguration)).toEqual([]);
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

describe('whole-draft snippets', () => {
  const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(
    readFileSync(join(root, 'snippets/un-resolution.json'), 'utf8'),
  );
  const drafts = Object.values(snippets).filter(({ prefix }) => prefix.startsWith('draft-'));
  test.each(drafts.map(({ prefix, body }) => [prefix, body] as const))(
    '%s has no problem as it stands',
    (prefix, body) => {
      const { text } = readSnippet(body.join('\n'));
      expect(problems(text, prefix === 'draft-model-un' ? presets.mun : defaultConfiguration)).toEqual([]);
    },
  );
});
