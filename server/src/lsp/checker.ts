import type { Catalogue } from '../catalogue/catalogue';
import { checkInSteps } from '../lint/check';
import type { Configuration } from '../lint/configuration';
import type { Finding } from '../lint/finding';
import type { KeptFindings } from '../lint/kept-findings';
import type { Configurations } from './configurations';
import type { Draft, Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { describeFault, type Log } from './log';
import { requireLatest } from './superseded';
import { nextTurn } from './turn';

/** What was found in one draft, and what it was checked with. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly configuration: Configuration;
  readonly catalogue: Catalogue;
  /** Equal for two checks of one version of a document exactly if nothing they depend on changed between them. */
  readonly stamp: string;
}

/** How long a check goes on, in milliseconds, until whoever waits has a turn. */
const SLICE = 8;

/** Checks drafts under their configuration, once for each version of them and of what they depend on. */
export class Checker {
  readonly #configurations: Configurations;
  readonly #knowledge: Knowledge;
  readonly #drafts: Drafts;
  readonly #log: Log;
  readonly #results = new WeakMap<Draft, { readonly epoch: number; readonly checked: Promise<Checked | null> }>();
  /** The epochs in which documents were last checked. */
  readonly #epochs = new WeakMap<KeptFindings, number>();
  readonly #faulty = new Set<string>();
  /** Counts the changes of everything but the drafts that findings depend on. */
  #epoch = 0;
  #checks = 0;

  constructor(configurations: Configurations, knowledge: Knowledge, drafts: Drafts, log: Log) {
    this.#configurations = configurations;
    this.#knowledge = knowledge;
    this.#drafts = drafts;
    this.#log = log;
    configurations.onDidChange(() => this.#epoch++);
    knowledge.onDidChange(() => this.#epoch++);
  }

  /**
   * Checks `draft`, by turns with whatever else is to be done. Throws where it is superseded before the end; it may be
   * superseded when the answer comes, too: that is for the caller to look at.
   */
  async check(draft: Draft): Promise<Checked> {
    for (;;) {
      const epoch = this.#epoch;
      let result = this.#results.get(draft);
      if (result?.epoch !== epoch) {
        result = { epoch, checked: this.#begin(draft, epoch) };
        this.#results.set(draft, result);
        result.checked.catch(() => this.#results.delete(draft));
      }
      const checked = await result.checked;
      if (checked !== null && epoch === this.#epoch) return checked;
    }
  }

  /** Answers `null` where what findings depend on has changed since `epoch`. */
  async #begin(draft: Draft, epoch: number): Promise<Checked | null> {
    const [{ configuration }, catalogue] = await Promise.all([
      this.#configurations.of(draft.uri),
      this.#knowledge.catalogue(),
    ]);
    const { kept } = draft;
    if (this.#epochs.get(kept) !== epoch) kept.forget();
    this.#epochs.set(kept, epoch);
    const steps = checkInSteps(draft.analysis, catalogue, configuration, {
      kept,
      onFault: (rule, fault) => this.#reportFault(rule, draft.uri, fault),
    });
    let until = Date.now() + SLICE;
    while (epoch === this.#epoch) {
      const step = steps.next();
      if (step.done) return { findings: step.value, configuration, catalogue, stamp: String(++this.#checks) };
      if (Date.now() < until) continue;
      await nextTurn();
      requireLatest(draft, this.#drafts);
      until = Date.now() + SLICE;
    }
    return null;
  }

  /** Tells of a rule that threw, once for each rule and document. */
  #reportFault(rule: string, uri: string, fault: unknown): void {
    const key = `${rule} ${uri}`;
    if (this.#faulty.has(key)) return;
    this.#faulty.add(key);
    this.#log.error(`Rule ${rule} failed on ${uri}: ${describeFault(fault)}`);
  }
}
