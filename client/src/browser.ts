import { type ExtensionContext, Uri } from 'vscode';
import { activateIn } from './extension.shared';

/** Entry of the web extension host: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  return activateIn(context, async (options) => {
    // Both are in this file, and evaluated when the first draft is there.
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const { startWorker } = await import('./server/worker');
    const start = startWorker(Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true));
    return new LanguageClient('plenary', 'Plenary', start, options);
  });
}

export { deactivate } from './extension.shared';
