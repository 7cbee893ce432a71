import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CliOnFolders } from './cli-on-folders.fixture';
import { asError, clean, slip } from './drafts.fixture';

const cli = new CliOnFolders();

describe('what cannot be done', () => {
  const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no command', [], /Usage: plenary/],
    ['an unknown command', ['chek', 'a.unres'], /unknown command 'chek'/],
    ['an unknown option', ['check', '--fast', 'a.unres'], /unknown option '--fast'/],
    ['an unknown format', ['check', '--format', 'xml', 'a.unres'], /pretty, json, sarif, github/],
    ['a limit that is no number', ['check', '--max-warnings', 'few', 'a.unres'], /whole number/],
    ['no path', ['check'], /name at least one file/],
    ['files beside a pipe', ['check', '--stdin', 'a.unres'], /with --stdin no files/],
    ['a file that is not there', ['check', 'b.unres'], /b\.unres: no such file/],
    ['a folder without drafts', ['check', 'empty'], /empty: no drafts there/],
    ['a glob that matches nothing', ['check', '*.resolution.md'], /no drafts there/],
    [
      'a configuration that is not there',
      ['check', '--config', 'no.json', 'a.unres'],
      /no\.json: no such configuration/,
    ],
    ['two texts on stdout', ['fix', '--stdout', 'a.unres', 'c.unres'], /exactly one draft/],
    ['a diff and a text at once', ['fix', '--stdout', '--dry-run', 'a.unres'], /cannot be used with/],
    ['a folder to inspect', ['inspect', 'empty'], /empty: is a folder/],
    ['a rule that does not exist', ['explain', 'operative-endings'], /did you mean “operative-ending”/],
  ];

  it.each(usage)('says so: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await cli.run({ 'a.unres': clean, 'c.unres': clean, 'empty/x': '' }, args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it.each([
    ['with a zero byte', new Uint8Array([65, 0, 66]), ': not a text file'],
    ['that is not UTF-8', Buffer.from('A\nRés', 'latin1'), ':2: not in UTF-8; save the file in that encoding'],
    ['in UTF-16', Buffer.from(`\ufeff${slip}`, 'utf16le'), ':1: in UTF-16; save it in UTF-8'],
  ])('goes on with the other files after one %s, and still fails', async (_, bytes, message) => {
    const files = { 'a.unres': bytes, 'b.unres': slip, '.plenary.json': asError };
    const { code, stdout, stderr } = await cli.run(files, ['check', '.']);
    expect(stderr).toBe(`plenary: a.unres${message}\n`);
    expect(stdout).toMatch(/^b\.unres\n/);
    expect(code).toBe(2);
  });

  it('names a folder that may not be read, and goes on with the others', async () => {
    cli.make({ 'a/a.unres': clean, 'b/b.unres': slip });
    chmodSync(join(cli.folder.path, 'a'), 0);
    const { code, stdout, stderr } = await cli.runAgain(['check', '.']);
    chmodSync(join(cli.folder.path, 'a'), 0o700);
    expect(stderr).toBe('plenary: a: permission denied\n');
    expect(stdout).toMatch(/^b\/b\.unres\n/);
    expect(code).toBe(2);
  });

  it('names a file that may not be read', async () => {
    cli.make({ 'a.unres': clean });
    chmodSync(join(cli.folder.path, 'a.unres'), 0);
    const { code, stderr } = await cli.runAgain(['check', 'a.unres']);
    expect(code).toBe(2);
    expect(stderr).toContain('permission denied');
  });

  it('outranks what was found: a missing file, among files with errors, is said and the rest is reported', async () => {
    const files = { 'a.unres': slip, '.plenary.json': asError };
    const { code, stdout, stderr } = await cli.run(files, ['check', '--format=json', 'b.unres', 'a.unres', '*.md']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^plenary: b\.unres: no such file\nplenary: \*\.md: no drafts there/);
  });

  it('points at what is wrong with a configuration, once, and keeps what is right', async () => {
    const text = '{\n  "rules": { "operative-ending": "hint", "no-such-rule": "off" }\n}\n';
    const { code, stdout, stderr } = await cli.run({ 'a.unres': slip, 'b.unres': slip, '.plenary.json': text }, [
      'check',
      '.',
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe('plenary: .plenary.json:2:42: Unknown rule “no-such-rule”\n');
    expect(stdout).toContain('hint');
  });

  it('says names and keys in one line, without what a terminal or a runner of workflows would obey', async () => {
    const key = 'a\n::error file=x::pwn\r\u202eb\u2066\u200f\u2028##[error]';
    const files = { '::y\n\u202e::z.unres': slip, '.plenary.json': JSON.stringify({ rules: { [key]: 'off' } }) };
    const { stdout, stderr } = await cli.run(files, ['check', ...Object.keys(files).slice(0, 1)]);
    expect(stderr).toBe('plenary: .plenary.json:1:11: Unknown rule “a�::error file=x::pwn��b����#[error]”\n');
    expect(stdout).toMatch(/^�:y��::z\.unres\n {2}/);
    const repaired = await cli.run({ '::error::x.unres': slip }, ['fix', '.']);
    expect(repaired.stderr).toBe('�:error::x.unres: repaired\n');
  });

  it.each([
    ['command', ['x\u001b[31m\n::error::\u202ey']],
    ['option', ['check', '--x\u001b[31m\n::error::\u202ey']],
    ['value', ['check', '--format', 'x\u001b[31m\n::error::\u202ey', 'a.unres']],
  ])('says in the same way what %s it does not know', async (_, args) => {
    const { code, stderr } = await cli.run({ 'a.unres': clean }, args);
    expect(stderr).toMatch(/^error: .*x�\[31m\n�:error::�y/);
    expect(code).toBe(2);
  });

  it('tells the first of very many faults of a file, and how many more there are', async () => {
    const rows = 'no: symbol\n'.repeat(30_000);
    const files = { 'a.unres': slip, '.plenary.json': `{${','.repeat(20_000)}}`, 'own.csv': `symbol\n${rows}` };
    const { stderr } = await cli.run(files, ['check', '--catalogue', 'own.csv', 'a.unres']);
    const told = stderr.trimEnd().split('\n');
    expect(told[0]).toMatch(/^plenary: own\.csv: line 2: /);
    expect(told[20]).toBe('plenary: own.csv: … and 29,980 more');
    expect(told[21]).toMatch(/^plenary: \.plenary\.json:1:\d+: /);
    expect(told[41]).toMatch(/^plenary: \.plenary\.json: … and \d+,\d+ more$/);
    expect(told).toHaveLength(42);
  });

  it('ends in silence when the reader has seen enough', async () => {
    cli.make(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.unres`, slip])));
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${cli.program}" check . | head -1`], {
      cwd: cli.folder.path,
    });
    expect(piped.stdout.toString().split('\n')).toHaveLength(2);
    expect(piped.stderr.toString()).toBe('');
  });
});

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
    ['a lone star', '*'],
    ['mixed line ends', slip.replace(/\n/, '\r\n').replace(/\n$/, '\r')],
    ['something else', 'eggs\nflour\n'],
    ['deep nesting', `${'>'.repeat(5000)}${'('.repeat(5000)}${'*'.repeat(5000)}`],
  ])('is met calmly: %s', async (_, text) => {
    const { code, stderr } = await cli.run({ 'a.unres': text }, ['check', 'a.unres']);
    expect(code).toBeLessThan(2);
    expect(stderr).not.toMatch(/failed|at .*\.js/);
  });
});
