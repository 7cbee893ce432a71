import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Ending, behind a file’s whole name, of what V8 had compiled of it when the program was built. */
export const COMPILED = '.compiled';
const DIGEST = 32;

interface Loaded {
  readonly source: string;
  readonly script: Script;
  readonly module: { exports: unknown };
}

/** What has been loaded, by path. */
export const loaded = new Map<string, Loaded>();

/**
 * Loads one of the program’s own files and what it requires, as `require` does. Much of a short run would go into
 * compiling, so V8 is handed what it compiled when the program was built, where that lies beside the file. What it made
 * under other options it refuses, and compiles as ever.
 */
export function loadFile(path: string): unknown {
  const known = loaded.get(path);
  if (known !== undefined) return known.module.exports;
  const source = Module.wrap(readFileSync(path, 'utf8'));
  const script = new Script(source, { filename: path, cachedData: compiledOf(path, source) });
  const module = { exports: {} };
  loaded.set(path, { source, script, module });
  const folder = dirname(path);
  const ofNode = createRequire(path);
  const require = (name: string) => (name.startsWith('./') ? loadFile(join(folder, name)) : ofNode(name));
  script.runInThisContext().call(module.exports, module.exports, require, module, path, folder);
  return module.exports;
}

/** What is written beside a file: `code`, which V8 compiled of `source`, behind a digest. */
export function sealed(source: string, code: Buffer): Buffer {
  return Buffer.concat([digestOf(source, code), code]);
}

/** The compiled code of `source`; none that is damaged, or another source’s, or another Node’s: V8 would not notice. */
function compiledOf(path: string, source: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path + COMPILED);
  } catch {
    return undefined;
  }
  const code = file.subarray(DIGEST);
  return digestOf(source, code).equals(file.subarray(0, DIGEST)) ? code : undefined;
}

function digestOf(source: string, code: Buffer): Buffer {
  return createHash('sha256').update(`${process.version} ${process.arch}\n`).update(source).update(code).digest();
}
