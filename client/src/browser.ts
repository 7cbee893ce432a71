import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateIn } from './extension.shared';
import { startWorker } from './worker';

/** Entry of the web extension host: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const start = startWorker(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true));
  return activateIn(context, (options) => new LanguageClient('plenary', 'Plenary', start, options));
}

export { deactivate } from './extension.shared';
