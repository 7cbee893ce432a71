import { RequestType, type WorkspaceEdit } from 'vscode-languageserver-protocol';

export interface EffectiveConfigurationParams {
  /** The document, open or not, whose configuration is asked for. */
  readonly uri: string;
}

/** A value in force and where it comes from, in a reader's words: `default`, `preset “mun”`, a file's URI … */
export interface EffectiveOption {
  readonly name: string;
  readonly value: unknown;
  readonly origin: string;
}

export interface EffectiveRule {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'information' | 'hint' | 'off';
  readonly origin: string;
  readonly options: readonly EffectiveOption[];
}

export interface EffectiveConfiguration {
  readonly serverVersion: string;
  /** URI of the configuration file that governs the document; `null` where none does and the settings hold. */
  readonly file: string | null;
  readonly rules: readonly EffectiveRule[];
  /** What is wrong with the file or, where none governs, with the setting. */
  readonly problems: readonly string[];
}

/** Client to server: what governs a document, and where each value comes from. */
export const EffectiveConfigurationRequest = new RequestType<
  EffectiveConfigurationParams,
  EffectiveConfiguration,
  void
>('plenary/effectiveConfiguration');

export interface ConfigurationEditParams {
  /** The document, open or not, that the rules are set for. */
  readonly uri: string;
  /** What a configuration file says of rules: by id a level, or an object of level and options. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What is to be done to the configuration file that governs a document. Nothing holds before the file is saved. */
export type ConfigurationEdit =
  | { readonly outcome: 'edit'; readonly file: string; readonly edit: WorkspaceEdit }
  /** The file says so already, or is too faulty to be changed. */
  | { readonly outcome: 'unchanged' | 'faulty'; readonly file: string }
  /** The document lies in no folder. */
  | { readonly outcome: 'nowhere' };

/** Client to server: how to set rules in the configuration file that governs a document, or in a new one. */
export const ConfigurationEditRequest = new RequestType<ConfigurationEditParams, ConfigurationEdit, void>(
  'plenary/configurationEdit',
);
