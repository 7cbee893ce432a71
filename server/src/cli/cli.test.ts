import { chmodSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carrier } from '../rules/carrier';
import { rules } from '../rules/registry.generated';
import { BundledCli, TestFolder } from './bundled-cli';

const cli = new BundledCli();
beforeAll(() => cli.build());
afterAll(() => cli.remove());

let folder = new TestFolder();
afterEach(() => folder.remove());

/** Runs the command line on a folder with `files`. */
function run(files: Readonly<Record<string, string | Uint8Array>>, args: readonly string[], input?: string) {
  folder.remove();
  folder = new TestFolder(files);
  return cli.run(folder, args, input);
}

const clean = `${Object.values(carrier).join('\n\n')}\n`;
/** Its last paragraph ends with a semicolon: one finding of `operative-ending`, with a fix. */
const slip = clean.replace(/\.\n$/, ';\n');
const asError = '{ "rules": { "operative-ending": "error" } }';
const asHint = '{ "rules": { "operative-ending": "hint" } }';

describe('check', () => {
  it('is content with a clean draft', async () => {
    expect(await run({ 'a.unres': clean }, ['check', 'a.unres'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 draft checked, nothing found.\n',
    });
  });

  it('lets no word of a draft or configuration command the terminal', async () => {
    const text = slip.replace('\n2. ', '\n<!-- plenary-disable no\u001b[31msuch -->\n\n2. ');
    const files = { 'a.unres': text, '.plenary.json': String.raw`{ "preset": "\u001b[2J" }` };
    const { stdout, stderr } = await run(files, ['check', 'a.unres']);
    expect(stdout).toContain('no\ufffd[31msuch');
    expect(stderr).toContain('Unknown preset “\ufffd[2J”');
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('reports findings for people, without colour where there is no terminal', async () => {
    const { code, stdout } = await run({ 'a.unres': slip, '.plenary.json': asError }, ['check', 'a.unres']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.unres\n +\d+:\d+ {2}error {2}End the last operative paragraph .* {2}operative-ending\n/,
    );
    expect(stdout).toContain('1 error; `plenary fix` repairs 1');
    expect(stdout).not.toContain('\u001b');
  });

  it('fails for errors, and for warnings only past their limit', async () => {
    const files = { 'a.unres': slip };
    expect((await run({ ...files, '.plenary.json': asError }, ['check', '.'])).code).toBe(1);
    expect((await run(files, ['check', '.'])).code).toBe(0);
    expect((await run(files, ['check', '--max-warnings', '1', '.'])).code).toBe(0);
    expect((await run(files, ['check', '--max-warnings', '0', '.'])).code).toBe(1);
    expect((await run({ ...files, '.plenary.json': asHint }, ['check', '--max-warnings', '0', '.'])).code).toBe(0);
  });

  it('states positions and fixes in JSON', async () => {
    const { stdout } = await run({ 'a.unres': slip }, ['check', '--format', 'json', 'a.unres']);
    const [report, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    const end = slip.lastIndexOf(';');
    const lines = slip.slice(0, end).split('\n');
    const line = lines.length;
    const column = (lines.at(-1) as string).length + 1;
    expect(report).toEqual({
      filePath: join(realpathSync(folder.path), 'a.unres'),
      messages: [
        {
          ruleId: 'operative-ending',
          level: 'warning',
          severity: 1,
          message: 'End the last operative paragraph with a full stop.',
          line,
          column,
          endLine: line,
          endColumn: column + 1,
          fix: { range: [end, end + 1], text: '.' },
        },
      ],
      errorCount: 0,
      warningCount: 1,
      fixableErrorCount: 0,
      fixableWarningCount: 1,
    });
  });

  it('counts hints nowhere', async () => {
    const { stdout } = await run({ 'a.unres': slip, '.plenary.json': asHint }, ['check', '--format=json', 'a.unres']);
    expect(JSON.parse(stdout)[0]).toMatchObject({ errorCount: 0, warningCount: 0, fixableWarningCount: 0 });
    expect(JSON.parse(stdout)[0].messages[0]).toMatchObject({ level: 'hint', severity: 1 });
  });

  it('counts offsets from behind the byte order mark', async () => {
    const { stdout } = await run({ 'a.unres': `\uFEFF${slip}` }, ['check', '--format=json', 'a.unres']);
    expect(JSON.parse(stdout)[0].messages[0].fix.range[0]).toBe(slip.lastIndexOf(';'));
  });

  it('counts a carriage return and line feed as one line end', async () => {
    const { stdout } = await run({ 'a.unres': slip.replaceAll('\n', '\r\n') }, ['check', '--format=json', 'a.unres']);
    expect(JSON.parse(stdout)[0].messages[0].line).toBe(slip.trimEnd().split('\n').length);
  });

  it('writes annotations for GitHub', async () => {
    const { stdout } = await run({ 'drafts/a.unres': slip, '.plenary.json': asError }, [
      'check',
      '--format=github',
      '.',
    ]);
    expect(stdout).toMatch(
      /^::error file=drafts\/a\.unres,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=operative-ending::End the last .*\n$/,
    );
  });

  it('writes SARIF', async () => {
    const { stdout } = await run({ 'drafts/ä.unres': slip }, ['check', '--format=sarif', '.']);
    const { version, runs } = JSON.parse(stdout);
    const [{ tool, results, columnKind }] = runs;
    expect([version, columnKind, tool.driver.name]).toEqual(['2.1.0', 'utf16CodeUnits', 'Plenary']);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('operative-ending');
    expect(results[0]).toMatchObject({
      ruleId: 'operative-ending',
      level: 'warning',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'drafts/%C3%A4.unres', uriBaseId: 'SRCROOT' } } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '.' } }] }] }],
    });
  });

  it('reads any file that is named, in the order given, each once', async () => {
    const files = { 'b.txt': slip, 'a.md': clean, 'c.unres': clean };
    const { stdout } = await run(files, ['check', '--format=json', 'b.txt', 'a.md', './b.txt', 'c.unres']);
    const names = JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath.split('/').at(-1));
    expect(names).toEqual(['b.txt', 'a.md', 'c.unres']);
  });

  it('walks folders and globs for drafts', async () => {
    const files = {
      'in (1)/z.unres': clean,
      'in (1)/deep/a.resolution.md': clean,
      'in (1)/b.unres.md': clean,
      'in (1)/notes.md': clean,
      'in (1)/LOUD.UNRES': clean,
      'in (1)/node_modules/x.unres': clean,
      'in (1)/.hidden/x.unres': clean,
      'other.unres': clean,
    };
    const names = async (path: string) => {
      const { stdout } = await run(files, ['check', '--format=json', path]);
      const base = `${realpathSync(folder.path)}/`;
      return JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath.replace(base, ''));
    };
    expect(await names('in (1)')).toEqual([
      'in (1)/LOUD.UNRES',
      'in (1)/b.unres.md',
      'in (1)/deep/a.resolution.md',
      'in (1)/z.unres',
    ]);
    expect(await names('**/*.unres')).toEqual(['in (1)/z.unres', 'other.unres']);
  });

  it('checks what comes through the pipe, as if it lay where it says', async () => {
    const files = { 'drafts/.plenary.json': asError };
    const { code, stdout } = await run(files, ['check', '--stdin', '--stdin-filename', 'drafts/new.unres'], slip);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^drafts\/new\.unres\n/);
    expect((await run({}, ['check', '--stdin'], clean)).code).toBe(0);
  });

  it('goes by the nearest configuration, which governs alone', async () => {
    const files = {
      '.plenary.json': asError,
      'a.unres': slip,
      'deep/er/b.unres': slip,
      'mun/.plenary.json': '{}',
      'mun/c.unres': slip,
    };
    const { stdout } = await run(files, ['check', '--format=json', 'a.unres', 'deep', 'mun']);
    const levels = JSON.parse(stdout).map(({ messages }: { messages: { level: string }[] }) => messages[0]?.level);
    expect(levels).toEqual(['error', 'error', 'warning']);
  });

  it('takes the text of a pipe for a draft like any other', async () => {
    const piped = await run(
      { 'ci.json': asError },
      ['check', '--stdin', '--config', 'ci.json', '--format=json'],
      `\uFEFF${slip}`,
    );
    expect(piped.code).toBe(1);
    const [{ filePath, messages }] = JSON.parse(piped.stdout);
    expect(filePath).toBe(join(realpathSync(folder.path), '<stdin>'));
    expect(messages[0].fix.range[0]).toBe(slip.lastIndexOf(';'));
    expect((await run({}, ['check', '--stdin'], 'A\0B')).code).toBe(2);
    expect((await run({}, ['check', '--stdin-filename', 'a.unres'], clean)).code).toBe(0);
  });

  it('has a report in every format where nothing is found', async () => {
    const report = async (format: string) =>
      (await run({ 'a.unres': clean }, ['check', '--format', format, '.'])).stdout;
    expect(JSON.parse(await report('json'))).toMatchObject([{ messages: [], errorCount: 0, warningCount: 0 }]);
    expect(JSON.parse(await report('sarif')).runs[0].results).toEqual([]);
    expect(await report('github')).toBe('');
  });

  it('counts the warnings of all drafts together', async () => {
    const files = { 'a.unres': slip, 'b.unres': slip };
    expect((await run(files, ['check', '--max-warnings', '2', '.'])).code).toBe(0);
    expect((await run(files, ['check', '--max-warnings', '1', '.'])).code).toBe(1);
  });

  it('lets one configuration govern all drafts', async () => {
    const files = { 'a.unres': slip, '.plenary.json': asHint, 'ci.json': asError };
    expect((await run(files, ['check', 'a.unres'])).code).toBe(0);
    expect((await run(files, ['check', '--config', 'ci.json', 'a.unres'])).code).toBe(1);
  });
});

describe('documents that the bundled catalogue does not know', () => {
  const preamble = '*Recalling* its resolution 79/399 of 13 December 2024 on lamps,';
  const citing = `${Object.values({ ...carrier, preamble }).join('\n\n')}\n`;
  const adopted = `A/RES/79/399\n\nResolution adopted by the General Assembly on 12 December 2024\n\n79/399. Lamps\n\n${clean}`;
  /** What is said of the date of 79/399: nothing where nobody knows it. */
  const saidOfDate = async (files: Readonly<Record<string, string>>, args: readonly string[]) => {
    const { stdout } = await run({ 'a.unres': citing, ...files }, ['check', '--format', 'json', 'a.unres', ...args]);
    const [report]: { messages: { ruleId: string }[] }[] = JSON.parse(stdout);
    return report?.messages.filter(({ ruleId }) => ruleId === 'catalogue-date').length;
  };

  it('are known from the files of the run', async () => {
    expect(await saidOfDate({ 'b.unres': adopted }, [])).toBe(0);
    expect(await saidOfDate({ 'b.unres': adopted }, ['b.unres'])).toBe(1);
  });

  it('are known from files of the user’s own, and what is wrong with these is said', async () => {
    const files = { 'own.csv': 'symbol,title,date\n79/399,Lamps,2024-12-12\n,Buoys\n' };
    expect(await saidOfDate(files, ['--catalogue', 'own.csv'])).toBe(1);
    const { stderr } = await run({ 'a.unres': citing, ...files }, ['check', '--catalogue', 'own.csv', 'a.unres']);
    expect(stderr).toContain('own.csv: line 3: ');
    const { code, stderr: missing } = await run({ 'a.unres': citing }, ['check', '--catalogue', 'no.csv', 'a.unres']);
    expect(code).toBe(2);
    expect(missing).toContain('no.csv');
  });
});

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
    const { code, stdout, stderr } = await run({ 'a.unres': clean, 'c.unres': clean, 'empty/x': '' }, args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it.each([
    ['with a zero byte', new Uint8Array([65, 0, 66])],
    ['that is not UTF-8', new Uint8Array([0x52, 0xe9, 0x73])],
  ])('goes on with the other files after one %s, and still fails', async (_, bytes) => {
    const files = { 'a.unres': bytes, 'b.unres': slip, '.plenary.json': asError };
    const { code, stdout, stderr } = await run(files, ['check', '.']);
    expect(stderr).toMatch(/^plenary: a\.unres: not a text file/);
    expect(stdout).toMatch(/^b\.unres\n/);
    expect(code).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    folder = new TestFolder({ 'a.unres': clean });
    chmodSync(join(folder.path, 'a.unres'), 0);
    expect(await cli.run(folder, ['check', 'a.unres'])).toMatchObject({ code: 2, stderr: /permission denied/ });
  });

  it('outranks what was found: a missing file, among files with errors, is said and the rest is reported', async () => {
    const files = { 'a.unres': slip, '.plenary.json': asError };
    const { code, stdout, stderr } = await run(files, ['check', '--format=json', 'b.unres', 'a.unres', '*.md']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^plenary: b\.unres: no such file\nplenary: \*\.md: no drafts there/);
  });

  it('points at what is wrong with a configuration, once, and keeps what is right', async () => {
    const text = '{\n  "rules": { "operative-ending": "hint", "no-such-rule": "off" }\n}\n';
    const { code, stdout, stderr } = await run({ 'a.unres': slip, 'b.unres': slip, '.plenary.json': text }, [
      'check',
      '.',
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe('plenary: .plenary.json:2:42: Unknown rule “no-such-rule”\n');
    expect(stdout).toContain('hint');
  });

  it('ends in silence when the reader has seen enough', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.unres`, slip]));
    folder = new TestFolder(files);
    const { spawnSync } = await import('node:child_process');
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${cli.program}" check . | head -1`], {
      cwd: folder.path,
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
    const { code, stderr } = await run({ 'a.unres': text }, ['check', 'a.unres']);
    expect(code).toBeLessThan(2);
    expect(stderr).not.toMatch(/failed|at .*\.js/);
  });
});

describe('fix', () => {
  it('repairs drafts in place, and a second time changes nothing', async () => {
    expect(await run({ 'a.unres': slip, 'b.unres': clean }, ['fix', '.'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.unres: repaired\n',
    });
    expect(folder.read('a.unres')).toBe(clean);
    expect(await cli.run(folder, ['fix', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(folder.read('a.unres')).toBe(clean);
  });

  it('keeps the byte order mark and the line ends', async () => {
    const asWindowsHasIt = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await run({ 'a.unres': asWindowsHasIt(slip) }, ['fix', 'a.unres']);
    expect(folder.read('a.unres')).toBe(asWindowsHasIt(clean));
  });

  it('prints the text of one draft, and nothing else', async () => {
    expect(await run({ 'a.unres': slip }, ['fix', '--stdout', 'a.unres'])).toEqual({
      code: 0,
      stdout: clean,
      stderr: '',
    });
    expect(folder.read('a.unres')).toBe(slip);
  });

  it('shows a diff', async () => {
    const { code, stdout } = await run({ 'a.unres': slip }, ['fix', '--dry-run', 'a.unres']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\.unres\n\+\+\+ a\.unres\n@@ .*@@\n/);
    expect(stdout).toMatch(/^-2\. .*;$/m);
    expect(stdout).toMatch(/^\+2\. .*\.$/m);
    expect(folder.read('a.unres')).toBe(slip);
  });

  it('shows no diff where there is nothing to repair', async () => {
    expect(await run({ 'a.unres': clean }, ['fix', '--dry-run', 'a.unres'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('repairs what the configuration lets be found, and no more', async () => {
    const files = { 'a.unres': slip, '.plenary.json': '{ "rules": { "operative-ending": "off" } }' };
    expect(await run(files, ['fix', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(folder.read('a.unres')).toBe(slip);
  });

  it('repairs what it can under a faulty configuration, and fails', async () => {
    const files = { 'a.unres': slip, '.plenary.json': '{ "rules": { "no-such-rule": "off" } }' };
    expect((await run(files, ['fix', '.'])).code).toBe(2);
    expect(folder.read('a.unres')).toBe(clean);
  });

  it('keeps a byte order mark and line ends in a diff that patch can apply', async () => {
    const before = `\uFEFF${slip.replaceAll('\n', '\r\n')}`;
    const { stdout } = await run({ 'a.unres': before }, ['fix', '--dry-run', 'a.unres']);
    expect(applyPatch(before, stdout)).toBe(`\uFEFF${clean.replaceAll('\n', '\r\n')}`);
  });

  it('ends soon where very many lines differ, with a diff that patch can apply', async () => {
    const paragraphs = Array.from(
      { length: 12_000 },
      (_, i) => `${i + 1}. *${i % 2 ? 'Notes* its lamps;' : 'Welcomes* its lamps'}\n\n`,
    );
    const before = `*The General Assembly*,\n\n${paragraphs.join('')}12001. *Welcomes* the last.`;
    const { stdout } = await run({ 'a.unres': before }, ['fix', '--dry-run', 'a.unres']);
    await run({ 'a.unres': before }, ['fix', 'a.unres']);
    expect(folder.read('a.unres') === before).toBe(false);
    expect(applyPatch(before, stdout) === folder.read('a.unres')).toBe(true);
  });

  it('makes the only repair suggested when asked to', async () => {
    const text = slip.replace('\n2. ', '\n<!-- plenary-disable-next-paragraph operative-endings -->\n\n2. ');
    await run({ 'a.unres': text }, ['fix', 'a.unres']);
    expect(folder.read('a.unres')).toContain('operative-endings');
    await run({ 'a.unres': text }, ['fix', '--suggestions', 'a.unres']);
    expect(folder.read('a.unres')).not.toContain('operative-endings');
  });

  it('does what it can, and says what it cannot', async () => {
    const { code, stderr } = await run({ 'a.unres': new Uint8Array([0]), 'b.unres': slip }, ['fix', '.']);
    expect(code).toBe(2);
    expect(stderr).toBe('plenary: a.unres: not a text file\nb.unres: repaired\n');
    expect(folder.read('b.unres')).toBe(clean);
  });
});

describe('normalize', () => {
  /** Wrapped, without italics, and with a page's number in the middle. */
  const pasted = clean.replaceAll(/\*([A-Z][a-z ]+)\*/g, '$1').replace(/\n\n2\. /, '\n\n2/3\n\n2 . ');

  it('writes the authored notation in place and says what goes, and a second time changes nothing', async () => {
    expect(await run({ 'a.unres': pasted, 'b.unres': clean }, ['normalize', '.'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'a.unres: page furniture goes: 2/3\na.unres: normalized\n',
    });
    expect(await cli.run(folder, ['normalize', '.'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(folder.read('b.unres')).toBe(clean);
    expect(folder.read('a.unres').replaceAll('\n\n', '\n')).toBe(clean.replaceAll('\n\n', '\n'));
  });

  it('keeps the byte order mark and the line ends', async () => {
    const asWindowsHasIt = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const bare = clean.replaceAll(/\*([A-Z][a-z ]+)\*/g, '$1');
    await run({ 'a.unres': asWindowsHasIt(bare) }, ['normalize', 'a.unres']);
    expect(folder.read('a.unres')).toBe(asWindowsHasIt(clean));
  });

  it('prints the text of one draft, and of no more than one', async () => {
    const { stdout } = await run({ 'a.unres': pasted, 'b.unres': clean }, ['normalize', '--stdout', 'a.unres']);
    expect(stdout).toContain('*The General Assembly*,');
    expect(folder.read('a.unres')).toBe(pasted);
    const { code, stderr } = await cli.run(folder, ['normalize', '--stdout', '.']);
    expect(code).toBe(2);
    expect(stderr).toContain('exactly one draft');
  });
});

describe('new', () => {
  const args = ['new', '--session', '80', '--organ', 'C.2'];

  it('prints a draft that has nothing wrong', async () => {
    const known = ['--agenda-item', '18(b)', '--title', 'Lamps', '--sponsors', 'Uruguay, Kenya and cote d’ivoire'];
    const { code, stdout } = await run({}, [...args, ...known]);
    expect(code).toBe(0);
    expect(stdout).toContain('\nEightieth session\nSecond Committee\nAgenda item 18 (b)\nSustainable development: ');
    expect(stdout).toContain('\nCôte d’Ivoire, Kenya and Uruguay:[^*] draft resolution\n\n# Lamps\n');
    expect((await run({ 'a.unres': stdout }, ['check', 'a.unres'])).code).toBe(0);
  });

  it('leaves the title of an item blank that is not known', async () => {
    const { code, stdout, stderr } = await run({}, ['new', '--session', '199', '--organ', 'GA', '--agenda-item', '7']);
    expect(code).toBe(0);
    expect(stdout).toContain('Agenda item 7\n[ ]\n');
    expect(stderr).toContain('not in the catalogue');
  });

  it('writes no file that exists', async () => {
    const output = ['--output', 'a.unres'];
    expect((await run({}, [...args, ...output])).code).toBe(0);
    expect(folder.read('a.unres')).toContain('Eightieth session');
    expect((await run({ 'a.unres': clean }, [...args, ...output])).code).toBe(2);
    expect(folder.read('a.unres')).toBe(clean);
    expect((await run({ 'a.unres': clean }, [...args, ...output, '--force'])).code).toBe(0);
  });

  it.each([
    [['new', '--organ', 'GA'], '--session'],
    [['new', '--session', '80'], '--organ'],
    [['new', '--session', '0', '--organ', 'GA'], 'from 1'],
    [['new', '--session', '80', '--organ', 'C.7'], 'C.7'],
    [[...args, '--sponsors', 'Kenya, Ruritania'], 'Ruritania'],
    [[...args, '--agenda-item', 'seven'], 'seven'],
  ])('%j says what is wrong', async (wrong, named) => {
    const { code, stdout, stderr } = await run({}, wrong);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});

describe('inspect', () => {
  it('prints what a draft consists of', async () => {
    const text = clean
      .replace(
        'lighthouses;',
        'lighthouses, recalling its resolution 71/14 of 21 November 2016:\n\n(a) By day;\n\n(b) By night;[^1]',
      )
      .concat('\n[^1]: A/79/302.\n');
    const { code, stdout } = await run({ 'a.unres': text }, ['inspect', 'a.unres']);
    expect(code).toBe(0);
    const { masthead, title, paragraphs, citations, footnotes } = JSON.parse(stdout);
    const said = ([start, end]: [number, number]) => text.slice(start, end);

    expect(masthead).toEqual({
      symbol: 'A/80/L.212',
      organ: 'General Assembly',
      distribution: 'Limited',
      date: '4 May 2026',
      language: 'English',
      session: { text: 'Eightieth session', number: 80, kind: 'regular' },
      agendaItem: { text: 'Agenda item 75 (c)', items: ['75 (c)'] },
      agendaTitle: 'Oceans and the law of the sea: lighthouses and the safety of navigation',
      sponsors: ['Iceland', 'Kenya', 'Uruguay'],
    });
    expect(title).toEqual({ text: 'Lighthouses and the safety of navigation' });
    expect(paragraphs.map(({ kind, number, level }: Record<string, unknown>) => [kind, number, level])).toEqual([
      ['enacting', null, 0],
      ['preambular', null, 0],
      ['preambular', null, 0],
      ['operative', '1', 0],
      ['subparagraph', 'a', 1],
      ['subparagraph', 'b', 1],
      ['operative', '2', 0],
    ]);
    expect(paragraphs[2].opening.text).toBe('Noting with appreciation');
    expect(said(paragraphs[2].opening.range)).toBe('Noting with appreciation');
    expect(said(paragraphs[0].range)).toBe('*The General Assembly*,');
    expect(paragraphs[0].segments).toEqual([paragraphs[0].range]);

    const resolution = citations.find(({ kind }: { kind: string }) => kind === 'resolution');
    expect(resolution).toMatchObject({
      text: '71/14',
      canonical: 'A/RES/71/14',
      organ: 'GA',
      url: 'https://docs.un.org/en/A/RES/71/14',
    });
    expect(said(resolution.range)).toBe('71/14');
    expect(footnotes).toHaveLength(1);
    expect(footnotes[0].mark).toBe('1');
    expect(footnotes[0].calls.map(said)).toEqual(['[^1]']);
    expect(said(footnotes[0].text)).toContain('A/79/302.');
  });

  it('reads the masthead of an adopted text', async () => {
    const text = [
      'A/RES/80/301',
      'Eightieth session',
      'Agenda items 13 and 75 (c)',
      'Resolution adopted by the General Assembly on 12 May 2026',
      '[without reference to a Main Committee (A/80/L.212)]',
      '80/301. Lighthouses',
      '*The General Assembly*,',
      '1. *Notes* the lamp.',
      '*90th plenary meeting*\n*12 May 2026*',
    ].join('\n\n');
    const { stdout } = await run({ 'a.md': text }, ['inspect', 'a.md']);
    expect(JSON.parse(stdout)).toMatchObject({
      masthead: {
        agendaItem: { items: ['13', '75 (c)'] },
        adoption: { text: 'Resolution adopted by the General Assembly on 12 May 2026', date: '2026-05-12' },
        source: '[without reference to a Main Committee (A/80/L.212)]',
      },
      title: { number: '80/301', text: 'Lighthouses' },
    });
    expect(JSON.parse(stdout).paragraphs.at(-1).kind).toBe('adoption');
  });

  it('has an answer for an empty file', async () => {
    const { code, stdout } = await run({ 'a.unres': '' }, ['inspect', 'a.unres']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ masthead: {}, paragraphs: [], citations: [], footnotes: [] });
  });
});

describe('rules and explain', () => {
  it('list the rules', async () => {
    const { code, stdout } = await run({}, ['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^operative-ending +warning +punctuation +safe +[\d.]+ % +End each operative paragraph/m);
  });

  it('print the page of a rule', async () => {
    const { code, stdout } = await run({}, ['explain', 'operative-ending']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# operative-ending\n/);
    expect(stdout).toContain('## Switching it off');
  });

  it('know the same rules', async () => {
    const { stdout } = await run({}, ['rules']);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/^RULE +LEVEL +CATEGORY +FIX +EVIDENCE +CONVENTION$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(rules.map(({ id }) => id));
    const last = rules.at(-1)?.id ?? '';
    expect((await run({}, ['explain', last])).stdout).toContain(`# ${last}`);
  });

  it('print the version', async () => {
    expect((await run({}, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
