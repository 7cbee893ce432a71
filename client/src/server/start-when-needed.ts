import { commands, type Disposable, workspace } from 'vscode';
import { isDraft } from '../language';
import type { Server } from './server';

/** Starts the server with the first draft: the extension runs beside every Markdown and text file, the server need not. */
export async function startWhenNeeded(server: Server): Promise<Disposable> {
  const opened = workspace.onDidOpenTextDocument((document) => {
    if (isDraft(document)) void server.startOnce();
  });
  if (workspace.textDocuments.some(isDraft)) await server.startOnce();
  return opened;
}

/** Registers a command that wants the server, draft or no draft. */
export function registerWithServer(
  server: Server,
  command: string,
  run: (...args: readonly unknown[]) => unknown,
): Disposable {
  return commands.registerCommand(command, async (...args: readonly unknown[]) => {
    await server.startOnce();
    return run(...args);
  });
}
