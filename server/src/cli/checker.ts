import type { Catalogue } from '../catalogue/catalogue';
import { check } from '../lint/check';
import type { Configuration } from '../lint/configuration';
import type { Finding } from '../lint/finding';
import { loadCatalogue, loadCatalogueFile } from './catalogue';
import { Configurations } from './configurations';
import type { DraftFile } from './draft-file';
import type { FileName } from './find-files';
import { Readings } from './readings';
import { tellFailure } from './terminal';

/** Checks drafts as the editor does: each under its own configuration, all with one catalogue. */
export class Checker {
  readonly #configurations: Configurations;
  readonly #ownCatalogues: readonly Catalogue[];
  readonly #failedRules = new Set<string>();
  readonly #readings = new Readings();
  #catalogue: Catalogue | undefined;

  private constructor(configurations: Configurations, ownCatalogues: readonly Catalogue[]) {
    this.#configurations = configurations;
    this.#ownCatalogues = ownCatalogues;
  }

  /**
   * A Failure where a file that is named for all drafts cannot be read.
   * @param catalogueFiles the user's own files of documents
   * @param configurationFile where given, governs every draft; otherwise each has its nearest
   */
  static async create(catalogueFiles: readonly string[] = [], configurationFile?: string): Promise<Checker> {
    const configurations = new Configurations(configurationFile);
    await configurations.requireGiven();
    return new Checker(configurations, catalogueFiles.map(loadCatalogueFile));
  }

  /** Whether a configuration was wrong or a rule failed, so that findings may not be what they should. */
  get isFaulty(): boolean {
    return this.#configurations.isFaulty || this.#failedRules.size > 0;
  }

  /** The check of `draft`'s text, and of what becomes of it; `all` are the files of the run, the same at each call. */
  async checkOf(draft: DraftFile, all: readonly FileName[]): Promise<(text: string) => readonly Finding[]> {
    const configuration = await this.#configurations.of(draft.path);
    this.#catalogue ??= loadCatalogue(all, this.#ownCatalogues, this.#readings);
    const catalogue = this.#catalogue;
    return (text) => this.#check(draft, text, catalogue, configuration);
  }

  #check(
    { name, path }: DraftFile,
    text: string,
    catalogue: Catalogue,
    configuration: Configuration,
  ): readonly Finding[] {
    return check(this.#readings.of(path, text), catalogue, configuration, {
      onFault: (rule, fault) => {
        if (this.#failedRules.has(rule)) return;
        this.#failedRules.add(rule);
        const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
        for (const line of `${name}: rule ${rule} failed: ${trace}`.split('\n')) tellFailure(line);
      },
    });
  }
}
