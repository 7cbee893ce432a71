import type { Catalogue } from '../../server/src/catalogue/catalogue';
import { corpusDraft } from './corpus-draft';
import type { loadSubject } from './load';
import { LONG_WARM_UP, measure } from './measure';
import { table } from './table';

const SIZES = [30_000, 300_000];

/** After one keystroke in the middle of a draft: the new findings, and a hover, beside a check of the whole text. */
export function afterOneKeystroke(subject: Awaited<ReturnType<typeof loadSubject>>, catalogue: Catalogue): string {
  const rows = SIZES.map((size) => {
    const text = corpusDraft(size);
    const { keystroke, hover } = subject.editing(text, catalogue);
    const rounds = measure({ check: () => subject.check(text, catalogue), keystroke, hover }, 31, LONG_WARM_UP);
    return [
      `${(text.length / 1000).toFixed(0)} KB`,
      ...(['check', 'keystroke', 'hover'] as const).map((action) => rounds.ms(action).toFixed(2)),
      rounds.ratio('keystroke', 'check').toFixed(3),
      rounds.ratio('hover', 'check').toFixed(3),
    ];
  });
  return `## After one keystroke

One character more in the middle of a draft made from adopted resolutions (operative paragraphs, numbered through).
*Keystroke* is parsing, analysis and rules until the new findings are there; *hover* is parsing and the answer about a
citation. Target for 300 KB: at most a tenth of a full check.

${table(['draft', 'full check ms', 'keystroke ms', 'hover ms', 'keystroke : check', 'hover : check'], rows)}
`;
}
