import path from 'node:path';
import { type BuildOptions, build, context } from 'esbuild';

export const root = path.resolve(__dirname, '..');

const shared: BuildOptions = { absWorkingDir: root, bundle: true, target: 'es2022', logLevel: 'warning' };
const node: BuildOptions = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's CommonJS build loads its parts in a way that no bundler sees.
  mainFields: ['module', 'main'],
  // fdir asks for it to load an optional package.
  define: { 'import.meta.url': '__filename' },
};
const browser: BuildOptions = { ...shared, platform: 'browser' };

/**
 * One bundle a program. Client and server stay apart: they bring different copies of the protocol's package, and share
 * nothing at run time but messages.
 */
export const bundles: readonly BuildOptions[] = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['client/src/preview/webview/main.ts'],
    outfile: 'dist/client/preview.js',
    format: 'iife',
  },
  { ...node, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/node.js' },
  { ...browser, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  // One for all hosts, loaded by those who read or write a Word file.
  {
    ...browser,
    entryPoints: ['server/src/convert/docx/index.ts'],
    outfile: 'dist/word.js',
    format: 'iife',
    globalName: 'PlenaryWord',
    footer: { js: 'if (typeof module === "object") module.exports = PlenaryWord;' },
  },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

export interface BundleMode {
  /** Minified and without source maps, as it is shipped. */
  readonly production?: boolean;
  /** Stays and bundles again on every change. */
  readonly watch?: boolean;
}

export async function bundle({ production = false, watch = false }: BundleMode = {}): Promise<void> {
  const mode: BuildOptions = { minify: production, sourcemap: !production };
  await Promise.all(
    bundles.map(async (options) => {
      if (watch) await (await context({ ...options, ...mode })).watch();
      else await build({ ...options, ...mode });
    }),
  );
}
