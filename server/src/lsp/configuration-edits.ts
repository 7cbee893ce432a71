import {
  type Connection,
  type TextDocumentEdit,
  type WorkspaceEdit,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver';
import { type RuleValues, withRules } from '../lint/configuration-edit';
import { configurationFileName } from '../lint/configuration-file';
import { snapshot } from '../text/snapshot';
import type { Client } from './client';
import { answerOf, FOLDERS } from './client-answer';
import type { Configurations } from './configurations';
import type { ClientFiles } from './files';
import type { Log } from './log';
import { toProtocolEdit } from './ranges';
import { type ConfigurationEdit, ConfigurationEditRequest } from './requests/configuration';
import { textDifference } from './text-difference';

/** The configuration file that governs a document, or the one to write so that one does. */
export interface ConfigurationTarget {
  readonly file: string;
  /** Its text, changes that are not saved included; `null` where it has to be made. */
  readonly text: string | null;
  /** For what drafts it holds, in a reader's words. */
  readonly scope: string;
}

/** Makes the edits of configuration files that quick fixes and commands ask for. */
export class ConfigurationEdits {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #configurations: Configurations;
  readonly #files: ClientFiles;
  readonly #log: Log;

  constructor(connection: Connection, client: Client, configurations: Configurations, files: ClientFiles, log: Log) {
    this.#connection = connection;
    this.#client = client;
    this.#configurations = configurations;
    this.#files = files;
    this.#log = log;
    connection.onRequest(ConfigurationEditRequest, ({ uri, rules }) => this.#setting(uri, rules));
  }

  /** The file to change for the document `uri`; `null` where none could be written or govern it. */
  async target(uri: string): Promise<ConfigurationTarget | null> {
    if (!this.#client.providesFiles) return null;
    const [{ file }, folder] = await Promise.all([this.#configurations.of(uri), this.#folderOf(uri)]);
    const home = file === null ? (folder ?? (uri.startsWith('file:') ? parent(uri) : null)) : parent(file);
    if (home === null) return null;
    const target = `${home}/${configurationFileName}`;
    const text = await this.#files.read(target, { edited: true, lossy: true });
    if (text === null && !this.#client.createsFiles) return null;
    const name = decodeURIComponent(home.slice(home.lastIndexOf('/') + 1));
    return { file: target, text, scope: home === folder ? 'this workspace' : `the folder “${name}”` };
  }

  /** The edit that gives `target` the text `after`; `null` where that is none, or what stands there already. */
  edit({ file, text }: ConfigurationTarget, after: string | null): WorkspaceEdit | null {
    const before = snapshot(file, 0, text ?? '');
    if (after === null || after === before.text) return null;
    const edits = textDifference(before.text, after).map((edit) => toProtocolEdit(before, edit));
    if (!this.#client.versionedEdits) return { changes: { [file]: edits } };
    const change: TextDocumentEdit = { textDocument: { uri: file, version: null }, edits };
    if (text !== null) return { documentChanges: [change] };
    return { documentChanges: [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }, change] };
  }

  async #setting(uri: string, rules: RuleValues): Promise<ConfigurationEdit> {
    const target = await this.target(uri);
    if (target === null) return { outcome: 'nowhere' };
    const { file, text } = target;
    const after = withRules(text ?? '', rules);
    if (after === null) return { outcome: 'faulty', file };
    const edit = this.edit(target, after);
    return edit === null ? { outcome: 'unchanged', file } : { outcome: 'edit', file, edit };
  }

  /** URI of the innermost workspace folder that the document `uri` lies in, without a slash at its end. */
  async #folderOf(uri: string): Promise<string | null> {
    if (!this.#client.tellsOfFolders) return null;
    const answer = await this.#connection.workspace.getWorkspaceFolders();
    const folders = answerOf(WorkspaceFoldersRequest.method, answer, FOLDERS, this.#log) ?? [];
    const around = folders
      .map((folder) => folder.uri.replace(/\/$/, ''))
      .filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? null;
  }
}

function parent(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
