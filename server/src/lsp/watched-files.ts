import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import { configurationFileName } from '../lint/configuration-file';

/** Endings of the language's files. */
const DRAFT = /\.(?:unres|unres\.md|resolution\.md)$/i;

/** Asks the client to tell of files that come, change and go. */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: '**/*.{unres,unres.md,resolution.md}' }, { globPattern: `**/${configurationFileName}` }],
  });
}

/** Parts what the client tells of into drafts and configuration files. */
export function sortFileEvents(events: readonly FileEvent[]): {
  readonly drafts: readonly FileEvent[];
  readonly configurations: readonly FileEvent[];
} {
  return {
    drafts: events.filter(({ uri }) => DRAFT.test(uri)),
    configurations: events.filter(({ uri }) => uri.endsWith(`/${configurationFileName}`)),
  };
}
