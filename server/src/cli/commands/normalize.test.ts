import { describe, expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';
import { clean } from '../drafts.fixture';

const cli = new CliOnFolders();

describe('normalize', () => {
  /** Wrapped, without italics, and with a page's number in the middle. */
  const pasted = clean.replaceAll(/\*([A-Z][a-z ]+)\*/g, '$1').replace(/\n\n2\. /, '\n\n2/3\n\n2 . ');

  it('writes the authored notation in place and says what goes, and a second time changes nothing', async () => {
    expect(await cli.run({ 'a.unres': pasted, 'b.unres': clean }, ['normalize', '.'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.unres: page furniture goes: 2/3\na.unres: normalized\n',
    });
    expect(await cli.runAgain(['normalize', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(cli.folder.read('b.unres')).toBe(clean);
    expect(cli.folder.read('a.unres').replaceAll('\n\n', '\n')).toBe(clean.replaceAll('\n\n', '\n'));
  });

  it('keeps the byte order mark and the line ends', async () => {
    const asWindowsHasIt = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const bare = clean.replaceAll(/\*([A-Z][a-z ]+)\*/g, '$1');
    await cli.run({ 'a.unres': asWindowsHasIt(bare) }, ['normalize', 'a.unres']);
    expect(cli.folder.read('a.unres')).toBe(asWindowsHasIt(clean));
  });

  it('prints the text of one draft, and of no more than one', async () => {
    const { stdout } = await cli.run({ 'a.unres': pasted, 'b.unres': clean }, ['normalize', '--stdout', 'a.unres']);
    expect(stdout).toContain('*The General Assembly*,');
    expect(cli.folder.read('a.unres')).toBe(pasted);
    const { code, stderr } = await cli.runAgain(['normalize', '--stdout', '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('exactly one draft');
  });
});
