import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build } from 'esbuild';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { programs, root } from '../../scripts/bundles';
import { Editor, type EditorOptions } from './editor';

/** Where it lies in the project. */
export const SERVER = 'dist/server/node.js';

/** Bundles the Node server as it is shipped, from the sources as they are now. */
export async function bundleServer(): Promise<void> {
  await build(programs);
}

/** The bundled server as a process of its own, with an editor at the other end of its standard streams. */
export class ServerProcess {
  readonly #child: ChildProcess;
  /** What it wrote to its standard error. */
  complaints = '';

  constructor(args: readonly string[] = ['--stdio']) {
    this.#child = spawn(process.execPath, [path.join(root, SERVER), ...args], { stdio: 'pipe' });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaints += text;
    });
  }

  async start(options: EditorOptions = {}): Promise<Editor> {
    const { stdin, stdout } = this.#child;
    if (stdin === null || stdout === null) throw new Error('no streams');
    const { editor } = await Editor.start(new StreamMessageReader(stdout), new StreamMessageWriter(stdin), options);
    return editor;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Sends `bytes` as they are. */
  write(bytes: string): void {
    this.#child.stdin?.write(bytes);
  }

  /** Ends what the server reads, as an editor that dies does. */
  hangUp(): void {
    this.#child.stdin?.end();
  }

  /** The code that the process ends with, by itself. */
  async exitCode(): Promise<number | null> {
    if (this.#child.exitCode === null) await once(this.#child, 'close');
    return this.#child.exitCode;
  }

  /** Ends the process if a failed test has left it. */
  dispose(): void {
    this.#child.kill('SIGKILL');
  }
}
