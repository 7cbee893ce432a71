import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client';
import { CODE_ACTION_KINDS } from './code-actions';
import { COMPLETION_TRIGGERS } from './completion';
import { SEMANTIC_TOKENS_LEGEND } from './semantic-tokens';

const FOLDERS: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**', matches: 'folder' } }] };

/** What the server tells `client` that it can do. */
export function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...(client.pullsDiagnostics && {
      // Other files do bear on a draft's findings, but the server asks for a refresh when they do.
      diagnosticProvider: { identifier: 'plenary', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: { resolveProvider: true },
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS, resolveProvider: true },
    inlayHintProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: true, range: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
    },
  };
}
