import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adoptedLamps } from '../../roll-forward/lamps.fixture';
import { CliOnFolders } from '../cli-on-folders.fixture';

const cli = new CliOnFolders();

const ADOPTED = adoptedLamps('eightieth');

function run(files: Readonly<Record<string, string>>, ...args: string[]) {
  return cli.run(files, ['roll-forward', ...args]);
}

it('writes the draft beside the earlier text and tells what it changed', async () => {
  const result = await run({ 'lamps.md': ADOPTED }, '--to-session', '80', 'lamps.md');
  expect(result).toMatchObject({ code: 0, stdout: '' });
  expect(result.stderr).toContain('“eightieth” → “eighty-first”');
  expect(result.stderr).toMatch(/lamps\.session-80\.unres: written\n$/);
  expect(cli.folder.read('lamps.session-80.unres')).toContain('consider lamps at its eighty-first session.');
  expect(cli.folder.read('lamps.md')).toBe(ADOPTED);
});

it('prints the draft alone, and writes the account as JSON', async () => {
  const args = ['--to-session', '80', '--interval', '2', '--stdout', '--report', 'r.json', 'lamps.md'];
  const { code, stdout, stderr } = await run({ 'lamps.md': ADOPTED }, ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('consider lamps at its eighty-second session.');
  const report = JSON.parse(cli.folder.read('r.json'));
  expect(report).toMatchObject({ from: 79, to: 80 });
  const session = report.changes.find(({ kind }: { kind: string }) => kind === 'session');
  expect(stdout.slice(...session.range)).toBe('eighty-second');
  expect(report.toVerify).toContainEqual(expect.objectContaining({ text: 'Agenda item 9', marked: true }));
});

it('replaces no file unasked', async () => {
  const files = { 'lamps.md': ADOPTED, 'b.unres': 'mine' };
  const args = ['--to-session', '80', '--output', 'b.unres', 'lamps.md'];
  expect(await run(files, ...args)).toMatchObject({ code: 2, stdout: '' });
  expect(cli.folder.read('b.unres')).toBe('mine');
  expect(await run(files, '--force', ...args)).toMatchObject({ code: 0 });
  expect(await run(files, '--force', '--to-session', '80', '--output', 'lamps.md', 'lamps.md')).toMatchObject({
    code: 2,
  });
  expect(cli.folder.read('lamps.md')).toBe(ADOPTED);
});

it.each(['lamps.md', 'link.md', 'b.unres'])(
  'writes its account in the place of no text that is read or written: %s',
  async (report) => {
    cli.make({ 'lamps.md': ADOPTED });
    symlinkSync('lamps.md', join(cli.folder.path, 'link.md'));
    const args = [
      'roll-forward',
      '--force',
      '--to-session',
      '80',
      '--output',
      'b.unres',
      '--report',
      report,
      'lamps.md',
    ];
    expect(await cli.runAgain(args)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/name another file by --report\n$/),
    });
    expect(cli.folder.read('lamps.md')).toBe(ADOPTED);
    expect(() => cli.folder.read('b.unres')).toThrow();
  },
);

it('writes nothing where the account has a file in its way', async () => {
  const args = ['--to-session', '80', '--output', 'b.unres', '--report', 'r.json', 'lamps.md'];
  expect(await run({ 'lamps.md': ADOPTED, 'r.json': 'mine' }, ...args)).toMatchObject({ code: 2, stdout: '' });
  expect(() => cli.folder.read('b.unres')).toThrow();
});

it('says what is missing or cannot be done', async () => {
  expect(await run({ 'lamps.md': ADOPTED }, 'lamps.md')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--to-session'),
  });
  expect(await run({ 'lamps.md': ADOPTED }, '--to-session', '79', 'lamps.md')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'plenary: lamps.md: The text is of session 79; the draft must be for a later one.\n',
  });
});
