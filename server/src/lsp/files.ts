import type { Connection } from 'vscode-languageserver';
import type { WorkspacePort } from '../workspace/port';
import type { Client } from './client';
import { ListFiles, ReadFile } from './requests/workspace-files';

/** Most files of a workspace that are read in search of cited documents. */
const MAXIMUM_FILES = 2_000;
/** Largest file that is read, in bytes: the longest resolutions have a tenth of it. */
const MAXIMUM_SIZE = 5_000_000;

/** The client's files. */
export interface ClientFiles extends WorkspacePort {
  /** A file's text as it stands in an editor, saved or not, else as {@link read} gives it. */
  readEdited(uri: string): Promise<string | null>;
}

/** The workspace as the client gives it, in every kind of window alike; empty where the client gives no files. */
export function workspaceFiles(connection: Connection, client: Client): ClientFiles {
  if (!client.providesFiles) return { list: async () => [], read: async () => null, readEdited: async () => null };
  const read = async (uri: string, edited: boolean): Promise<string | null> => {
    const text = await connection.sendRequest(ReadFile, { uri, maximumSize: MAXIMUM_SIZE, edited });
    return text?.replace(/^\ufeff/, '') ?? null;
  };
  return {
    async list() {
      const uris = await connection.sendRequest(ListFiles, { limit: MAXIMUM_FILES });
      return uris.slice(0, MAXIMUM_FILES);
    },
    read: (uri) => read(uri, false),
    readEdited: (uri) => read(uri, true),
  };
}
