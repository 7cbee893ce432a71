import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { WordConverter } from '../convert/word';

/** Loads the reading and writing of Word files, which lies beside the program. */
export function loadWord(): WordConverter {
  return createRequire(__filename)(join(__dirname, 'word.js')).converter;
}
