import { addresseeOf, isAddressing } from '../../../../server/src/analysis/addressees';
import { italicsOf } from '../../../../server/src/analysis/italics';
import type { Opening } from '../../../../server/src/analysis/openings';
import { following } from '../../../../server/src/analysis/sequences';
import { toFinite, toParticiple, type Variant, withVariant } from '../../../../server/src/language/opening-forms';
import type { Block } from '../../../../server/src/syntax/tree';
import { type Fault, type FaultKind, repairable } from '../fault-kind';
import { swap } from '../planting';
import { misspelt } from '../slips';
import type { Soil } from '../soil';

type Part = 'preambular' | 'operative';

/** A paragraph that opens as it should, with the paragraphs of its part in which it is number `i`. */
interface Opened {
  readonly opening: Opening;
  readonly block: Block;
  readonly blocks: readonly Block[];
  readonly i: number;
}

/** A fault made of each opening phrase of a part to which `change` gives another wording. */
function reopen(soil: Soil, part: Part, change: (opened: Opened) => string | null): Fault[] {
  const blocks = soil[part];
  return blocks.flatMap((block, i) => {
    const opening = soil.analysis.openings.get(block);
    if (opening === undefined || !opening.known || italicsOf(block.prose, opening.prose).state !== 'exact') return [];
    const text = change({ opening, block, blocks, i });
    return text === null || text === opening.text ? [] : [swap(block, opening.prose.start, opening.prose.end, text)];
  });
}

/** The opening of the paragraph above in the same part. */
function openingAbove({ analysis }: Soil, blocks: readonly Block[], i: number): Opening | undefined {
  const above = blocks[i - 1];
  return above && analysis.openings.get(above);
}

/**
 * Whether the opening of paragraph `i` and those above it with the same phrase follow one another plain, with also, with
 * further. Where the official text itself departs from that, nobody can say what a second fault should have been.
 */
function isInSequence(soil: Soil, blocks: readonly Block[], i: number, { base, variant }: Opening): boolean {
  const above = openingAbove(soil, blocks, i);
  if (above?.base !== base) return variant === null;
  return following(above.variant) === variant && isInSequence(soil, blocks, i - 1, above);
}

/** Faults in which openings with `right` take `wrong` instead; `null` is neither also nor further. */
function miscounted(soil: Soil, part: Part, right: Variant, wrong: Variant | null): Fault[] {
  return reopen(soil, part, ({ opening, blocks, i }) => {
    // Verbs that turn to somebody are counted by addressee.
    if (opening.variant !== right || (part === 'operative' && isAddressing(opening))) return null;
    return isInSequence(soil, blocks, i, opening) ? withVariant(opening.base, part, wrong) : null;
  });
}

/** Faults in which a preambular opening takes `variant` although the paragraph above opens otherwise. */
function uncalledFor(soil: Soil, variant: Variant): Fault[] {
  return reopen(soil, 'preambular', ({ opening, blocks, i }) =>
    i > 0 && opening.variant === null && openingAbove(soil, blocks, i)?.base !== opening.base
      ? withVariant(opening.base, 'preambular', variant)
      : null,
  );
}

/** A fault made of every opening phrase, by its wording alone. */
function reworded(soil: Soil, change: (text: string) => string | null): Fault[] {
  const parts: readonly Part[] = ['preambular', 'operative'];
  return parts.flatMap((part) => reopen(soil, part, ({ opening }) => change(opening.text)));
}

export const openings: readonly FaultKind[] = [
  repairable('also missing, preamble', (soil) => miscounted(soil, 'preambular', 'also', null)),
  repairable('also missing, statement verb', (soil) => miscounted(soil, 'operative', 'also', null)),
  repairable('also missing, both to the Secretary-General', (soil) =>
    reopen(soil, 'operative', ({ opening, block, blocks, i }) => {
      const above = blocks[i - 1];
      const before = openingAbove(soil, blocks, i);
      if (opening.variant !== 'also' || !above || before?.base !== opening.base || !isAddressing(opening)) return null;
      const both = [addresseeOf(block.prose.text, opening), addresseeOf(above.prose.text, before)];
      return both.every((name) => name === 'secretary-general') ? withVariant(opening.base, 'operative', null) : null;
    }),
  ),
  repairable('further instead of also', (soil) => [
    ...miscounted(soil, 'preambular', 'also', 'further'),
    ...miscounted(soil, 'operative', 'also', 'further'),
  ]),
  repairable('also instead of further, preamble', (soil) => miscounted(soil, 'preambular', 'further', 'also')),
  repairable('also without a paragraph to follow, preamble', (soil) => uncalledFor(soil, 'also')),
  repairable('further without a paragraph to follow, preamble', (soil) => uncalledFor(soil, 'further')),
  repairable('participle in the operative part', (soil) =>
    reopen(soil, 'operative', ({ opening }) => toParticiple(opening.text)),
  ),
  repairable('finite verb in the preamble', (soil) =>
    reopen(soil, 'preambular', ({ opening }) => toFinite(opening.text)),
  ),
  repairable('misspelt opening', (soil, chance) => reworded(soil, (text) => misspelt(text, chance))),
  repairable('opening in lower case', (soil) => reworded(soil, (text) => text.charAt(0).toLowerCase() + text.slice(1))),
  repairable('verb with a capital after also', (soil) =>
    reopen(soil, 'operative', ({ opening }) =>
      opening.text.replace(/(?<=^(?:Also|Further) )[a-z]/, (c) => c.toUpperCase()),
    ),
  ),
];
