import { describe, expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';

const cli = new CliOnFolders();

const older = '*The General Assembly*,\n\n1. *Notes* lamps.\n';
const newer = '*The General Assembly*,\n\n1. *Notes* candles.\n';

describe('compare', () => {
  const run = (...args: string[]) => {
    return cli.run({ 'a.unres': older, 'b.md': newer }, ['compare', ...args]);
  };

  it('prints what changed as Markdown', async () => {
    const { code, stdout, stderr } = await run('a.unres', 'b.md');
    expect(code).toBe(0);
    expect(stdout).toContain('1\\. *Notes* <del>lamps</del><ins>candles</ins>.');
    expect(stderr).toBe('Paragraphs: 1 changed; 1 unchanged.\n');
  });

  it('asks whether texts that have nothing in common are the ones that were meant', async () => {
    const words = (letter: string) => Array.from({ length: 30 }, (_, i) => `${letter}${'x'.repeat(i)}`).join(' ');
    const files = { 'a.unres': `1. *Notes* ${words('a')}.\n`, 'b.unres': `1. *Urges* ${words('b')}.\n` };
    const { code, stdout, stderr } = await cli.run(files, ['compare', 'a.unres', 'b.unres']);
    expect(code).toBe(0);
    expect(stdout).toContain('are they the ones that were meant?');
    expect(stderr).toContain('are they the ones that were meant?');
  });

  it.each([
    ['json', '"changed": 1'],
    ['html', '<ins>candles</ins>'],
  ])('prints it as %s', async (format, expected) => {
    expect((await run('--format', format, 'a.unres', 'b.md')).stdout).toContain(expected);
  });

  it('fails where a file cannot be read or a format is not known', async () => {
    expect(await run('a.unres', 'missing.unres')).toMatchObject({ code: 2, stdout: '' });
    expect(await run('--format', 'pdf', 'a.unres', 'b.md')).toMatchObject({ code: 2, stdout: '' });
  });
});
