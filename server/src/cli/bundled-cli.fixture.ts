import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { bundles, programs, root } from '../../../scripts/bundles';

/** What a run of the command line came to. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as users have it, bundled into a folder of its own. For tests. */
export class BundledCli {
  readonly #folder = mkdtempSync(join(tmpdir(), 'plenary-cli-'));
  readonly program = join(this.#folder, 'dist/cli.js');

  async build(): Promise<void> {
    const word = bundles.find(({ outfile }) => outfile === 'dist/word.js');
    await build({ ...programs, outdir: join(this.#folder, 'dist'), logLevel: 'silent' });
    await build({ ...word, outfile: join(this.#folder, 'dist/word.js'), logLevel: 'silent' });
    for (const beside of ['data', 'docs']) symlinkSync(join(root, beside), join(this.#folder, beside));
  }

  /** Leaves compiled code beside the files, as the build does. */
  compile(): void {
    const program = join(this.#folder, 'dist/command-line.js');
    execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/compile.ts'), program], { cwd: root });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * What runs Node as somebody whom permissions of files bind: root is but for util-linux's `setpriv`, by which it gives up
 * its privilege.
 */
export const boundNode: readonly [string, ...string[]] =
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--', process.execPath]
    : [process.execPath];

/** Runs the command line `program` in `folder`, with `input` for its stdin. */
export async function runProgram(
  program: string,
  folder: TestFolder,
  args: readonly string[],
  input = '',
): Promise<Run> {
  const [command, ...before] = boundNode;
  const child = spawn(command, [...before, program, ...args], { cwd: folder.path });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return { code, stdout, stderr };
}

/** Contents of files by their paths in a folder. */
export type TestFiles = Readonly<Record<string, string | Uint8Array>>;

/** A temporary folder with a few files. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'plenary-drafts-'));

  constructor(files: TestFiles) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
