import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../bundles';

type Subject = typeof import('./subject');

/** Plenary's core, bundled and minified as it is shipped. */
export async function loadSubject(): Promise<Subject> {
  const outfile = join(import.meta.dirname, '../../.bench/subject.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'subject.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    ...forNode,
    format: 'cjs',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile) as Subject;
}

/** Checks a text by all rules of markdownlint. It is installed on first use, into a folder of its own. */
export async function loadMarkdownlint(): Promise<(text: string) => unknown> {
  const folder = join(import.meta.dirname, 'peers');
  const entry = join(folder, 'node_modules/markdownlint/lib/exports-sync.mjs');
  if (!existsSync(entry)) {
    console.log('Installing markdownlint into scripts/bench/peers (once) …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm ci failed in ${folder}: it needs the npm registry`);
  }
  const { lint } = (await import(pathToFileURL(entry).href)) as {
    lint(options: { strings: Record<string, string>; config: { default: true } }): unknown;
  };
  return (text) => lint({ strings: { draft: text }, config: { default: true } });
}
