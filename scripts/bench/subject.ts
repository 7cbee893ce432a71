/** What is measured, bundled as it is shipped. */
import { analyse } from '../../server/src/analysis/analysis';
import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { hoverAt } from '../../server/src/features/hover';
import { check as checkAnalysis } from '../../server/src/lint/check';
import { defaultConfiguration } from '../../server/src/lint/configuration';
import type { Finding } from '../../server/src/lint/finding';
import { KeptFindings } from '../../server/src/lint/kept-findings';
import { normalize } from '../../server/src/normalize/normalize';

export { bundledCatalogue } from '../../server/src/catalogue/bundled';
export { parse } from '../../server/src/syntax/parse';

import { parse } from '../../server/src/syntax/parse';

/** What formatting a draft comes to. */
export function format(text: string): unknown {
  return normalize(analyse(parse(text)), { furniture: 'keep' }).edits;
}

/** Parses and checks by every rule. */
export function check(text: string, catalogue: Catalogue): readonly Finding[] {
  return checkAnalysis(analyse(parse(text)), catalogue, defaultConfiguration, {
    onFault: (id, fault) => {
      throw new Error(`rule ${id} failed`, { cause: fault });
    },
  });
}

/** Letters typed until the word is taken back. */
const WORD = 8;

/** A draft that is open in an editor: each call is one more character in its middle, with what an editor then asks for. */
export function editing(text: string, catalogue: Catalogue): { keystroke(): readonly Finding[]; hover(): unknown } {
  const middle = text.indexOf(' ', text.length >> 1);
  const kept = new KeptFindings();
  const versions = Array.from({ length: WORD }, (_, i) => {
    const version = `${text.slice(0, middle)}${'x'.repeat(i + 1)}${text.slice(middle)}`;
    // Has the engine copy its parts into one string, as whoever applies an edit does.
    scan(version);
    return version;
  });
  let typed = 0;
  let analysis = analyse(parse(text));
  const type = (): void => {
    analysis = analyse(parse(versions[typed++ % WORD] as string, analysis.tree));
  };
  const recheck = () => checkAnalysis(analysis, catalogue, defaultConfiguration, { kept });
  recheck();
  return {
    keystroke() {
      type();
      return recheck();
    },
    hover() {
      type();
      return hoverAt(analysis, analysis.citations[analysis.citations.length >> 1]?.span.start ?? middle, catalogue);
    },
  };
}

/** The floor: one look at every character. */
export function scan(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0;
  return h;
}
