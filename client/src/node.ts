import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateIn } from './extension.shared';

/** Entry of the desktop and remote extension hosts: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc };
  return activateIn(context, (options) => new LanguageClient('plenary', 'Plenary', server, options));
}

export { deactivate } from './extension.shared';
