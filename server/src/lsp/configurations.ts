import { type Connection, Emitter, type Event } from 'vscode-languageserver';
import { describeOrigin, effectiveConfiguration } from '../lint/configuration';
import {
  configurationCandidates,
  type ResolvedConfiguration,
  resolveConfiguration,
  resolveFile,
} from '../lint/resolve-configuration';
import { rules } from '../rules/registry.generated';
import type { Client } from './client';
import { ConfigurationProblems, messagesOf } from './configuration-problems';
import type { ClientFiles } from './files';
import type { Log } from './log';
import { type EffectiveConfiguration, EffectiveConfigurationRequest } from './requests/configuration';
import { settingOf } from './setting';

const NO_PROBLEMS = { problems: [], otherProblems: 0 };

/** The configuration of each document: its nearest configuration file, else the user's settings for it. */
export class Configurations {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #workspace: ClientFiles;
  readonly #log: Log;
  readonly #problems: ConfigurationProblems;
  readonly #files = new Map<string, Promise<string | null>>();
  readonly #documents = new Map<string, Promise<ResolvedConfiguration>>();
  readonly #changed = new Emitter<void>();

  constructor(connection: Connection, client: Client, workspace: ClientFiles, log: Log) {
    this.#connection = connection;
    this.#client = client;
    this.#workspace = workspace;
    this.#log = log;
    this.#problems = new ConfigurationProblems(connection, log);
  }

  /** Fires when any document's configuration may have changed. */
  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** What governs the document `uri`. */
  of(uri: string): Promise<ResolvedConfiguration> {
    let resolved = this.#documents.get(uri);
    if (resolved === undefined) {
      resolved = this.#resolve(uri);
      this.#documents.set(uri, resolved);
    }
    return resolved;
  }

  /** Drops what is remembered of a document that was closed. */
  forget(uri: string): void {
    this.#documents.delete(uri);
  }

  settingsChanged(): void {
    this.#documents.clear();
    this.#changed.fire();
  }

  /** The configuration files at `uris` were created, changed or deleted. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#files.delete(uri);
    for (const uri of uris) void this.#tellProblems(uri);
    this.settingsChanged();
  }

  /** Folders were added or removed, and with them what the client can read. */
  foldersChanged(): void {
    this.#files.clear();
    this.settingsChanged();
  }

  async #resolve(uri: string): Promise<ResolvedConfiguration> {
    // Asked for together: one by one, a deep folder of a remote workspace would cost as many round trips.
    for (const candidate of configurationCandidates(uri)) void this.#file(candidate);
    const setting = await this.#setting(uri);
    const resolved = await resolveConfiguration(uri, (candidate) => this.#file(candidate), { setting });
    if (resolved.file === null) this.#problems.ofSetting(resolved);
    else await this.#tellProblems(resolved.file);
    return resolved;
  }

  /** Tells what is wrong with the file `uri`; nothing is, where there is none. */
  async #tellProblems(uri: string): Promise<void> {
    const text = await this.#file(uri);
    this.#problems.ofFile(uri, text ?? '', text === null ? NO_PROBLEMS : resolveFile(text, uri));
  }

  #file(uri: string): Promise<string | null> {
    let text = this.#files.get(uri);
    if (text === undefined) {
      text = this.#workspace.read(uri, { lossy: true }).catch(() => null);
      this.#files.set(uri, text);
    }
    return text;
  }

  async #setting(uri: string): Promise<unknown> {
    return this.#client.givesConfiguration ? settingOf(this.#connection, uri, 'plenary.rules', this.#log) : undefined;
  }
}

/** Answers the client's question what governs a document. */
export function provideEffectiveConfiguration(
  connection: Connection,
  configurations: Configurations,
  serverVersion: string,
): void {
  connection.onRequest(EffectiveConfigurationRequest, async ({ uri }): Promise<EffectiveConfiguration> => {
    const resolved = await configurations.of(uri);
    const { layers, file } = resolved;
    return {
      serverVersion,
      file,
      problems: messagesOf(resolved),
      rules: effectiveConfiguration(layers, rules).map((rule) => ({
        ...rule,
        origin: describeOrigin(rule.origin),
        options: rule.options.map((option) => ({ ...option, origin: describeOrigin(option.origin) })),
      })),
    };
  });
}
