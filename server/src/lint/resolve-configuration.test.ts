import { describe, expect, it } from 'vitest';
import { defineRule } from '../rules/rule';
import { describeOrigin, effectiveConfiguration } from './configuration';
import { configurationCandidates, resolveConfiguration, resolveFile } from './resolve-configuration';

const rules = ['operative-ending', 'session-line'].map((id) =>
  defineRule({
    id,
    title: 'Do nothing odd',
    category: 'words',
    scope: 'document',
    defaultLevel: 'warning',
    messages: {},
    options: { strict: { type: 'boolean', default: false, description: '' } },
    fix: 'none',
    source: 'None.',
    examples: { good: [], bad: [] },
    check() {},
  }),
);

/** Reads from a few files held in memory, and notes what was asked for. */
function disk(files: Record<string, string>) {
  const asked: string[] = [];
  const read = async (uri: string) => {
    asked.push(uri);
    return files[uri] ?? null;
  };
  return { asked, read };
}

describe('configurationCandidates', () => {
  it('climbs from the folder of the document to the root', () => {
    expect(configurationCandidates('file:///a/b/draft.unres')).toEqual([
      'file:///a/b/.plenary.json',
      'file:///a/.plenary.json',
      'file:///.plenary.json',
    ]);
  });

  it('stays on the same host, without query and fragment', () => {
    expect(configurationCandidates('vscode-vfs://github/x/draft.unres?ref=1#top')).toEqual([
      'vscode-vfs://github/x/.plenary.json',
      'vscode-vfs://github/.plenary.json',
    ]);
  });

  it('keeps escapes as they are', () => {
    expect(configurationCandidates('file:///c%3A/my%20drafts/a.unres')[0]).toBe(
      'file:///c%3A/my%20drafts/.plenary.json',
    );
  });

  it.each(['untitled:Untitled-1', 'no uri', ''])('knows none for %j', (uri) => {
    expect(configurationCandidates(uri)).toEqual([]);
  });
});

describe('resolveConfiguration', () => {
  it('lets the nearest file govern alone', async () => {
    const { asked, read } = disk({
      'file:///a/.plenary.json': '{ "rules": { "session-line": "off" } }',
      'file:///a/b/.plenary.json': '{ "rules": { "operative-ending": "hint" } }',
    });
    const { configuration, file } = await resolveConfiguration('file:///a/b/c/draft.unres', read, { rules });
    expect(file).toBe('file:///a/b/.plenary.json');
    expect(configuration.levels).toEqual({ 'operative-ending': 'hint' });
    expect(asked).toEqual(['file:///a/b/c/.plenary.json', 'file:///a/b/.plenary.json']);
  });

  it('turns to the setting only where no file governs', async () => {
    const setting = { 'session-line': 'error' };
    const without = await resolveConfiguration('file:///a/draft.unres', disk({}).read, { rules, setting });
    expect(without).toMatchObject({ file: null, configuration: { levels: { 'session-line': 'error' } } });

    const { read } = disk({ 'file:///.plenary.json': '{}' });
    const governed = await resolveConfiguration('file:///a/draft.unres', read, { rules, setting });
    expect(governed).toMatchObject({ file: 'file:///.plenary.json', configuration: { levels: {} } });
  });

  it('lets the file say more than its preset', () => {
    const text =
      '{ "preset": "mun", "rules": { "session-line": { "level": "error", "options": { "strict": true } } } }';
    const { configuration } = resolveFile(text, 'file:///a/.plenary.json', rules);
    expect(configuration.levels['session-line']).toBe('error');
    expect(configuration.options['session-line']).toEqual({ strict: true });
  });
});

describe('effectiveConfiguration', () => {
  it('says of each value where it comes from', () => {
    const text = '{ "preset": "mun", "rules": { "session-line": { "options": { "strict": true } } } }';
    const { layers } = resolveFile(text, 'file:///a/.plenary.json', rules);
    const inWords = effectiveConfiguration(layers, rules).map(({ id, level, origin, options }) => [
      id,
      level,
      describeOrigin(origin),
      ...options.map(({ name, value, origin }) => `${name}=${value} (${describeOrigin(origin)})`),
    ]);
    expect(inWords).toEqual([
      ['operative-ending', 'warning', 'default', 'strict=false (default)'],
      ['session-line', 'off', 'preset “mun”', 'strict=true (file:///a/.plenary.json)'],
    ]);
  });
});
