import type { ExtensionContext } from 'vscode';
import { activateIn } from './extension.shared';

/** Entry of the desktop and remote extension hosts: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  // The language client is read and evaluated when the first draft is there.
  return activateIn(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('./server/language-client');
    const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
    return new LanguageClient('plenary', 'Plenary', server, options);
  });
}

export { deactivate } from './extension.shared';
