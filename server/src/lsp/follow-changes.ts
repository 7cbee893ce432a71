import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { configurationFileName } from '../lint/configuration-file';
import type { Client } from './client';
import type { Configurations } from './configurations';
import type { Diagnostics } from './diagnostics';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { describeFault, type Log } from './log';
import type { WorkspaceIndexer } from './workspace-indexer';

/** Endings of the language's files, as a glob and as an expression. */
const DRAFT_FILES = '**/*.{unres,unres.md,resolution.md}';
const DRAFT_FILE = /\.(?:unres|unres\.md|resolution\.md)$/i;

interface Followers {
  readonly drafts: Drafts;
  readonly configurations: Configurations;
  readonly indexer: WorkspaceIndexer;
  readonly knowledge: Knowledge;
  readonly diagnostics: Diagnostics;
  readonly log: Log;
}

/** Passes on what the client tells of settings, files and folders, and asks it to tell. */
export function followChanges(connection: Connection, client: Client, followers: Followers): void {
  const { drafts, configurations, indexer, knowledge, diagnostics, log } = followers;

  let ending = false;
  connection.onShutdown(() => {
    ending = true;
    diagnostics.end();
  });
  /** Does `work` that nobody waits for; what goes wrong with it is told while there is someone to tell. */
  const inBackground = (what: string, work: Promise<unknown>): void => {
    work.catch((fault) => ending || log.error(`${what}: ${describeFault(fault)}`));
  };
  const readWorkspace = (): void => inBackground('The workspace could not be read', indexer.readWorkspace());
  const foldersChanged = (): void => {
    configurations.foldersChanged();
    readWorkspace();
  };
  const refresh = (): void => inBackground('Diagnostics could not be refreshed', diagnostics.refresh());

  configurations.onDidChange(refresh);
  knowledge.onDidChange(refresh);

  drafts.onDidClose(({ document: { uri } }) => {
    configurations.forget(uri);
    inBackground(`${uri} could not be read`, indexer.closed(uri));
  });
  connection.onDidChangeConfiguration(() => configurations.settingsChanged());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const governing = changes.filter(({ uri }) => uri.endsWith(`/${configurationFileName}`));
    if (governing.length > 0) configurations.filesChanged(governing.map(({ uri }) => uri));
    const files = changes.filter(({ uri }) => DRAFT_FILE.test(uri));
    if (files.length > 0) inBackground('Changed files could not be read', indexer.filesChanged(files));
  });

  // Of a folder that is renamed or deleted, watchers tell nothing about the files in it.
  connection.workspace.onDidRenameFiles(foldersChanged);
  connection.workspace.onDidDeleteFiles(foldersChanged);

  connection.onInitialized(() => {
    if (client.watchesFiles) {
      const watchers = [{ globPattern: DRAFT_FILES }, { globPattern: `**/${configurationFileName}` }];
      const watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      inBackground('Files are not watched', watching);
    }
    if (client.watchesSettings) {
      const watching = connection.client.register(DidChangeConfigurationNotification.type, { section: 'plenary' });
      inBackground('Settings are not watched', watching);
    }
    if (client.tellsOfFolders) connection.workspace.onDidChangeWorkspaceFolders(foldersChanged);
    readWorkspace();
  });
}
