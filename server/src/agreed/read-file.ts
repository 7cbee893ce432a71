import { parse } from '../syntax/parse';
import type { AdoptedText } from './document';
import { readAdoptedText } from './read-document';

/** Reads a file of the library; `null` for what was not adopted. */
export function readLibraryFile(uri: string, source: string): AdoptedText | null {
  return readAdoptedText(uri, parse(source));
}
