import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(import.meta.dirname, 'peers');

/** What checks a text, by name; `null` for what is not installed. */
export interface Peers {
  readonly markdownlint: ((text: string) => unknown) | null;
  /** Those that answer later. */
  readonly slow: ReadonlyMap<string, ((text: string) => Promise<unknown>) | null>;
}

/** Loads the programs that Plenary is measured beside. They are installed on first use, into a folder of their own. */
export async function loadPeers(): Promise<Peers> {
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('Installing the peers into scripts/bench/peers (once) …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) console.log('They could not be installed, and are left out: that needs the npm registry.');
  }
  return {
    markdownlint: await orAbsent(markdownlint),
    slow: new Map([
      ['textlint', await orAbsent(textlint)],
      ['remark-lint', await orAbsent(remarkLint)],
      ['Harper', await orAbsent(harper)],
    ]),
  };
}

async function orAbsent<T>(load: () => Promise<T>): Promise<T | null> {
  return load().catch((fault) => {
    console.log(`left out: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`);
    return null;
  });
}

/** All of its rules. */
async function markdownlint(): Promise<(text: string) => unknown> {
  const { lint } = await imported('markdownlint/lib/exports-sync.mjs');
  return (text) => lint({ strings: { draft: text }, config: { default: true } });
}

/** One rule, that counts commas. */
async function textlint(): Promise<(text: string) => Promise<unknown>> {
  const load = createRequire(join(folder, 'from-here.js'));
  const { TextlintKernel } = load('@textlint/kernel');
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: load('@textlint/textlint-plugin-markdown').default }],
    rules: [{ ruleId: 'max-comma', rule: load('textlint-rule-max-comma').default }],
  };
  return (text) => kernel.lintText(text, options);
}

/** Its recommended rules. */
async function remarkLint(): Promise<(text: string) => Promise<unknown>> {
  const { remark } = await imported('remark/index.js');
  const { default: lint } = await imported('remark-lint/index.js');
  const { default: preset } = await imported('remark-preset-lint-recommended/index.js');
  const processor = remark().use(lint).use(preset).freeze();
  return (text) => processor.process(text);
}

/** A checker of grammar, in WebAssembly. */
async function harper(): Promise<(text: string) => Promise<unknown>> {
  const { LocalLinter } = await imported('harper.js/dist/index.js');
  const { binary } = await imported('harper.js/dist/binary.js');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'markdown' });
}

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed apart, out of the compiler's sight
async function imported(file: string): Promise<any> {
  return import(pathToFileURL(join(folder, 'node_modules', file)).href);
}
