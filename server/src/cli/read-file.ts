import { readFileSync } from 'node:fs';
import { fileFailure } from './failure';

/**
 * The bytes of the file at `path`; a Failure that calls it `name` where it cannot be read. At once: nothing else could go
 * on meanwhile, and what Node needs to read in the background takes longer to start than a draft to be read.
 */
export function readBytes(path: string, name = path): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileFailure(name, error);
  }
}
