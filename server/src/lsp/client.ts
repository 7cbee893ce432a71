import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './requests/initialization';

/** What the client at the other end can do, as far as the server's answers depend on it. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly givesConfiguration: boolean;
  readonly watchesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly tellsOfFolders: boolean;
  readonly versionedEdits: boolean;
  /** Whether an edit may make a file. */
  readonly createsFiles: boolean;
  readonly definitionLinks: boolean;
  readonly relatedInformation: boolean;
  /** Whether symbols of the workspace may come without their ranges, which it then asks for. */
  readonly resolvesSymbols: boolean;
  readonly labelDetails: boolean;
  /** Whether it has the command that asks for proposals anew. */
  readonly proposesOn: boolean;
  readonly refreshesInlayHints: boolean;
  readonly codeDescriptions: boolean;
  /** Whether it answers the custom requests for files. */
  readonly providesFiles: boolean;
  /** Whether it has the command that saves a configuration file. */
  readonly savesConfiguration: boolean;
  /** Whether it says which files of documents the user has. */
  readonly namesCatalogueFiles: boolean;
  /** Address of the folder of the rules' pages; `null` where the client has no pages to show. */
  readonly ruleDocumentation: string | null;
}

/** Reads what the client says of itself when it starts the server. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  const options: InitializationOptions = isObject(initializationOptions) ? initializationOptions : {};
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    givesConfiguration: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    resolvesSymbols: workspace?.symbol?.resolveSupport?.properties?.includes('location.range') === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    codeDescriptions: diagnostics?.codeDescriptionSupport === true,
    providesFiles: options.providesFiles === true,
    namesCatalogueFiles: options.namesCatalogueFiles === true,
    proposesOn: options.proposesOn === true,
    savesConfiguration: options.savesConfiguration === true,
    ruleDocumentation: typeof options.ruleDocumentation === 'string' ? options.ruleDocumentation : null,
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
