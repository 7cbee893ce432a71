import { commands, type ExtensionContext, env, version as vscodeVersion, window, workspace } from 'vscode';
import { OPEN_RULE_DOCUMENTATION } from '../../server/src/lsp/custom-requests';
import { openRuleDocumentation } from './commands/open-rule-documentation';
import { restartServer } from './commands/restart-server';
import { INFO_SCHEME, InfoPage, showInfo } from './commands/show-info';
import { showOutput } from './commands/show-output';
import { type CreateClient, Server } from './server';
import { createStatus } from './status';

let server: Server | undefined;

/** Starts the extension in either host; `createClient` is all that they differ in. */
export async function activateIn(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const log = window.createOutputChannel('Plenary', { log: true });
  const { version } = context.extension.packageJSON;
  log.info(`Plenary ${version} in ${env.appName} ${vscodeVersion}`);
  const running = new Server(context, log, createClient);
  server = running;
  const info = new InfoPage(version, running);
  context.subscriptions.push(
    log,
    createStatus(running),
    info,
    workspace.registerTextDocumentContentProvider(INFO_SCHEME, info),
    commands.registerCommand('plenary.showInfo', () => showInfo(info)),
    commands.registerCommand('plenary.restartServer', () => restartServer(running)),
    commands.registerCommand('plenary.showOutput', () => showOutput(log)),
    commands.registerCommand(OPEN_RULE_DOCUMENTATION, (rule) => openRuleDocumentation(context.extensionUri, rule)),
  );
  await running.start();
}

/** Gives the server the time to end, which disposing of a subscription would not. */
export async function deactivate(): Promise<void> {
  await server?.dispose();
  server = undefined;
}
