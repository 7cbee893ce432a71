/**
 * One of the peers, in a thread of its own: what a program does to an engine's built-in objects and to its memory slows
 * only that program. Checks each text that it is sent, and raises the signal when it is done: 1 for ready or done, 2
 * where the peer cannot be loaded.
 */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const { name, signal } = workerData;

const peers = {
  /** All of its rules. */
  async markdownlint() {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { draft: text }, config: { default: true } });
  },

  /** One rule, that counts commas. */
  async textlint() {
    const load = createRequire(import.meta.url);
    const { TextlintKernel } = load('@textlint/kernel');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin: load('@textlint/textlint-plugin-markdown').default }],
      rules: [{ ruleId: 'max-comma', rule: load('textlint-rule-max-comma').default }],
    };
    return (text) => kernel.lintText(text, options);
  },

  /** Its recommended rules. */
  async 'remark-lint'() {
    const { remark } = await import('remark');
    const { default: lint } = await import('remark-lint');
    const { default: preset } = await import('remark-preset-lint-recommended');
    const processor = remark().use(lint).use(preset).freeze();
    return (text) => processor.process(text);
  },

  /** A checker of grammar, in WebAssembly. */
  async Harper() {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'markdown' });
  },
};

function raise(value) {
  Atomics.store(signal, 0, value);
  Atomics.notify(signal, 0);
}

try {
  const check = await peers[name]();
  parentPort.on('message', async (text) => {
    await check(text);
    raise(1);
  });
  raise(1);
} catch (fault) {
  console.log(`left out: ${fault instanceof Error ? fault.message.split('\n')[0] : fault}`);
  raise(2);
}
