import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';
import { clean, slip } from '../drafts.fixture';

const cli = new CliOnFolders();

describe('fix', () => {
  it('repairs drafts in place, and a second time changes nothing', async () => {
    expect(await cli.run({ 'a.unres': slip, 'b.unres': clean }, ['fix', '.'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.unres: repaired\n',
    });
    expect(cli.folder.read('a.unres')).toBe(clean);
    expect(await cli.runAgain(['fix', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(cli.folder.read('a.unres')).toBe(clean);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const asWindowsHasIt = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await cli.run({ 'a.unres': asWindowsHasIt(slip) }, ['fix', 'a.unres']);
    expect(cli.folder.read('a.unres')).toBe(asWindowsHasIt(clean));
  });

  it('prints the text of one draft, and nothing else', async () => {
    expect(await cli.run({ 'a.unres': slip }, ['fix', '--stdout', 'a.unres'])).toEqual({
      code: 0,
      stdout: clean,
      stderr: '',
    });
    expect(cli.folder.read('a.unres')).toBe(slip);
  });

  it('shows a diff', async () => {
    const { code, stdout } = await cli.run({ 'a.unres': slip }, ['fix', '--dry-run', 'a.unres']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\.unres\n\+\+\+ a\.unres\n@@ .*@@\n/);
    expect(stdout).toMatch(/^-2\. .*;$/m);
    expect(stdout).toMatch(/^\+2\. .*\.$/m);
    expect(cli.folder.read('a.unres')).toBe(slip);
  });

  it('shows no diff where there is nothing to repair', async () => {
    expect(await cli.run({ 'a.unres': clean }, ['fix', '--dry-run', 'a.unres'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('repairs what the configuration lets be found, and no more', async () => {
    const files = { 'a.unres': slip, '.plenary.json': '{ "rules": { "operative-ending": "off" } }' };
    expect(await cli.run(files, ['fix', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(cli.folder.read('a.unres')).toBe(slip);
  });

  it('repairs what it can under a faulty configuration, and fails', async () => {
    const files = { 'a.unres': slip, '.plenary.json': '{ "rules": { "no-such-rule": "off" } }' };
    expect((await cli.run(files, ['fix', '.'])).code).toBe(2);
    expect(cli.folder.read('a.unres')).toBe(clean);
  });

  it('keeps a byte order mark and line ends in a diff that patch can apply', async () => {
    const before = `\uFEFF${slip.replaceAll('\n', '\r\n')}`;
    const { stdout } = await cli.run({ 'a.unres': before }, ['fix', '--dry-run', 'a.unres']);
    expect(applyPatch(before, stdout)).toBe(`\uFEFF${clean.replaceAll('\n', '\r\n')}`);
  });

  it('ends soon where very many lines differ, with a diff that patch can apply', async () => {
    const paragraphs = Array.from(
      { length: 12_000 },
      (_, i) => `${i + 1}. *${i % 2 ? 'Notes* its lamps;' : 'Welcomes* its lamps'}\n\n`,
    );
    const before = `*The General Assembly*,\n\n${paragraphs.join('')}12001. *Welcomes* the last.`;
    const { stdout } = await cli.run({ 'a.unres': before }, ['fix', '--dry-run', 'a.unres']);
    await cli.run({ 'a.unres': before }, ['fix', 'a.unres']);
    expect(cli.folder.read('a.unres') === before).toBe(false);
    expect(applyPatch(before, stdout) === cli.folder.read('a.unres')).toBe(true);
  });

  it('makes the only repair suggested when asked to', async () => {
    const text = slip.replace('\n2. ', '\n<!-- plenary-disable-next-paragraph operative-endings -->\n\n2. ');
    await cli.run({ 'a.unres': text }, ['fix', 'a.unres']);
    expect(cli.folder.read('a.unres')).toContain('operative-endings');
    await cli.run({ 'a.unres': text }, ['fix', '--suggestions', 'a.unres']);
    expect(cli.folder.read('a.unres')).not.toContain('operative-endings');
  });

  it('does what it can, and says what it cannot', async () => {
    const { code, stderr } = await cli.run({ 'a.unres': new Uint8Array([0]), 'b.unres': slip }, ['fix', '.']);
    expect(code).toBe(2);
    expect(stderr).toBe('plenary: a.unres: not a text file\nb.unres: repaired\n');
    expect(cli.folder.read('b.unres')).toBe(clean);
  });
});
