import type { Opening } from '../../analysis/openings';
import { ownOrgan } from '../../analysis/organ';
import { isInterrupted, misplacedOf, type Place } from '../../analysis/sequences';
import { withVariant } from '../../language/opening-forms';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule, type Report } from '../rule';
import { variantFix } from '../variant-fix';

export default defineRule({
  id: 'also-further-preambular',
  title: 'Open repeated preambular phrases with also, then further',
  category: 'openings',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    repeated: 'The paragraph above opens with “{above}” too: write “{phrase}”.',
    orphan: 'No paragraph with “{base}” stands directly above: write “{phrase}”.',
    order: 'Write “{phrase}”: preambular paragraphs have “{variant}” behind the phrase.',
    above: 'The paragraph above.',
    fix: 'Write “{phrase}”',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble:
          '*Noting* the importance of lighthouses,\n\n*Noting also* their cost,\n\n*Noting further* their age,\n\n*Noting* the report of the Secretary-General,',
      },
      { preamble: '*Noting* the importance of lighthouses,\n\n*Noting with concern* the state of many,' },
      { preamble: '*Reaffirming* the law of the sea,\n\n*Reaffirming also its commitment* to safe navigation,' },
      {
        draft:
          '*The Security Council*,\n\n*Welcoming* the repair of lighthouses,\n\n*Welcoming* the training of keepers,\n\n*Decides* to remain seized of the matter.',
      },
    ],
    bad: [
      {
        preamble: '*Noting* the importance of lighthouses,\n\n*Also noting* their cost,',
        fixed: '*Noting* the importance of lighthouses,\n\n*Noting also* their cost,',
      },
      {
        preamble: '*Noting* the importance of lighthouses,\n\n*Noting* their cost,',
        fixed: '*Noting* the importance of lighthouses,\n\n*Noting also* their cost,',
      },
      {
        preamble:
          '*Recognizing* the law of the sea,\n\n*Recognizing also* the role of lighthouses,\n\n*Recognizing also* the work of the keepers,',
        fixed:
          '*Recognizing* the law of the sea,\n\n*Recognizing also* the role of lighthouses,\n\n*Recognizing further* the work of the keepers,',
      },
      {
        preamble: '*Noting* the importance of lighthouses,\n\n*Recognizing further* their cost,',
        fixed: '*Noting* the importance of lighthouses,\n\n*Recognizing* their cost,',
      },
      {
        preamble: '*Deeply concerned* at the decay of lighthouses,\n\n*Deeply concerned further* at their cost,',
        fixed: '*Deeply concerned* at the decay of lighthouses,\n\n*Deeply concerned also* at their cost,',
      },
    ],
  },
  check({ tree, analysis, report }) {
    if (ownOrgan(tree) === 'SC') return;
    for (const part of tree.parts) {
      const places = misplacedOf(tree, part.preambular, analysis.openings, () => true);
      const told = new Set<Block>();
      for (const place of places) {
        const { block, opening, above, expected } = place;
        const message = faultOf(tree, place);
        if (message === null) continue;
        told.add(block);
        const lax =
          message === 'orphan'
            ? above?.opening.head === opening.head
            : LAX.has(opening.base) || (opening.variant === null && expected === 'further');
        const phrase = withVariant(opening.base, 'preambular', expected);
        const fix = variantFix(tree.text, block.prose, opening, phrase);
        report({
          message,
          parameters: { phrase, base: opening.base, above: above?.opening.text ?? '' },
          span: block.prose.span(opening.prose.start, opening.prose.end),
          ...(lax ? { atMost: 'information', suggestions: fix && [{ message: 'fix', fix }] } : { fix }),
          ...(message === 'repeated' && above !== null
            ? {
                related: [
                  {
                    span: above.block.prose.span(above.opening.prose.start, above.opening.prose.end),
                    message: 'above',
                  },
                ],
              }
            : {}),
        });
      }
      for (const block of part.preambular) {
        const opening = analysis.openings.get(block);
        if (opening?.form === 'preambular' && opening.known && !told.has(block))
          checkOrder(tree, block, opening, report);
      }
    }
  },
});

/** “Also recalling”, as operative paragraphs have it. */
function checkOrder(tree: Tree, block: Block, opening: Opening, report: (found: Report<'order'>) => void): void {
  const { text, base, variant, prose } = opening;
  if (variant === null || !text.toLowerCase().startsWith(`${variant} `)) return;
  const phrase = withVariant(base, 'preambular', variant);
  const fix = variantFix(tree.text, block.prose, opening, phrase);
  report({
    message: 'order',
    parameters: { phrase, variant },
    span: block.prose.span(prose.start, prose.end),
    atMost: 'information',
    fix,
  });
}

function faultOf(tree: Tree, place: Place): 'repeated' | 'orphan' | null {
  const { opening, above, expected } = place;
  const { variant, head, form } = opening;
  if (form !== 'preambular') return null;
  if (expected !== null || above?.opening.base === opening.base) {
    // Behind a list of subparagraphs many texts begin anew.
    return isInterrupted(tree, place) ? null : 'repeated';
  }
  // "Reaffirming also its commitment" may follow "Reaffirming"; "Welcoming and further encouraging" is one phrase.
  const widened = above?.opening.head === head && opening.base.startsWith(`${above.opening.base} `);
  if (!opening.text.endsWith(` ${variant}`) && (widened || /\sand\s/.test(opening.text))) return null;
  return 'orphan';
}

/** Phrases that adopted texts repeat without also or further in more than 2 of 100 cases. */
const LAX: ReadonlySet<string> = new Set([
  'Calling attention',
  'Calling upon',
  'Commending',
  'Highlighting',
  'Stressing',
  'Strongly condemning',
  'Taking note',
  'Welcoming',
]);
