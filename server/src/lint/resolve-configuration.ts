import { rules as registry } from '../rules/registry.generated';
import type { Rule } from '../rules/rule';
import { type Configuration, type Layer, mergeLayers } from './configuration';
import {
  type ConfigurationProblem,
  configurationFileName,
  type ReadConfiguration,
  readConfigurationFile,
  readRulesSetting,
} from './configuration-file';

/** What governs one document, with the way it came about. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration;
  readonly layers: readonly Layer[];
  /** URI of the file that governs the document; `null` where none does and the user's settings hold. */
  readonly file: string | null;
  /** What is wrong with the file or, where none governs, with the setting. */
  readonly problems: readonly ConfigurationProblem[];
  /** How many more there are than those. */
  readonly otherProblems: number;
}

export interface ResolveOptions {
  /** Value of the user's setting `plenary.rules`; holds only where no file governs. */
  readonly setting?: unknown;
  readonly rules?: readonly Rule[];
}

/**
 * Finds what governs the document `uri`: the `.plenary.json` of its nearest ancestor folder, alone, or else the
 * user's setting. `read` answers a URI's text, or `null` where there is no such file.
 */
export async function resolveConfiguration(
  uri: string,
  read: (uri: string) => Promise<string | null>,
  { setting, rules = registry }: ResolveOptions = {},
): Promise<ResolvedConfiguration> {
  for (const candidate of configurationCandidates(uri)) {
    const text = await read(candidate);
    if (text !== null) return resolved(readConfigurationFile(text, candidate, rules), candidate);
  }
  return resolved(readRulesSetting(setting, rules), null);
}

/** What the configuration file `file` with `text` comes to for any document. */
export function resolveFile(text: string, file: string, rules: readonly Rule[] = registry): ResolvedConfiguration {
  return resolved(readConfigurationFile(text, file, rules), file);
}

function resolved(read: ReadConfiguration, file: string | null): ResolvedConfiguration {
  return { ...read, configuration: mergeLayers(read.layers), file };
}

/** URIs at which a configuration of the document `uri` may lie, nearest first; none for documents in no folder. */
export function configurationCandidates(uri: string): readonly string[] {
  const [, root, path] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)(\/[^?#]*)?/i.exec(uri) ?? [];
  if (root === undefined || path === undefined) return [];
  const candidates: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    candidates.push(`${root}${path.slice(0, end)}/${configurationFileName}`);
    if (end === 0) break;
  }
  return candidates;
}
