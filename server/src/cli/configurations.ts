import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Configuration } from '../lint/configuration';
import { MOST_CONFIGURATION } from '../lint/configuration-file';
import { type ResolvedConfiguration, resolveConfiguration, resolveFile } from '../lint/resolve-configuration';
import { LineIndex } from '../text/line-index';
import { errorCode, type Failure, fileFailure } from './failure';
import { readBytes } from './read-file';
import { tellFaults } from './terminal';

/** The configuration of each draft: its nearest `.plenary.json`, or one file for all. */
export class Configurations {
  readonly #forAll: string | undefined;
  readonly #texts = new Map<string, Promise<string | null>>();
  readonly #told = new Set<string>();

  /** `file`, where given, governs every draft whatever lies nearer. */
  constructor(file?: string) {
    this.#forAll = file;
  }

  /** A Failure where the one file for all cannot be read. */
  async requireGiven(): Promise<void> {
    if (this.#forAll !== undefined) await this.#given(this.#forAll);
  }

  /** Whether any configuration used so far was wrong. */
  get isFaulty(): boolean {
    return this.#told.size > 0;
  }

  /** What governs the draft at absolute `path`. Tells the user what is wrong with it, once. */
  async of(path: string): Promise<Configuration> {
    const resolved = await (this.#forAll === undefined ? this.#nearest(path) : this.#given(this.#forAll));
    await this.#tellProblems(resolved);
    return resolved.configuration;
  }

  #nearest(path: string): Promise<ResolvedConfiguration> {
    return resolveConfiguration(pathToFileURL(path).href, (uri) => this.#read(uri));
  }

  async #given(file: string): Promise<ResolvedConfiguration> {
    const uri = pathToFileURL(resolve(file)).href;
    const text = await this.#read(uri);
    if (text === null) throw fileFailure(file, new Error('no such configuration file'));
    return resolveFile(text, uri);
  }

  #read(uri: string): Promise<string | null> {
    let text = this.#texts.get(uri);
    if (!text) {
      text = readText(fileURLToPath(uri), this.#forAll !== undefined);
      this.#texts.set(uri, text);
    }
    return text;
  }

  async #tellProblems({ file, problems, otherProblems }: ResolvedConfiguration): Promise<void> {
    if (file === null || problems.length === 0 || this.#told.has(file)) return;
    this.#told.add(file);
    const lines = new LineIndex((await this.#read(file)) ?? '');
    const name = relative('', fileURLToPath(file));
    const faults = problems.map(({ message, span }) => {
      const { line, character } = lines.positionAt(span.start);
      return `${name}:${line + 1}:${character + 1}: ${message}`;
    });
    tellFaults(name, faults, otherProblems);
  }
}

/** Text of the file `path` without byte order mark, or `null` where there is none. */
async function readText(path: string, isNamed: boolean): Promise<string | null> {
  try {
    return readBytes(path, { most: MOST_CONFIGURATION, isNamed })
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode((error as Failure).cause) ?? '')) return null;
    throw error;
  }
}
