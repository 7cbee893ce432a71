/**
 * Runs the extension's suites on the files that are shipped, in real VS Codes: in the Node extension host, there once
 * more in an untrusted folder, and in the web worker host. `--host node` or `--host web` runs in that host only.
 * With PLENARY_VSCODE=desktop the Node host is desktop VS Code, which is downloaded.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root } from '../../scripts/bundles';
import { CHROMIUM_MISSING, findChromium } from './hosts/chromium';
import { testsInBrowser } from './hosts/tests-in-browser';
import { serveWebHost } from './hosts/web-host';
import { packagedExtension } from './packaged-extension';

interface Run {
  readonly name: string;
  readonly host: 'node' | 'web';
  readonly trusted: boolean;
}

const desktop = process.env.PLENARY_VSCODE === 'desktop';
const runs: readonly Run[] = [
  { name: 'Node extension host', host: 'node', trusted: true },
  { name: 'Node extension host, folder not trusted', host: 'node', trusted: false },
  { name: 'web worker extension host', host: 'web', trusted: true },
];

async function main(): Promise<number> {
  const only = process.argv[process.argv.indexOf('--host') + 1];
  const wanted = runs.filter(({ host }) => !process.argv.includes('--host') || host === only);
  if (!findChromium() && (!desktop || wanted.some(({ host }) => host === 'web'))) throw new Error(CHROMIUM_MISSING);
  const extension = await packagedExtension();
  try {
    let failed = 0;
    for (const run of wanted) {
      console.log(`\nVS Code, ${run.name}`);
      if ((await runSuites(extension, run)) !== 0) failed += 1;
    }
    return failed;
  } finally {
    remove(extension);
  }
}

async function runSuites(extension: string, run: Run): Promise<number> {
  if (desktop && !run.trusted) {
    // test-electron always switches workspace trust off.
    console.log('  left out: desktop VS Code cannot be tested without trust');
    return 0;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-workspace-'));
  try {
    cpSync(path.join(__dirname, 'workspace'), folder, { recursive: true });
    const tests = await bundleSuites(extension, run);
    return await (run.host === 'web' ? inWeb : inNode)(extension, tests, folder, run);
  } finally {
    remove(folder);
  }
}

/** The suites as one file, which lies in the extension's folder because a web host serves tests from nowhere else. */
async function bundleSuites(extension: string, { host, trusted }: Run): Promise<string> {
  const outfile = path.join(extension, 'test-suites.js');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/vscode/suites/run.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode', 'node:child_process', 'node:module'],
    define: { PLENARY_TEST_RUN: JSON.stringify({ host, trusted }) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** Deletes a folder in which a process that is ending may still write. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

async function inNode(extension: string, tests: string, folder: string, { trusted }: Run): Promise<number> {
  try {
    return await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: path.join(__dirname, 'hosts/node-host.ts') }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: tests,
      launchArgs: [folder, ...(trusted ? [] : ['--plenary-workspace-trust'])],
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function inWeb(extension: string, tests: string, folder: string): Promise<number> {
  const host = await serveWebHost({ extension, tests, folder });
  try {
    return await testsInBrowser(host.address);
  } finally {
    host.dispose();
  }
}

main().then(
  (failed) => process.exit(failed === 0 ? 0 : 1),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
