import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliOnFolders } from './cli-on-folders.fixture';
import { asError, clean, slip } from './drafts.fixture';

const cli = new CliOnFolders();
const at = (name: string) => join(cli.folder.path, name);

/** What makes `name` something that is no regular file. */
const oddities: readonly (readonly [string, (name: string) => void])[] = [
  ['a link to a device without end', (name) => symlinkSync('/dev/zero', at(name))],
  ['a pipe that nobody writes to', (name) => execFileSync('mkfifo', [at(name)])],
];

describe.runIf(process.platform !== 'win32').each(oddities)('%s', (_, make) => {
  it.each(['check', 'fix'])('is no configuration for %s, and is told of once', async (command) => {
    cli.make({ 'a/a.unres': slip, 'a/b.unres': slip, 'c.unres': clean });
    make('a/.plenary.json');
    const { code, stderr } = await cli.runAgain([command, 'a/a.unres', 'a/b.unres', 'c.unres']);
    expect(stderr.match(/^plenary: .*$/gm)).toEqual([`plenary: ${at('a/.plenary.json')}: not a regular file`]);
    expect(code).toBe(2);
  });

  it('is no adopted text', async () => {
    cli.make({ 'a.unres': clean });
    mkdirSync(at('lib'));
    make('lib/a.md');
    const { code, stderr } = await cli.runAgain(['agreed', '--library', 'lib', 'a.unres']);
    expect(stderr).toContain('no adopted texts there');
    expect(code).toBe(2);
  });
});

describe.runIf(process.platform !== 'win32')('devices and pipes', () => {
  it('a draft that is found and leads to a device is told of, and the others are checked', async () => {
    cli.make({ 'b.unres': slip, '.plenary.json': asError });
    symlinkSync('/dev/zero', at('a.unres'));
    const { code, stdout, stderr } = await cli.runAgain(['check', '.']);
    expect(stderr).toBe('plenary: a.unres: not a regular file\n');
    expect(stdout).toMatch(/^b\.unres\n/);
    expect(code).toBe(2);
  });

  it.each([
    ['a draft', ['check', '/dev/zero']],
    ['a configuration', ['check', '--config', '/dev/zero', 'a.unres']],
    ['documents', ['check', '--catalogue', '/dev/zero', 'a.unres']],
    ['a Word file', ['convert', '--to', 'unres', 'a.docx']],
  ])('what is named and has no end is read to its bound: %s', async (_, args) => {
    cli.make({ 'a.unres': clean });
    symlinkSync('/dev/zero', at('a.docx'));
    const { code, stderr } = await cli.runAgain(args);
    expect(stderr).toMatch(/^plenary: \S+: larger than (?:64|1) MB\n$/);
    expect(code).toBe(2);
  });

  it('a pipe that the user names is read', async () => {
    cli.make({ 'a.unres': slip });
    execFileSync('mkfifo', [at('pipe')]);
    const script = `cat a.unres > pipe & "${process.execPath}" "${cli.program}" check --format json pipe`;
    const { stdout } = spawnSync('sh', ['-c', script], { cwd: cli.folder.path });
    expect(JSON.parse(stdout.toString())[0].messages).not.toEqual([]);
  });

  it('so is what comes through standard input, by its name as well', async () => {
    cli.make({ 'a.unres': slip });
    for (const args of ['/dev/stdin', '--stdin']) {
      const script = `cat a.unres | "${process.execPath}" "${cli.program}" check --format json ${args}`;
      const { stdout } = spawnSync('sh', ['-c', script], { cwd: cli.folder.path });
      expect(JSON.parse(stdout.toString())[0].messages).not.toEqual([]);
    }
  });
});

it.each([
  ['a.unres', 64_000_001, '64 MB'],
  ['.plenary.json', 1_000_001, '1 MB'],
])('a file that is too large is not read: %s', async (name, size, words) => {
  cli.make({ 'b.unres': slip, [name]: '' });
  truncateSync(at(name), size);
  const { code, stderr } = await cli.runAgain(['check', '.']);
  expect(stderr).toContain(`${name}: larger than ${words}\n`);
  expect(code).toBe(2);
});
