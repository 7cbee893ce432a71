import { type Connection, DidChangeConfigurationNotification, type InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilities } from './capabilities';
import { Checker } from './checker';
import { readClient } from './client';
import { provideCodeActions } from './code-actions';
import { Configurations, provideEffectiveConfiguration } from './configurations';
import { Diagnostics } from './diagnostics';
import { openDrafts } from './drafts';
import { workspaceFiles } from './files';
import { Knowledge } from './knowledge';
import { describeFault } from './log';
import type { Runtime } from './runtime';
import { provideSemanticTokens } from './semantic-tokens';
import { provideStructure } from './structure';
import { sortFileEvents, watchFiles } from './watched-files';

/** Starts the language server on `connection`, in whatever host has opened it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const drafts = openDrafts();
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const log = connection.console;
    const files = workspaceFiles(connection, client);
    const configurations = new Configurations(connection, client, files, log);
    const knowledge = new Knowledge(runtime, files, drafts, log);
    const checker = new Checker(configurations, knowledge, log);
    const diagnostics = new Diagnostics(connection, client, drafts, checker, log);
    provideCodeActions(connection, client, drafts, checker);
    provideStructure(connection, drafts);
    provideSemanticTokens(connection, drafts);
    provideEffectiveConfiguration(connection, configurations, version);

    /** Does `work` that nobody waits for; what goes wrong with it is told, and the server goes on. */
    const inBackground = (what: string, work: Promise<unknown>): void => {
      work.catch((fault) => log.error(`${what}: ${describeFault(fault)}`));
    };
    const refresh = (): void => inBackground('Diagnostics could not be refreshed', diagnostics.refresh());
    configurations.onDidChange(refresh);
    knowledge.onDidChange(refresh);
    drafts.onDidClose(({ document }) => configurations.forget(document.uri));
    connection.onDidChangeConfiguration(() => configurations.settingsChanged());
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const events = sortFileEvents(changes);
      if (events.configurations.length > 0) configurations.filesChanged(events.configurations.map(({ uri }) => uri));
      if (events.drafts.length > 0)
        inBackground('Changed files could not be read', knowledge.filesChanged(events.drafts));
    });
    connection.onInitialized(() => {
      if (client.watchesFiles) inBackground('Files are not watched', watchFiles(connection));
      if (client.givesConfiguration) {
        inBackground(
          'Settings are not watched',
          connection.client.register(DidChangeConfigurationNotification.type, { section: 'plenary' }),
        );
      }
      if (client.tellsOfFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(() => {
          configurations.foldersChanged();
          inBackground('The workspace could not be read', knowledge.readWorkspace());
        });
      }
      inBackground('The workspace could not be read', knowledge.readWorkspace());
    });
    return { capabilities: capabilities(client), serverInfo: { name: 'Plenary', version } };
  });
  drafts.listen(connection);
  connection.listen();
}
