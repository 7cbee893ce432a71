import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, context, type Plugin, transform } from 'esbuild';
import { noticesOf, packagesIn } from './third-party';

export const root = path.resolve(__dirname, '..');

const RULE = /[\\/]rules[\\/][^\\/]+[\\/]rule\.ts$/;
const EXAMPLES = /^ {2}examples: \{$.*?^ {2}\},$/ms;

/** The examples of rules, a quarter of their text, are for tests and documentation: no program reads them. */
const withoutExamples: Plugin = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: RULE }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      // Line breaks stay, for the source maps.
      const contents = source.replace(EXAMPLES, (examples) => examples.replace(/.+/g, ''));
      return contents === source ? { errors: [{ text: 'no examples found' }] } : { contents, loader: 'ts' };
    });
  },
};

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  plugins: [withoutExamples],
};
/** Left to itself, esbuild has expressions with `\p{…}` made anew at each use, though every Node 20 knows what ours ask for. */
export const forNode = { target: 'node20', supported: { 'regexp-unicode-property-escapes': true } } as const;
const node: BuildOptions = {
  ...shared,
  ...forNode,
  platform: 'node',
  format: 'cjs',
  // jsonc-parser's CommonJS build loads its parts in a way that no bundler sees.
  mainFields: ['module', 'main'],
  // fdir asks for it to load an optional package.
  define: { 'import.meta.url': '__filename' },
};
const browser: BuildOptions = { ...shared, platform: 'browser' };

/**
 * Writes what was bundled as ES modules, which alone can share code, as CommonJS, which Node loads faster. Each export is
 * a getter as esbuild writes it, and in a long run V8 calls it each time: at the end of a file the values take their place.
 */
const asCommonJs: Plugin = {
  name: 'as-common-js',
  setup({ initialOptions, onEnd }) {
    const { minify, sourcemap } = initialOptions;
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        const { code, map } = await transform(file.text, {
          ...{ ...forNode, format: 'cjs', platform: 'node', minify, sourcemap: sourcemap && 'external' },
          supported: { ...forNode.supported, 'dynamic-import': false },
          banner: '"use strict";',
          footer: 'module.exports = { ...module.exports };',
        });
        mkdirSync(path.dirname(file.path), { recursive: true });
        // Beside the code, which Node would have to read with it.
        if (sourcemap) writeFileSync(`${file.path}.map`, map);
        writeFileSync(file.path, sourcemap ? `${code}//# sourceMappingURL=${path.basename(file.path)}.map\n` : code);
      }
    });
  },
};

/** The library of the command line's options could run commands that are programs of their own. Ours are not. */
const withoutProcesses: Plugin = {
  name: 'without-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes(`${path.sep}commander${path.sep}`) ? { path: 'none', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '' }));
  },
};

/** For Node, in several files: what not every run needs is read only when it is called for. */
const inPieces: BuildOptions = {
  ...node,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  write: false,
  plugins: [withoutExamples, withoutProcesses, asCommonJs],
};

/** The programs for Node, which share what both need. The shared files lie where the command line itself lies. */
export const programs: BuildOptions = {
  ...inPieces,
  entryPoints: {
    'server/node': 'server/src/node/main.ts',
    cli: 'server/src/cli/start.ts',
    'command-line': 'server/src/cli/main.ts',
  },
  outdir: 'dist',
};

/** The client in Node. The language client, most of it, lies apart: beside Markdown and text files it is not wanted. */
const client: BuildOptions = {
  ...inPieces,
  entryPoints: { node: 'client/src/node.ts' },
  outdir: 'dist/client',
  external: ['vscode'],
};

/**
 * The other bundles, one a file. Client and server stay apart: they bring different copies of the protocol's package,
 * and share nothing at run time but messages.
 */
export const bundles: readonly BuildOptions[] = [
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
];

/** All that is built. */
export const builds: readonly BuildOptions[] = [programs, client, ...bundles];

export interface BundleMode {
  /** Minified and without source maps, as it is shipped. */
  readonly production?: boolean;
  /** Stays and bundles again on every change. */
  readonly watch?: boolean;
}

/** Bundles everything into `dist`, in the place of what was there. */
export async function bundle({ production = false, watch = false }: BundleMode = {}): Promise<void> {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const mode = { minify: production, sourcemap: production ? false : 'inline', metafile: true } as const;
  if (watch) {
    await Promise.all(builds.map(async (options) => (await context({ ...options, ...mode })).watch()));
    return;
  }
  const results = await Promise.all(builds.map((options) => build({ ...options, ...mode })));
  const notices = noticesOf(packagesIn(results.map(({ metafile }) => metafile)), root);
  writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices);
  compile();
}

/** Leaves beside the files of the command line what this Node compiles of them (`server/src/cli/load-file.ts`). */
function compile(): void {
  const program = path.join(root, 'dist/command-line.js');
  const args = ['--import', 'tsx', path.join(root, 'scripts/compile.ts'), program];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the command line does not run');
}
