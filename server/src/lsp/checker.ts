import type { Catalogue } from '../catalogue/catalogue';
import { check } from '../lint/check';
import type { Configuration } from '../lint/configuration';
import type { Finding } from '../lint/finding';
import type { Configurations } from './configurations';
import type { Draft } from './drafts';
import type { Knowledge } from './knowledge';
import { describeFault, type Log } from './log';

/** What was found in one draft, and what it was checked with. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly configuration: Configuration;
  readonly catalogue: Catalogue;
  /** Equal for two checks of one version of a document exactly if nothing they depend on changed between them. */
  readonly stamp: string;
}

/** Checks drafts under their configuration, once for each version of them and of what they depend on. */
export class Checker {
  readonly #configurations: Configurations;
  readonly #knowledge: Knowledge;
  readonly #log: Log;
  readonly #results = new WeakMap<Draft, { readonly epoch: number; readonly checked: Checked }>();
  readonly #faulty = new Set<string>();
  /** Counts the changes of everything but the drafts that findings depend on. */
  #epoch = 0;
  #checks = 0;

  constructor(configurations: Configurations, knowledge: Knowledge, log: Log) {
    this.#configurations = configurations;
    this.#knowledge = knowledge;
    this.#log = log;
    configurations.onDidChange(() => this.#epoch++);
    knowledge.onDidChange(() => this.#epoch++);
  }

  /** Checks `draft`. It may be superseded when the answer comes: that is for the caller to look at. */
  async check(draft: Draft): Promise<Checked> {
    for (;;) {
      const epoch = this.#epoch;
      const known = this.#results.get(draft);
      if (known?.epoch === epoch) return known.checked;
      const [{ configuration }, catalogue] = await Promise.all([
        this.#configurations.of(draft.uri),
        this.#knowledge.catalogue(),
      ]);
      if (epoch !== this.#epoch) continue;
      const findings = check(draft.analysis, catalogue, configuration, {
        onFault: (rule, fault) => this.#reportFault(rule, draft.uri, fault),
      });
      const checked = { findings, configuration, catalogue, stamp: String(++this.#checks) };
      this.#results.set(draft, { epoch, checked });
      return checked;
    }
  }

  /** Tells of a rule that threw, once for each rule and document. */
  #reportFault(rule: string, uri: string, fault: unknown): void {
    const key = `${rule} ${uri}`;
    if (this.#faulty.has(key)) return;
    this.#faulty.add(key);
    this.#log.error(`Rule ${rule} failed on ${uri}: ${describeFault(fault)}`);
  }
}
