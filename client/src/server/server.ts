import {
  CancellationError,
  type Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  window,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient';
import { CatalogueFiles, CatalogueFilesChanged } from '../../../server/src/lsp/requests/catalogue';
import type { InitializationOptions } from '../../../server/src/lsp/requests/initialization';
import { unlessAbandoned } from '../diagnostics/abandoned';
import { isInTab } from '../diagnostics/tabs';
import { Typing } from '../diagnostics/typing';
import { WithholdingDiagnostics } from '../diagnostics/withholding-diagnostics';
import { DRAFTS } from '../language';
import { START_FAILED } from './client-values';
import { CrashHandler } from './crash-handler';
import { UserCatalogueFiles } from './user-catalogue-files';
import { serveWorkspace } from './workspace-files';

/** What a command says that needs the server when there is none to ask. */
export const NOT_RUNNING = 'Plenary’s language server does not run.';

/** Makes the client of one host: how the server is started is its own affair. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The language server as the rest of the extension sees it: one that runs, or one that can be started again. */
export class Server implements Disposable {
  readonly #context: ExtensionContext;
  readonly #log: LogOutputChannel;
  readonly #createClient: CreateClient;
  readonly #typing = new Typing();
  readonly #catalogueFiles: UserCatalogueFiles;
  readonly #changed = new EventEmitter<State>();
  #client: BaseLanguageClient | undefined;
  #turn: Promise<void> = Promise.resolve();
  #started: Promise<void> | undefined;

  constructor(context: ExtensionContext, log: LogOutputChannel, createClient: CreateClient) {
    this.#context = context;
    this.#log = log;
    this.#createClient = createClient;
    this.#catalogueFiles = new UserCatalogueFiles(log, () => {
      void this.client?.sendNotification(CatalogueFilesChanged);
    });
  }

  get onDidChangeState(): Event<State> {
    return this.#changed.event;
  }

  /** The running client; `undefined` while there is none to ask. */
  get client(): BaseLanguageClient | undefined {
    return this.#client?.isRunning() ? this.#client : undefined;
  }

  /** {@link client} for a command, which can do nothing without: where there is none, the user is told. */
  clientForCommand(): BaseLanguageClient | undefined {
    const { client } = this;
    if (client === undefined) void window.showWarningMessage(NOT_RUNNING);
    return client;
  }

  /** Starts the server if it was never started. */
  startOnce(): Promise<void> {
    this.#started ??= this.#inTurn(() => this.#start());
    return this.#started;
  }

  /** Starts a fresh server, whatever state the one before is in. */
  restart(): Promise<void> {
    this.#started = this.#inTurn(async () => {
      await this.#stop();
      await this.#start();
    });
    return this.#started;
  }

  async dispose(): Promise<void> {
    await this.#inTurn(() => this.#stop());
    this.#typing.dispose();
    this.#catalogueFiles.dispose();
    this.#changed.dispose();
  }

  /** One at a time: a restart that overtakes another would leave two servers running. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step);
    return this.#turn;
  }

  async #start(): Promise<void> {
    const initializationOptions: InitializationOptions = {
      ruleDocumentation: `${Uri.joinPath(this.#context.extensionUri, 'docs/rules')}/`,
      providesFiles: true,
      namesCatalogueFiles: true,
      savesConfiguration: true,
      proposesOn: true,
    };
    const client = await this.#createClient({
      documentSelector: DRAFTS,
      outputChannel: this.#log,
      initializationOptions,
      diagnosticPullOptions: { onChange: true, onFocus: true },
      diagnosticCollectionProvider: {
        create: (name) => new WithholdingDiagnostics(name, this.#typing),
        dispose: (collection) => collection.dispose(),
      },
      middleware: {
        provideDiagnostics: (document, previousResultId, token, next) =>
          unlessAbandoned(
            next(document, previousResultId, token),
            token,
            () => isInTab(document instanceof Uri ? document : document.uri),
            () => new CancellationError(),
          ),
      },
      errorHandler: new CrashHandler(this.#log, () => void this.restart()),
    });
    this.#client = client;
    client.onDidChangeState(({ newState }) => this.#changed.fire(newState));
    serveWorkspace(client, this.#context.extensionUri);
    client.onRequest(CatalogueFiles, () => this.#catalogueFiles.uris());
    try {
      await client.start();
    } catch (fault) {
      this.#log.error(fault instanceof Error ? fault : String(fault));
      this.#changed.fire(START_FAILED);
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    // A server that never came up or has crashed cannot be told to stop; what is left of it goes all the same.
    await client?.dispose().catch((fault) => this.#log.warn(String(fault)));
  }
}
