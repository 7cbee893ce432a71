import type { WordConverter } from '../convert/word';

/** What a host lends the server: all that differs between a Node process and a web worker. */
export interface Runtime {
  /** The text of the catalogue that comes with the extension. Called at most once, when a draft first needs it. */
  loadCatalogue(): Promise<string>;
  /** The reading and writing of Word files. Called whenever a Word file is dealt with. */
  loadWord(): Promise<WordConverter>;
}
