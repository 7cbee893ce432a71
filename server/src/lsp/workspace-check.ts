import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Finding } from '../lint/finding';
import type { Checker } from './checker';
import type { Client } from './client';
import type { Configurations } from './configurations';
import { toDiagnostics } from './diagnostics';
import { closedDraft, type Draft, type Drafts } from './drafts';
import type { ClientFiles } from './files';
import type { Knowledge } from './knowledge';
import { type CheckedFile, CheckFiles, FindingsOutdated } from './requests/workspace-check';
import { giveWay } from './superseded';

interface Sources {
  readonly drafts: Drafts;
  readonly files: ClientFiles;
  readonly configurations: Configurations;
  readonly knowledge: Knowledge;
  readonly checker: Checker;
}

/** Checks drafts that are not open, when the client asks for it, a few at a time. */
export function provideWorkspaceCheck(connection: Connection, client: Client, sources: Sources): void {
  const { drafts, files, configurations, knowledge, checker } = sources;
  let asked = false;

  connection.onRequest(CheckFiles, async ({ uris }, token: CancellationToken): Promise<CheckedFile[]> => {
    asked = true;
    const checked: CheckedFile[] = [];
    for (const uri of uris) {
      await giveWay(token);
      checked.push(await checkFile(uri));
    }
    return checked;
  });

  const outdated = async (): Promise<void> => {
    if (!asked) return;
    try {
      await connection.sendNotification(FindingsOutdated);
    } catch {
      // The client has gone, and nobody is left to be told.
    }
  };
  configurations.onDidChange(outdated);
  knowledge.onDidChange(outdated);

  async function checkFile(uri: string): Promise<CheckedFile> {
    const draft = drafts.get(uri) ?? (await read(uri));
    if (draft === null) return { uri, diagnostics: null };
    let findings: readonly Finding[];
    try {
      ({ findings } = await checker.check(draft));
    } catch (fault) {
      if (drafts.get(uri) === draft || drafts.get(uri) === undefined) throw fault;
      return checkFile(uri); // it was edited meanwhile
    }
    if (drafts.get(uri) === undefined) configurations.forget(uri);
    return { uri, diagnostics: toDiagnostics(findings, draft.snapshot, client) };
  }

  async function read(uri: string): Promise<Draft | null> {
    const text = await files.read(uri);
    return text === null ? null : closedDraft(uri, text);
  }
}
