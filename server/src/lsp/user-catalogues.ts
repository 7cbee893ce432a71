import { type Connection, Emitter, type Event } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/catalogue';
import { listedCatalogue } from '../catalogue/listed';
import { readCatalogueFile } from '../catalogue/user-file';
import { firstInWords } from '../text/first-of-many';
import { fileName } from '../workspace/file-name';
import type { Client } from './client';
import { answerOf, TEXTS } from './client-answer';
import type { ClientFiles } from './files';
import { describeFault, type Log } from './log';
import { CatalogueFiles, CatalogueFilesChanged } from './requests/catalogue';

/** The files of documents that users have named in `plenary.catalogue.files`, in the order in which they named them. */
export class UserCatalogues {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #files: ClientFiles;
  readonly #log: Log;
  readonly #changed = new Emitter<void>();
  #read: Promise<readonly Catalogue[]> | undefined;

  constructor(connection: Connection, client: Client, files: ClientFiles, log: Log) {
    this.#connection = connection;
    this.#client = client;
    this.#files = files;
    this.#log = log;
    connection.onNotification(CatalogueFilesChanged, () => {
      this.#read = undefined;
      this.#changed.fire();
    });
  }

  /** Fires when other files were named, or one of them has changed. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** The files as they are; read when first asked for, and anew after a change. */
  all(): Promise<readonly Catalogue[]> {
    this.#read ??= this.#readAll();
    return this.#read;
  }

  async #readAll(): Promise<readonly Catalogue[]> {
    if (!this.#client.namesCatalogueFiles) return [];
    try {
      const answer = await this.#connection.sendRequest(CatalogueFiles);
      const uris = answerOf(CatalogueFiles.method, answer, TEXTS, this.#log) ?? [];
      return await Promise.all(uris.map((uri) => this.#file(uri)));
    } catch (fault) {
      this.#log.error(`The files of plenary.catalogue.files could not be read: ${describeFault(fault)}`);
      return [];
    }
  }

  async #file(uri: string): Promise<Catalogue> {
    const text = await this.#files.read(uri, { lossy: true });
    if (text === null) {
      this.#log.warn(`${uri}: no text that can be read`);
      return listedCatalogue([]);
    }
    const { entries, agendas, problems, otherProblems } = readCatalogueFile(text, fileName(uri));
    for (const problem of firstInWords(problems, otherProblems)) this.#log.warn(`${uri}: ${problem}`);
    return listedCatalogue(entries, agendas);
  }
}
