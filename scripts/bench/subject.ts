/** What is measured, bundled as it is shipped. */
import { analyse } from '../../server/src/analysis/analysis';
import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { check as checkAnalysis } from '../../server/src/lint/check';
import { defaultConfiguration } from '../../server/src/lint/configuration';
import type { Finding } from '../../server/src/lint/finding';

export { bundledCatalogue } from '../../server/src/catalogue/bundled';
export { parse } from '../../server/src/syntax/parse';

import { parse } from '../../server/src/syntax/parse';

/** Parses and checks by every rule. */
export function check(text: string, catalogue: Catalogue): readonly Finding[] {
  return checkAnalysis(analyse(parse(text)), catalogue, defaultConfiguration, {
    onFault: (id, fault) => {
      throw new Error(`rule ${id} failed`, { cause: fault });
    },
  });
}

/** The floor: one look at every character. */
export function scan(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0;
  return h;
}
