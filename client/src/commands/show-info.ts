import { EventEmitter, env, type TextDocumentContentProvider, UIKind, Uri, version, window, workspace } from 'vscode';
import { EffectiveConfigurationRequest } from '../../../server/src/lsp/requests/configuration';
import { draftInFront, isDraft } from '../language';
import type { Server } from '../server/server';
import { infoPage } from '../status/info-page';

/** Scheme of the read-only page; the query of its address names the draft. */
export const INFO_SCHEME = 'plenary-info';

/** Plenary: Show Version and Effective Configuration, of the draft in front or else of any open one. */
export async function showInfo(page: InfoPage): Promise<void> {
  const draft = draftInFront() ?? workspace.textDocuments.find(isDraft);
  const uri = Uri.from({ scheme: INFO_SCHEME, path: 'Plenary.md', query: draft?.uri.toString() ?? '' });
  page.renew(uri);
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}

/** Writes the page when VS Code asks for it, and anew when the command is run again. */
export class InfoPage implements TextDocumentContentProvider {
  readonly #extensionVersion: string;
  readonly #server: Server;
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(extensionVersion: string, server: Server) {
    this.#extensionVersion = extensionVersion;
    this.#server = server;
  }

  renew(uri: Uri): void {
    this.#changed.fire(uri);
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const client = this.#server.client;
    return infoPage({
      extensionVersion: this.#extensionVersion,
      editor: `${env.appName} ${version}, ${env.uiKind === UIKind.Web ? 'in a browser' : 'on the desktop'}`,
      serverRuns: client !== undefined,
      draft: uri.query || null,
      configuration:
        client && uri.query ? await client.sendRequest(EffectiveConfigurationRequest, { uri: uri.query }) : null,
    });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
