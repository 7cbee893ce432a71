import { realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carrier } from '../../rules/carrier';
import { CliOnFolders } from '../cli-on-folders.fixture';
import { asError, asHint, clean, slip } from '../drafts.fixture';

const cli = new CliOnFolders();

describe('check', () => {
  it('is content with a clean draft', async () => {
    expect(await cli.run({ 'a.unres': clean }, ['check', 'a.unres'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 draft checked, nothing found.\n',
    });
  });

  it('lets no word of a draft or configuration command the terminal', async () => {
    const text = slip.replace('\n2. ', '\n<!-- plenary-disable no\u001b[31msuch -->\n\n2. ');
    const files = { 'a.unres': text, '.plenary.json': String.raw`{ "preset": "\u001b[2J" }` };
    const { stdout, stderr } = await cli.run(files, ['check', 'a.unres']);
    expect(stdout).toContain('no\ufffd[31msuch');
    expect(stderr).toContain('Unknown preset “\ufffd[2J”');
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('reports findings for people, without colour where there is no terminal', async () => {
    const { code, stdout } = await cli.run({ 'a.unres': slip, '.plenary.json': asError }, ['check', 'a.unres']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.unres\n +\d+:\d+ {2}error {2}End the last operative paragraph .* {2}operative-ending\n/,
    );
    expect(stdout).toContain('1 error; `plenary fix` repairs 1');
    expect(stdout).not.toContain('\u001b');
  });

  it('fails for errors, and for warnings only past their limit', async () => {
    const files = { 'a.unres': slip };
    expect((await cli.run({ ...files, '.plenary.json': asError }, ['check', '.'])).code).toBe(1);
    expect((await cli.run(files, ['check', '.'])).code).toBe(0);
    expect((await cli.run(files, ['check', '--max-warnings', '1', '.'])).code).toBe(0);
    expect((await cli.run(files, ['check', '--max-warnings', '0', '.'])).code).toBe(1);
    expect((await cli.run({ ...files, '.plenary.json': asHint }, ['check', '--max-warnings', '0', '.'])).code).toBe(0);
  });

  it('states positions and fixes in JSON', async () => {
    const { stdout } = await cli.run({ 'a.unres': slip }, ['check', '--format', 'json', 'a.unres']);
    const [report, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    const end = slip.lastIndexOf(';');
    const lines = slip.slice(0, end).split('\n');
    const line = lines.length;
    const column = (lines.at(-1) as string).length + 1;
    expect(report).toEqual({
      filePath: join(realpathSync(cli.folder.path), 'a.unres'),
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
    const { stdout } = await cli.run({ 'a.unres': slip, '.plenary.json': asHint }, [
      'check',
      '--format=json',
      'a.unres',
    ]);
    expect(JSON.parse(stdout)[0]).toMatchObject({ errorCount: 0, warningCount: 0, fixableWarningCount: 0 });
    expect(JSON.parse(stdout)[0].messages[0]).toMatchObject({ level: 'hint', severity: 1 });
  });

  it('counts offsets from behind the byte order mark', async () => {
    const { stdout } = await cli.run({ 'a.unres': `\uFEFF${slip}` }, ['check', '--format=json', 'a.unres']);
    expect(JSON.parse(stdout)[0].messages[0].fix.range[0]).toBe(slip.lastIndexOf(';'));
  });

  it('counts a carriage return and line feed as one line end', async () => {
    const { stdout } = await cli.run({ 'a.unres': slip.replaceAll('\n', '\r\n') }, [
      'check',
      '--format=json',
      'a.unres',
    ]);
    expect(JSON.parse(stdout)[0].messages[0].line).toBe(slip.trimEnd().split('\n').length);
  });

  it('writes annotations for GitHub', async () => {
    const { stdout } = await cli.run({ 'drafts/a.unres': slip, '.plenary.json': asError }, [
      'check',
      '--format=github',
      '.',
    ]);
    expect(stdout).toMatch(
      /^::error file=drafts\/a\.unres,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=operative-ending::End the last .*\n$/,
    );
  });

  it('writes SARIF', async () => {
    const { stdout } = await cli.run({ 'drafts/ä.unres': slip }, ['check', '--format=sarif', '.']);
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

  it('reads a file once that several links lead to, as what it is', async () => {
    cli.make({ 'drafts/a.unres': slip, 'drafts/b.unres': slip, '.plenary.json': asHint });
    for (const link of ['a', 'e', 'drafts/round'])
      symlinkSync(join(cli.folder.path, 'drafts'), join(cli.folder.path, link));
    symlinkSync('a.unres', join(cli.folder.path, 'drafts/c.unres'));
    const headings = ({ stdout }: { stdout: string }) => stdout.match(/^\S*\.unres$/gm);
    expect(headings(await cli.runAgain(['check', '.', 'e/b.unres']))).toEqual(['drafts/a.unres', 'drafts/b.unres']);
    expect(headings(await cli.runAgain(['check', 'e/b.unres', '**']))).toEqual(['e/b.unres', 'drafts/a.unres']);
  });

  it.each(['in', 'in/**', 'in/**/*.unres'])('follows no link out of what %s names', async (path) => {
    const files = { 'in/a.unres': slip, 'in/b/b.unres': slip, 'out/c.unres': slip, 'out/d.unres': slip };
    cli.make(files);
    const at = (name: string) => join(cli.folder.path, name);
    for (const [link, target] of [
      ['root', '/'],
      ['out', at('out')],
      ['b/back', '..'],
      ['e.unres', at('out/d.unres')],
      ['folder.unres', 'b'],
      ['gone.unres', 'nowhere'],
    ] as const)
      symlinkSync(target, at(`in/${link}`));
    const { stdout, stderr } = await cli.runAgain(['check', path]);
    expect(stdout.match(/^\S*\.unres$/gm)).toEqual(['in/a.unres', 'in/b/b.unres', 'in/e.unres']);
    expect(stderr).toBe('');
  });

  it.each(['.', 'a*'])('finds drafts by %s whose names have line feeds', async (path) => {
    const files = { 'a\nb/c\n.unres': slip, 'a\n.unres': slip };
    const { stdout } = await cli.run(files, ['check', '--format=json', path]);
    const found = JSON.parse(stdout).map(({ filePath }: { filePath: string }) => basename(filePath));
    expect(found).toEqual(path === '.' ? ['a\n.unres', 'c\n.unres'] : ['a\n.unres']);
  });

  it('reads any file that is named, in the order given, each once', async () => {
    const files = { 'b.txt': slip, 'a.md': clean, 'c.unres': clean };
    const { stdout } = await cli.run(files, ['check', '--format=json', 'b.txt', 'a.md', './b.txt', 'c.unres']);
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
      const { stdout } = await cli.run(files, ['check', '--format=json', path]);
      const base = `${realpathSync(cli.folder.path)}/`;
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
    const { code, stdout } = await cli.run(files, ['check', '--stdin', '--stdin-filename', 'drafts/new.unres'], slip);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^drafts\/new\.unres\n/);
    expect((await cli.run({}, ['check', '--stdin'], clean)).code).toBe(0);
  });

  it('goes by the nearest configuration, which governs alone', async () => {
    const files = {
      '.plenary.json': asError,
      'a.unres': slip,
      'deep/er/b.unres': slip,
      'mun/.plenary.json': '{}',
      'mun/c.unres': slip,
    };
    const { stdout } = await cli.run(files, ['check', '--format=json', 'a.unres', 'deep', 'mun']);
    const levels = JSON.parse(stdout).map(({ messages }: { messages: { level: string }[] }) => messages[0]?.level);
    expect(levels).toEqual(['error', 'error', 'warning']);
  });

  it('takes the text of a pipe for a draft like any other', async () => {
    const piped = await cli.run(
      { 'ci.json': asError },
      ['check', '--stdin', '--config', 'ci.json', '--format=json'],
      `\uFEFF${slip}`,
    );
    expect(piped.code).toBe(1);
    const [{ filePath, messages }] = JSON.parse(piped.stdout);
    expect(filePath).toBe(join(realpathSync(cli.folder.path), '<stdin>'));
    expect(messages[0].fix.range[0]).toBe(slip.lastIndexOf(';'));
    expect((await cli.run({}, ['check', '--stdin'], 'A\0B')).code).toBe(2);
    expect((await cli.run({}, ['check', '--stdin-filename', 'a.unres'], clean)).code).toBe(0);
  });

  it('has a report in every format where nothing is found', async () => {
    const report = async (format: string) =>
      (await cli.run({ 'a.unres': clean }, ['check', '--format', format, '.'])).stdout;
    expect(JSON.parse(await report('json'))).toMatchObject([{ messages: [], errorCount: 0, warningCount: 0 }]);
    expect(JSON.parse(await report('sarif')).runs[0].results).toEqual([]);
    expect(await report('github')).toBe('');
  });

  it('counts the warnings of all drafts together', async () => {
    const files = { 'a.unres': slip, 'b.unres': slip };
    expect((await cli.run(files, ['check', '--max-warnings', '2', '.'])).code).toBe(0);
    expect((await cli.run(files, ['check', '--max-warnings', '1', '.'])).code).toBe(1);
  });

  it('lets one configuration govern all drafts', async () => {
    const files = { 'a.unres': slip, '.plenary.json': asHint, 'ci.json': asError };
    expect((await cli.run(files, ['check', 'a.unres'])).code).toBe(0);
    expect((await cli.run(files, ['check', '--config', 'ci.json', 'a.unres'])).code).toBe(1);
  });
});

describe('documents that the bundled catalogue does not know', () => {
  const preamble = '*Recalling* its resolution 79/399 of 13 December 2024 on lamps,';
  const citing = `${Object.values({ ...carrier, preamble }).join('\n\n')}\n`;
  const adopted = `A/RES/79/399\n\nResolution adopted by the General Assembly on 12 December 2024\n\n79/399. Lamps\n\n${clean}`;
  /** What is said of the date of 79/399: nothing where nobody knows it. */
  const saidOfDate = async (files: Readonly<Record<string, string>>, args: readonly string[]) => {
    const { stdout } = await cli.run({ 'a.unres': citing, ...files }, [
      'check',
      '--format',
      'json',
      'a.unres',
      ...args,
    ]);
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
    const { stderr } = await cli.run({ 'a.unres': citing, ...files }, ['check', '--catalogue', 'own.csv', 'a.unres']);
    expect(stderr).toContain('own.csv: line 3: ');
  });

  it('are told to be in another encoding, and so is a configuration', async () => {
    const files = {
      'a.unres': clean,
      'own.csv': Buffer.from('symbol,title\n79/399,Étoiles\n', 'latin1'),
      '.plenary.json': Buffer.from('{\n  // Été\n}\n', 'latin1'),
    };
    const { code, stderr } = await cli.run(files, ['check', '--catalogue', 'own.csv', 'a.unres']);
    expect(stderr).toMatch(/^plenary: own\.csv: line 2: not in UTF-8; save the file in that encoding$/m);
    expect(stderr).toMatch(/^plenary: \.plenary\.json:2:6: This is not in UTF-8; save the file in that encoding$/m);
    expect(code).toBe(2);
  });

  it('are known with the agendas in files of the user’s own', async () => {
    const own = JSON.stringify({ agenda: [{ session: 80, item: '75 (c)', title: 'Lamps on hospital ships' }] });
    const args = ['check', '--format', 'json', '--catalogue', 'own.json', 'a.unres'];
    const { stdout } = await cli.run({ 'a.unres': clean, 'own.json': own }, args);
    expect(stdout).toContain('Lamps on hospital ships');
  });

  it.each(['--catalogue', '--config'])('are looked for in no draft where the file of %s is missing', async (option) => {
    const { code, stdout, stderr } = await cli.run({ 'a.unres': slip, 'b.unres': slip }, [
      'check',
      option,
      'no.json',
      '.',
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^plenary: no\.json: .*\n$/);
  });
});
