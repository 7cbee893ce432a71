import type { Connection } from 'vscode-languageserver';
import type { WorkspacePort } from '../workspace/port';
import type { Client } from './client';
import { ListFiles, ReadFile } from './custom-requests';

/** Most files of a workspace that are read in search of cited documents. */
const MAXIMUM_FILES = 2_000;
/** Largest file that is read, in bytes: the longest resolutions have a tenth of it. */
const MAXIMUM_SIZE = 5_000_000;

/** The workspace as the client gives it, in every kind of window alike; empty where the client gives no files. */
export function workspaceFiles(connection: Connection, client: Client): WorkspacePort {
  if (!client.providesFiles) return { list: async () => [], read: async () => null };
  return {
    async list() {
      const uris = await connection.sendRequest(ListFiles, { limit: MAXIMUM_FILES });
      return uris.slice(0, MAXIMUM_FILES);
    },
    async read(uri) {
      const text = await connection.sendRequest(ReadFile, { uri, maximumSize: MAXIMUM_SIZE });
      return text?.replace(/^\ufeff/, '') ?? null;
    },
  };
}
