import type { Connection } from 'vscode-languageserver';
import type { WorkspacePort } from '../workspace/port';
import type { Client } from './client';
import { answerOf, TEXT, TEXTS } from './client-answer';
import type { Log } from './log';
import { ListFiles, ReadFile, type ReadFileParams } from './requests/workspace-files';

/** Most files of a workspace that are read in search of cited documents. */
const MAXIMUM_FILES = 2_000;
/** Largest file that is read, in bytes: the longest resolutions have a tenth of it. */
const MAXIMUM_SIZE = 5_000_000;

/** The client's files. */
export interface ClientFiles extends WorkspacePort {
  read(uri: string, wanted?: Wanted): Promise<string | null>;
}

/** What is wanted of a file beyond a text in UTF-8 that is saved. */
type Wanted = Pick<ReadFileParams, 'edited' | 'lossy'>;

/** The workspace as the client gives it, in every kind of window alike; empty where the client gives no files. */
export function workspaceFiles(connection: Connection, client: Client, log: Log): ClientFiles {
  if (!client.providesFiles) return { list: async () => [], read: async () => null };
  return {
    async list() {
      const answer = await connection.sendRequest(ListFiles, { limit: MAXIMUM_FILES });
      return answerOf(ListFiles.method, answer, TEXTS, log)?.slice(0, MAXIMUM_FILES) ?? [];
    },
    async read(uri, wanted) {
      const answer = await connection.sendRequest(ReadFile, { uri, maximumSize: MAXIMUM_SIZE, ...wanted });
      return answerOf(ReadFile.method, answer, TEXT, log)?.replace(/^\ufeff/, '') ?? null;
    },
  };
}
