import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  lutimesSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boundNode, TestFolder } from './bundled-cli.fixture';
import { replaceFile } from './replace-file';

const draft = `${'*Noting* the lamps,\n'.repeat(500)}`;
const repaired = draft.replaceAll('lamps', 'lanterns').repeat(3);

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder({ 'a.unres': draft });
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const inFolder = () => ({ cwd: folder.path, stdio: 'pipe' }) as const;
const [node, ...before] = boundNode;

/** Makes a program in the folder that replaces the draft there; `atLast` is what it does at the last moment. */
async function makeProgram(atLast = ''): Promise<void> {
  const args = `'a.unres', ${JSON.stringify(repaired)}, () => { ${atLast} }`;
  const stdin = {
    contents: `import { replaceFile } from './replace-file'; replaceFile(${args});`,
    resolveDir: import.meta.dirname,
  };
  await build({ stdin, bundle: true, platform: 'node', outfile: at('program.cjs'), logLevel: 'silent' });
}

describe.skipIf(process.platform === 'win32')('a file that is replaced', () => {
  it('holds the new text, and nothing is left beside it', () => {
    replaceFile(at('a.unres'), repaired);
    expect(folder.read('a.unres')).toBe(repaired);
    expect(readdirSync(folder.path)).toEqual(['a.unres']);
  });

  it('gets a text that is shorter, as one of several names too', () => {
    linkSync(at('a.unres'), at('b.unres'));
    replaceFile(at('a.unres'), '*Noting* the lamps\n');
    expect(folder.read('b.unres')).toBe('*Noting* the lamps\n');
    expect(statSync(at('a.unres')).ino).toBe(statSync(at('b.unres')).ino);
  });

  it('keeps its permissions, and a link to it stays one', () => {
    chmodSync(at('a.unres'), 0o640);
    symlinkSync('a.unres', at('b.unres'));
    replaceFile(at('b.unres'), repaired);
    expect(folder.read('a.unres')).toBe(repaired);
    expect(statSync(at('a.unres')).mode & 0o777).toBe(0o640);
    expect(lstatSync(at('b.unres')).isSymbolicLink()).toBe(true);
  });

  describe('where an earlier run was killed', () => {
    const hidden = () => readdirSync(folder.path).filter((name) => name.endsWith('.tmp'));
    /** Leaves a new file beside the draft, last written to so many milliseconds ago. */
    const kill = async (ago: number): Promise<string> => {
      await makeProgram("process.kill(process.pid, 'SIGKILL')");
      expect(() => execFileSync(node, [...before, 'program.cjs'], inFolder())).toThrow();
      const [left = ''] = hidden();
      const then = (Date.now() - ago) / 1_000;
      utimesSync(at(left), then, then);
      return left;
    };

    it('is as it was, and what that run left is removed', async () => {
      const left = await kill(3_600_000);
      expect(left).toMatch(/^\.plenary-/);
      expect(folder.read('a.unres')).toBe(draft);
      replaceFile(at('a.unres'), repaired);
      expect(hidden()).toEqual([]);
    });

    it('leaves alone what may be another’s, or is not such a file', async () => {
      const recent = await kill(0);
      const living = recent.replace(/\d+/, String(process.ppid));
      const [, pid] = recent.split('-');
      const others = ['.plenary-.tmp', `.plenary-${pid}-lamps.tmp`, `.plenary-${pid}-0123456789ab.tmp.unres`];
      const old = new Date(0);
      for (const name of [living, ...others]) {
        writeFileSync(at(name), '');
        utimesSync(at(name), old, old);
      }
      const link = `.plenary-${pid}-0123456789ab.tmp`;
      symlinkSync('a.unres', at(link));
      lutimesSync(at(link), old, old);
      replaceFile(at('a.unres'), repaired);
      expect(readdirSync(folder.path)).toEqual(expect.arrayContaining([recent, living, link, ...others]));
    });
  });

  it('is not replaced where it may not be written', async () => {
    await makeProgram();
    chmodSync(at('a.unres'), 0o444);
    expect(() => execFileSync(node, [...before, 'program.cjs'], inFolder())).toThrow('EACCES');
    expect(folder.read('a.unres')).toBe(draft);
  });

  it('is written over in a folder that takes no new file', async () => {
    await makeProgram();
    chmodSync(folder.path, 0o555);
    execFileSync(node, [...before, 'program.cjs'], inFolder());
    chmodSync(folder.path, 0o755);
    expect(folder.read('a.unres')).toBe(repaired);
  });

  it.each(['one name', 'two names'])('of %s is as it was where there is no room for the new text', async (names) => {
    if (names === 'two names') linkSync(at('a.unres'), at('b.unres'));
    await makeProgram();
    // Files may have 20 blocks of 512 or 1,024 bytes, and are to have more.
    const cramped = () => execFileSync('sh', ['-c', `ulimit -f 20; "${process.execPath}" program.cjs`], inFolder());
    expect(cramped).toThrow('EFBIG');
    expect(readFileSync(at('a.unres'), 'utf8')).toBe(draft);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
