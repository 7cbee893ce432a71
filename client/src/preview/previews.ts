import {
  commands,
  type Disposable,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import { draftInFront } from '../language';
import type { Server } from '../server/server';
import type { PreviewState } from './messages';
import { PreviewPanel } from './preview-panel';
import { printDraft } from './print-draft';

/** Type of the panels; menus and the activation event name it too. */
const VIEW_TYPE = 'plenary.preview';

/** The open previews, one a draft, and the commands for them. */
export class Previews implements Disposable, WebviewPanelSerializer<PreviewState> {
  readonly #server: Server;
  readonly #extension: Uri;
  readonly #open = new Set<PreviewPanel>();
  readonly #registered: readonly Disposable[];

  constructor(server: Server, extension: Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#registered = [
      window.registerWebviewPanelSerializer(VIEW_TYPE, this),
      commands.registerCommand('plenary.openPreview', () => this.#show(ViewColumn.Beside)),
      commands.registerCommand('plenary.preview.toggleLineNumbers', () => this.#front()?.toggleLineNumbers()),
      commands.registerCommand('plenary.copyAsRichText', () => this.#copy()),
      commands.registerCommand('plenary.printDraft', (target?: unknown) =>
        printDraft(server, this.#draftInFront(), target instanceof Uri ? target : undefined),
      ),
    ];
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined): Promise<void> {
    if (state === undefined) panel.dispose();
    else this.#take(panel, state);
  }

  dispose(): void {
    for (const each of this.#registered) each.dispose();
    for (const preview of this.#open) preview.dispose();
  }

  /** The preview of the draft in front, opened where there is none; `undefined` where no draft is in front. */
  #show(column: ViewColumn): PreviewPanel | undefined {
    const draft = this.#draftInFront();
    if (draft === undefined) {
      void window.showInformationMessage('Open a draft first: its preview stands beside it.');
      return undefined;
    }
    const existing = this.#of(draft);
    if (existing !== undefined) {
      existing.panel.reveal(undefined, true);
      return existing;
    }
    const panel = window.createWebviewPanel(
      VIEW_TYPE,
      'Preview',
      { viewColumn: column, preserveFocus: true },
      { enableFindWidget: true },
    );
    return this.#take(panel, { uri: draft.toString(), lineNumbers: false, zoom: 1 });
  }

  #take(panel: WebviewPanel, state: PreviewState): PreviewPanel {
    const preview = new PreviewPanel(panel, Uri.parse(state.uri, true), state, this.#server, this.#extension);
    this.#open.add(preview);
    panel.onDidDispose(() => {
      preview.dispose();
      this.#open.delete(preview);
    });
    return preview;
  }

  #of(draft: Uri): PreviewPanel | undefined {
    return [...this.#open].find((preview) => preview.draft.toString() === draft.toString());
  }

  /** The preview in front, or else that of the draft in front. */
  #front(): PreviewPanel | undefined {
    const draft = this.#draftInFront();
    return draft && this.#of(draft);
  }

  #draftInFront(): Uri | undefined {
    const active = [...this.#open].find(({ panel }) => panel.active);
    return active?.draft ?? draftInFront()?.uri;
  }

  /** Answers whether it could copy. */
  async #copy(): Promise<boolean> {
    const preview = this.#front() ?? this.#show(ViewColumn.Beside);
    if (preview === undefined) return false;
    const done = await preview.copy();
    if (done) window.setStatusBarMessage('$(check) Copied with its format', 5_000);
    else void window.showWarningMessage('The draft could not be copied: click into the preview and try again.');
    return done;
  }
}
