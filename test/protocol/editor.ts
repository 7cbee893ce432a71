import {
  type CancellationToken,
  type ClientCapabilities,
  ConfigurationRequest,
  CreateFile,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  Emitter,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type LSPAny,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
  TextDocumentEdit,
  TextEdit,
  UnregistrationRequest,
  type WorkspaceEdit,
  type WorkspaceFolder,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CatalogueFiles, ReadCatalogue } from '../../server/src/lsp/requests/catalogue';
import { ListFiles, ReadFile } from '../../server/src/lsp/requests/workspace-files';
import { LineIndex } from '../../server/src/text/line-index';

/** What VS Code tells the server of itself, as far as the server cares. */
export const VSCODE: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    completion: { completionItem: { labelDetailsSupport: true } },
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    symbol: { resolveSupport: { properties: ['location.range'] } },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** The same editor from before diagnostics could be pulled. */
export const PUSHED_TO: ClientCapabilities = {
  workspace: { configuration: true },
  textDocument: { publishDiagnostics: { versionSupport: true } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Files of the workspace by URI; U+FFFD stands for what is no UTF-8. */
  readonly files?: Readonly<Record<string, string>>;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** Value of the setting `plenary.rules` for a document. */
  readonly rules?: (uri: string) => LSPAny;
  /** Values of other settings, by their names. */
  readonly settings?: Readonly<Record<string, LSPAny>>;
  /** URIs of the user's files of documents. */
  readonly catalogueFiles?: readonly string[];
}

/** An editor without a screen at the other end of a connection to the server. */
export class Editor {
  readonly files: Map<string, string>;
  catalogueFiles: readonly string[];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  /** Reads and lists of files that the server asked for, in order. */
  readonly asked: string[] = [];
  rules: (uri: string) => LSPAny;
  settings: Readonly<Record<string, LSPAny>>;
  readonly #connection: ProtocolConnection;
  readonly #refreshed = new Emitter<void>();
  #refreshes = 0;
  readonly #published = new Emitter<PublishDiagnosticsParams>();
  readonly #folders: readonly WorkspaceFolder[];
  readonly #texts = new Map<string, { text: string; version: number }>();

  private constructor(reader: MessageReader, writer: MessageWriter, options: EditorOptions) {
    this.files = new Map(Object.entries(options.files ?? {}));
    this.rules = options.rules ?? (() => null);
    this.settings = options.settings ?? {};
    this.catalogueFiles = options.catalogueFiles ?? [];
    this.#folders = (options.folders ?? []).map((uri) => ({ uri, name: uri }));
    this.#connection = createProtocolConnection(reader, writer);
    this.#answer();
    this.#connection.listen();
  }

  static async start(
    reader: MessageReader,
    writer: MessageWriter,
    options: EditorOptions = {},
  ): Promise<{ editor: Editor; initialized: InitializeResult }> {
    const editor = new Editor(reader, writer, options);
    const initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: null,
      capabilities: options.capabilities ?? VSCODE,
      initializationOptions: options.initializationOptions ?? {
        providesFiles: true,
        namesCatalogueFiles: true,
        savesConfiguration: true,
        ruleDocumentation: 'docs:/rules/',
      },
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return { editor, initialized };
  }

  get connection(): ProtocolConnection {
    return this.#connection;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    this.#texts.set(uri, { text, version });
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'un-resolution', version, text },
    });
  }

  /** Replaces the one place in the open document where `before` stands by `after`. */
  async edit(uri: string, before: string, after: string): Promise<void> {
    const document = this.#document(uri);
    const range = this.range(uri, before);
    document.text = document.text.replace(before, () => after);
    document.version++;
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text: after }],
    });
  }

  async close(uri: string): Promise<void> {
    this.#texts.delete(uri);
    await this.#connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The text of a document as the server knows it: open, or a file. */
  text(uri: string): string {
    return this.#texts.get(uri)?.text ?? this.files.get(uri) ?? '';
  }

  version(uri: string): number {
    return this.#document(uri).version;
  }

  /** Where `fragment` stands in the open document; it must stand there once. */
  range(uri: string, fragment: string): Range {
    const { text } = this.#document(uri);
    const start = text.indexOf(fragment);
    if (start < 0 || text.indexOf(fragment, start + 1) >= 0) throw new Error(`not once in ${uri}: ${fragment}`);
    const lines = new LineIndex(text);
    return { start: lines.positionAt(start), end: lines.positionAt(start + fragment.length) };
  }

  position(uri: string, fragment: string): Position {
    return this.range(uri, fragment).start;
  }

  /** The text of the open document at `range`. */
  textAt(uri: string, range: Range): string {
    const { text } = this.#document(uri);
    const lines = new LineIndex(text);
    return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
  }

  /** Asks for the document's diagnostics; fails where the server has not changed its mind since the last time. */
  async pull(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    const report = await this.#connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }, token);
    if (report.kind !== 'full') throw new Error(`expected a full report, not ${report.kind}`);
    return report.items;
  }

  /** Makes the edits of a workspace edit: of documents in the versions that are open, and of files, which it saves. */
  async apply({ documentChanges = [] }: WorkspaceEdit): Promise<void> {
    for (const change of documentChanges) {
      if (CreateFile.is(change)) {
        if (this.files.has(change.uri)) throw new Error(`there already: ${change.uri}`);
        this.files.set(change.uri, '');
        continue;
      }
      if (!TextDocumentEdit.is(change)) throw new Error('expected edits of text');
      const { uri, version } = change.textDocument;
      if (version === null) {
        const before = TextDocument.create(uri, '', 0, this.text(uri));
        await this.write(
          uri,
          TextDocument.applyEdits(
            before,
            change.edits.filter((edit) => TextEdit.is(edit)),
          ),
        );
        continue;
      }
      const document = this.#document(uri);
      if (version !== document.version) throw new Error(`edit of version ${version}, not ${document.version}`);
      const edits = change.edits.filter((edit) => TextEdit.is(edit));
      const before = TextDocument.create(uri, 'un-resolution', document.version, document.text);
      document.text = TextDocument.applyEdits(before, edits);
      document.version++;
      await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: document.version },
        contentChanges: edits.toReversed().map(({ range, newText }) => ({ range, text: newText })),
      });
    }
  }

  /** Waits until the server has asked `times` to refresh the diagnostics since it was started. */
  async refreshed(times: number): Promise<void> {
    while (this.#refreshes < times) {
      await new Promise<void>((resolve) => {
        const subscription = this.#refreshed.event(() => {
          subscription.dispose();
          resolve();
        });
      });
    }
  }

  /** Does `action` and waits until the server has asked `times` to refresh the diagnostics because of it. */
  async refreshAfter(action: () => Promise<void>, times = 1): Promise<void> {
    const awaited = this.#refreshes + times;
    await action();
    await this.refreshed(awaited);
  }

  /** Does `action` and waits for the diagnostics that the server then pushes for `uri`. */
  async publishedAfter(uri: string, action: () => Promise<void>): Promise<PublishDiagnosticsParams> {
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      const subscription = this.#published.event((params) => {
        if (params.uri !== uri) return;
        subscription.dispose();
        resolve(params);
      });
    });
    await action();
    return published;
  }

  /** Changes the setting `plenary.rules`. */
  async configure(rules: (uri: string) => LSPAny): Promise<void> {
    this.rules = rules;
    await this.#connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** Writes a file of the workspace, or deletes it with `null`, and tells the server. */
  async write(uri: string, text: string | null): Promise<void> {
    const existed = this.files.has(uri);
    if (text === null) this.files.delete(uri);
    else this.files.set(uri, text);
    const type = text === null ? FileChangeType.Deleted : existed ? FileChangeType.Changed : FileChangeType.Created;
    await this.#connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  }

  /** Adds a folder with its files to the workspace. */
  async addFolder(uri: string, files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) this.files.set(file, text);
    await this.#connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri, name: uri }], removed: [] },
    });
  }

  async removeFolder(uri: string): Promise<void> {
    for (const file of [...this.files.keys()]) if (file.startsWith(`${uri}/`)) this.files.delete(file);
    await this.#connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri, name: uri }] },
    });
  }

  async shutdown(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    this.#connection.end();
    this.#connection.dispose();
  }

  #document(uri: string): { text: string; version: number } {
    const document = this.#texts.get(uri);
    if (document === undefined) throw new Error(`not open: ${uri}`);
    return document;
  }

  /** Answers what the server asks of its client. */
  #answer(): void {
    const connection = this.#connection;
    connection.onRequest(ListFiles, ({ limit }) => {
      this.asked.push('list');
      return [...this.files.keys()].filter((uri) => /\.(unres|resolution\.md)$/.test(uri)).slice(0, limit);
    });
    connection.onRequest(ReadFile, ({ uri, lossy = false }) => {
      this.asked.push(uri);
      const text = this.files.get(uri) ?? null;
      return !lossy && text?.includes('\ufffd') ? null : text;
    });
    connection.onRequest(ReadCatalogue, () => '');
    connection.onRequest(CatalogueFiles, () => [...this.catalogueFiles]);
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '', section = '' }) =>
        section === 'plenary.rules' ? this.rules(scopeUri) : (this.settings[section] ?? null),
      ),
    );
    connection.onRequest(WorkspaceFoldersRequest.type, () => [...this.#folders]);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.push(method);
    });
    connection.onRequest(UnregistrationRequest.type, () => {});
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.#refreshes++;
      this.#refreshed.fire();
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.#published.fire(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
  }
}
