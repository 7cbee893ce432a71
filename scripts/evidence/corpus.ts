import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis/analysis';
import { bundledCatalogue } from '../../server/src/catalogue/bundled';
import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { check } from '../../server/src/lint/check';
import { defaultConfiguration } from '../../server/src/lint/configuration';
import type { Finding } from '../../server/src/lint/finding';
import { parse } from '../../server/src/syntax/parse';
import type { Tree } from '../../server/src/syntax/tree';

/** The collections of official documents that evidence is taken from. */
export type Collection = 'adopted' | 'drafts' | 'linked' | 'pasted';

export interface OfficialText {
  readonly collection: Collection;
  /** File name without its ending, which is the symbol with underscores. */
  readonly name: string;
  readonly text: string;
}

/** Names of all texts of a collection, in order. */
export function namesOf(corpus: string, collection: Collection): string[] {
  return readdirSync(join(corpus, collection))
    .filter((file) => file.endsWith(endingOf(collection)))
    .map((file) => file.slice(0, -endingOf(collection).length))
    .sort();
}

/** The text of that name, as it lies in the folder of its collection. */
export function readText(corpus: string, collection: Collection, name: string): OfficialText {
  return { collection, name, text: readFileSync(join(corpus, collection, name + endingOf(collection)), 'utf8') };
}

function endingOf(collection: Collection): string {
  return collection === 'pasted' ? '.txt' : '.md';
}

let catalogue: Catalogue | undefined;

/** The catalogue that Plenary brings. */
export function theCatalogue(): Catalogue {
  catalogue ??= bundledCatalogue(readFileSync(join(import.meta.dirname, '../../data/catalogue.txt'), 'utf8'));
  return catalogue;
}

/** Every finding in `tree`, by every rule at its default level. A rule that throws stops everything. */
export function checkTree(tree: Tree): readonly Finding[] {
  return check(analyse(tree), theCatalogue(), defaultConfiguration, {
    onFault: (id, fault) => {
      throw new Error(`rule ${id} failed`, { cause: fault });
    },
  });
}

/** {@link checkTree} for a text that is not parsed yet. */
export function checkText(text: string): readonly Finding[] {
  return checkTree(parse(text));
}
