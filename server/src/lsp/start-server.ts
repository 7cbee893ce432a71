import type { Connection, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilities } from './capabilities';
import { Checker } from './checker';
import { provideCitationOverview } from './citation-overview';
import { provideCitations } from './citations';
import { readClient } from './client';
import { provideCodeActions } from './code-actions';
import { provideCompletion } from './completion';
import { ConfigurationEdits } from './configuration-edits';
import { Configurations, provideEffectiveConfiguration } from './configurations';
import { Diagnostics } from './diagnostics';
import { openDrafts } from './drafts';
import { provideEditing } from './editing';
import { workspaceFiles } from './files';
import { followChanges } from './follow-changes';
import { provideInlayHints } from './inlay-hints';
import { Knowledge } from './knowledge';
import { provideReferences } from './references';
import { provideRename } from './rename';
import type { Runtime } from './runtime';
import { provideSemanticTokens } from './semantic-tokens';
import { provideStructure } from './structure';
import { UserCatalogues } from './user-catalogues';
import { provideWorkspaceCheck } from './workspace-check';
import { WorkspaceIndexer } from './workspace-indexer';

/** Starts the language server on `connection`, in whatever host has opened it. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const drafts = openDrafts();
  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const log = connection.console;
    const files = workspaceFiles(connection, client);
    const configurations = new Configurations(connection, client, files, log);
    const indexer = new WorkspaceIndexer(files, drafts);
    const knowledge = new Knowledge(runtime, indexer, new UserCatalogues(connection, client, files, log), log);
    const checker = new Checker(configurations, knowledge, log);
    const diagnostics = new Diagnostics(connection, client, drafts, checker, log);
    const edits = new ConfigurationEdits(connection, client, configurations, files);
    provideCodeActions(connection, client, drafts, checker, edits);
    provideCitations(connection, client, { drafts, knowledge, indexer, files });
    provideReferences(connection, client, { drafts, knowledge, indexer, files });
    provideCompletion(connection, client, drafts, knowledge);
    provideCitationOverview(connection, { drafts, knowledge, indexer, files, checker });
    const settingsChanged = configurations.onDidChange;
    provideInlayHints(connection, client, { drafts, knowledge, settingsChanged, log });
    provideStructure(connection, drafts);
    provideEditing(connection, drafts);
    provideRename(connection, client, drafts);
    provideSemanticTokens(connection, drafts);
    provideWorkspaceCheck(connection, client, { drafts, files, configurations, knowledge, checker });
    provideEffectiveConfiguration(connection, configurations, version);
    followChanges(connection, client, { drafts, configurations, indexer, knowledge, diagnostics, log });
    return { capabilities: capabilities(client), serverInfo: { name: 'Plenary', version } };
  });
  drafts.listen(connection);
  connection.listen();
}
