import type { WordConverter } from '../word';
import { read } from './read/read';
import { write } from './write/write';

/** What the bundle of its own holds. */
export const converter: WordConverter = { read, write };
