import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileFailure } from './failure';

/** The largest text that is read, in bytes. */
export const MOST_TEXT = 64_000_000;

export interface Reading {
  /** What messages call the file; without it, its path. */
  readonly name?: string;
  /** The largest file that is read, in bytes; {@link MOST_TEXT} without it. */
  readonly most?: number;
  /** Whether the user has named it, who may wait for a pipe. What lies in a folder must be a regular file. */
  readonly isNamed?: boolean;
}

/**
 * The bytes of the file at `path`; a Failure where it cannot be read. At once: nothing else could go on meanwhile, and
 * what Node needs to read in the background takes longer to start than a draft to be read.
 */
export function readBytes(path: string, { name = path, most = MOST_TEXT, isNamed = false }: Reading = {}): Buffer {
  try {
    // A pipe that nobody writes to is otherwise not even opened.
    const file = openSync(path, constants.O_RDONLY | (isNamed ? 0 : (constants.O_NONBLOCK ?? 0)));
    try {
      return readOpen(file, most, isNamed);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw fileFailure(name, error);
  }
}

/** What comes through the pipe `name`; a Failure where that is too much. */
export async function readPipe(pipe: AsyncIterable<Buffer>, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of pipe) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_TEXT) throw fileFailure(name, tooLarge(MOST_TEXT));
  }
  return Buffer.concat(chunks, length);
}

const CHUNK = 65_536;

function readOpen(file: number, most: number, isNamed: boolean): Buffer {
  const stats = fstatSync(file);
  // Of a folder the system itself says so.
  if (!isNamed && !stats.isFile() && !stats.isDirectory()) throw new Error('not a regular file');
  if (stats.size > most) throw tooLarge(most);
  // What is there counts, not what is told: pipes, devices and files of the system tell no size.
  let bytes = Buffer.allocUnsafe(stats.size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.max(2 * length, CHUNK));
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > most) throw tooLarge(most);
  }
}

function tooLarge(most: number): Error {
  return new Error(`larger than ${most / 1_000_000} MB`);
}
