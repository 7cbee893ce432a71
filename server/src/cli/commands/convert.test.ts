import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';

const cli = new CliOnFolders();

const DRAFT = '# Lamps\n\n*The General Assembly*,\n\n*Decides* to rest.\n';

function run(files: Readonly<Record<string, string>>, ...args: string[]) {
  return cli.run(files, ['convert', ...args]);
}

it('writes a page beside the draft', async () => {
  const result = await run({ 'a.unres.md': DRAFT }, '--to', 'html', 'a.unres.md');
  expect(result).toEqual({ code: 0, stdout: '', stderr: 'a.html: written\n' });
  expect(cli.folder.read('a.html')).toContain('<i>The General Assembly</i>,');
  expect(cli.folder.read('a.unres.md')).toBe(DRAFT);
});

it('writes where it is told to', async () => {
  expect(await run({ 'a.unres': DRAFT }, '--to', 'txt', '--output', 'b', 'a.unres')).toMatchObject({ code: 0 });
  expect(cli.folder.read('b')).toBe('Lamps\n\nThe General Assembly,\n\nDecides to rest.\n');
});

it('prints the result and nothing else', async () => {
  const { stdout, stderr } = await run({ 'a.unres': DRAFT }, '--to', 'txt', '--stdout', 'a.unres');
  expect(stdout).toBe('Lamps\n\nThe General Assembly,\n\nDecides to rest.\n');
  expect(stderr).toBe('');
});

it('replaces no file unasked, and never the draft', async () => {
  const files = { 'a.unres': DRAFT, 'a.txt': 'mine' };
  expect(await run(files, '--to', 'txt', 'a.unres')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'plenary: a.txt: exists; --force replaces it\n',
  });
  expect(cli.folder.read('a.txt')).toBe('mine');
  expect(await run(files, '--to', 'txt', '--force', 'a.unres')).toMatchObject({ code: 0 });
  expect(cli.folder.read('a.txt')).toContain('Lamps');
  expect(await run(files, '--to', 'txt', '--force', 'a.txt')).toMatchObject({ code: 2 });
  expect(cli.folder.read('a.txt')).toBe('mine');
});

it('replaces neither the draft nor the base of the changes by another name of theirs', async () => {
  const files = { 'a.unres': DRAFT, 'b.unres': 'base' };
  cli.make(files);
  symlinkSync('a.unres', join(cli.folder.path, 'a.html'));
  linkSync(join(cli.folder.path, 'b.unres'), join(cli.folder.path, 'b.docx'));
  expect(await cli.runAgain(['convert', '--to', 'html', '--force', 'a.unres'])).toMatchObject({
    code: 2,
    stderr: 'plenary: a.html: is the draft itself; name another file by --output\n',
  });
  const changes = ['convert', '--to', 'docx', '--force', '--track-changes', 'b.unres', '--output', 'b.docx', 'a.unres'];
  expect(await cli.runAgain(changes)).toMatchObject({
    code: 2,
    stderr: 'plenary: b.docx: is the base of the changes; name another file by --output\n',
  });
  for (const [name, text] of Object.entries(files)) expect(cli.folder.read(name)).toBe(text);
});

it('says what is missing', async () => {
  expect(await run({ 'a.unres': DRAFT }, 'a.unres')).toMatchObject({ code: 2, stdout: '' });
  expect(await run({}, '--to', 'html', 'a.unres')).toMatchObject({
    code: 2,
    stderr: 'plenary: a.unres: no such file\n',
  });
});

it('says that a folder does not exist, and that a base is the same text', async () => {
  const files = { 'a.unres': DRAFT };
  expect(await run(files, '--to', 'txt', '--output', 'new/a.txt', 'a.unres')).toMatchObject({
    code: 2,
    stderr: 'plenary: new/a.txt: its folder does not exist\n',
  });
  const { stderr } = await run(files, '--to', 'docx', '--track-changes', 'a.unres', 'a.unres');
  expect(stderr).toContain('The base is the same text: there are no changes to track.\n');
  const comparison = await cli.runAgain(['compare', 'a.docx', 'a.unres']);
  expect(comparison).toMatchObject({
    code: 2,
    stderr: 'plenary: a.docx: not a text file; “plenary convert --to unres” makes a draft of a Word file\n',
  });
});

it('reads the pages that it writes', async () => {
  expect(await run({ 'a.unres': DRAFT }, '--to', 'html', 'a.unres')).toMatchObject({ code: 0 });
  const { code, stdout } = await cli.runAgain(['convert', '--to', 'unres', '--stdout', 'a.html']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: DRAFT.replace('# ', '') });
});

it('refuses a page without paragraphs', async () => {
  expect(await run({ 'a.html': 'lamps' }, '--to', 'unres', 'a.html')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'plenary: a.html: There are no paragraphs in this page.\n',
  });
});

const OLDER = 'Lamps\n\n*The General Assembly*,\n\n1. *Notes* oil;\n\n2. *Decides* to rest.\n';
const NEWER = 'Lamps\n\n*The General Assembly*,\n\n1. *Notes* oil and wax;\n\n2. *Decides* to rise.\n';

it('writes a Word file and reads it back', async () => {
  expect(await run({ 'a.unres': OLDER }, '--to', 'docx', 'a.unres')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'a.docx: written\n',
  });
  const { code, stdout } = await cli.runAgain(['convert', '--to', 'unres', '--stdout', 'a.docx']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: OLDER });
});

it('tracks changes from another text, and takes them or not when it reads them', async () => {
  const files = { 'a.unres': OLDER, 'b.unres': NEWER };
  expect(await run(files, '--to', 'docx', '--track-changes', 'a.unres', 'b.unres')).toMatchObject({ code: 0 });
  const accepted = await cli.runAgain(['convert', '--to', 'unres', '--stdout', 'b.docx']);
  expect(accepted).toEqual({ code: 0, stdout: NEWER, stderr: 'b.docx: 3 tracked changes were accepted.\n' });
  const rejected = await cli.runAgain(['convert', '--to', 'unres', '--stdout', '--changes', 'reject', 'b.docx']);
  expect(rejected.stdout).toBe(OLDER);
});

it('refuses what is no Word file, and options that make no sense', async () => {
  const files = { 'a.docx': 'no zip', 'b.unres': OLDER };
  expect(await run(files, '--to', 'unres', 'a.docx')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'plenary: a.docx: This is no Word document (.docx).\n',
  });
  expect(await run(files, '--to', 'txt', '--track-changes', 'b.unres', 'b.unres')).toMatchObject({ code: 2 });
  expect(await run(files, '--to', 'docx', '--track-changes', 'b.unres', '--date', 'soon', 'b.unres')).toMatchObject({
    code: 2,
  });
});
