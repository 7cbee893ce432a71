import { addresseeIn, namedAddresseeIn } from '../../analysis/addressees';
import type { Opening } from '../../analysis/openings';
import { ownOrgan } from '../../analysis/organ';
import { isInterrupted, misplacedOf, type Place } from '../../analysis/sequences';
import { withVariant } from '../../language/opening-forms';
import type { Level } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule } from '../rule';
import { variantFix } from '../variant-fix';

export default defineRule({
  id: 'also-further-operative',
  title: 'Open repeated operative verbs with also, then further',
  category: 'openings',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    repeated: 'The paragraph above opens with “{above}” too: write “{phrase}”.',
    addressee: 'The paragraph above turns to {addressee} with the same verb: write “{phrase}”.',
    orphan: 'No paragraph with “{base}” stands directly above: write “{phrase}”.',
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
        operative:
          '1. *Notes* the importance of lighthouses;\n\n2. *Also notes* their cost;\n\n3. *Further notes* their age;\n\n4. *Notes* the report of the Secretary-General.',
      },
      {
        operative:
          '1. *Invites* Member States to maintain their lighthouses;\n\n2. *Invites* the International Maritime Organization to assist them;\n\n3. *Invites* the regional commissions to publish charts.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to keep a register;\n\n2. *Also requests* the Secretary-General to publish it.',
      },
      {
        draft:
          '*The Security Council*,\n\n*Recalling* resolution 1631 (2005) of 17 October 2005,\n\n1. *Decides* to protect lighthouses;\n\n2. *Decides* to remain seized of the matter.',
      },
    ],
    bad: [
      {
        operative: '1. *Notes* the importance of lighthouses;\n\n2. *Notes* their cost.',
        fixed: '1. *Notes* the importance of lighthouses;\n\n2. *Also notes* their cost.',
      },
      {
        operative:
          '1. *Requests* the Secretary-General to keep a register;\n\n2. *Requests* the Secretary-General to publish it.',
        fixed:
          '1. *Requests* the Secretary-General to keep a register;\n\n2. *Also requests* the Secretary-General to publish it.',
      },
      {
        operative: '1. *Notes* the importance of lighthouses;\n\n2. *Further decides* to protect them.',
        fixed: '1. *Notes* the importance of lighthouses;\n\n2. *Decides* to protect them.',
      },
    ],
  },
  check({ tree, analysis, report }) {
    // Security Council texts write "Decides also" and "Further decides" side by side.
    if (ownOrgan(tree) === 'SC') return;
    for (const part of tree.parts) {
      for (const place of misplacedOf(tree, part.operative, analysis.openings, runsOn)) {
        const { block, opening, above, expected } = place;
        const fault = faultOf(tree, place);
        if (fault === null) continue;
        const phrase = withVariant(opening.base, 'operative', expected);
        const fix = variantFix(tree.text, block.prose, opening, phrase);
        report({
          message: fault.message,
          parameters: {
            phrase,
            base: opening.base,
            above: above?.opening.text ?? '',
            addressee: addressed(block),
          },
          span: block.prose.span(opening.prose.start, opening.prose.end),
          ...(fault.atMost && { atMost: fault.atMost }),
          ...(fault.unsure ? { suggestions: fix && [{ message: 'fix', fix }] } : { fix }),
          ...(fault.message !== 'orphan' && above !== null
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
    }
  },
});

interface Fault {
  readonly message: 'repeated' | 'addressee' | 'orphan';
  readonly atMost?: Level;
  /** The author may have meant it so: the repair is only offered. */
  readonly unsure?: boolean;
}

/**
 * Statement verbs run on by the phrase alone. Verbs that turn to somebody do so only where both paragraphs turn to the
 * same; where the second has also or further to somebody else, as one in sixteen does, that is let pass.
 */
function runsOn(above: Block, block: Block, opening: Opening): boolean {
  if (opening.variant !== null) return true;
  const addressee = addresseeIn(block.words);
  return addressee === undefined || (addressee !== null && addressee === addresseeIn(above.words));
}

function faultOf(tree: Tree, place: Place): Fault | null {
  const { block, opening, above, expected } = place;
  const { variant, head, form } = opening;
  if (form !== 'operative') return null;
  if (above?.opening.base !== opening.base) {
    if (above?.opening.head === head || /\sand\s/.test(opening.text)) return null;
    return { message: 'orphan' };
  }
  const addressee = addresseeIn(block.words);
  if (addressee !== undefined) {
    if (addressee === null || addressee !== addresseeIn(above.block.words)) return null;
    // Even to the Secretary-General 3 of 100 leave it out.
    const unsure = addressee !== 'secretary-general' || variant !== null;
    // Where the paragraph above lacks its “also”, the author does without, and has been told once.
    const again = unsure && expected === 'further' && above.opening.variant === null;
    return { message: 'addressee', atMost: again ? 'hint' : 'information', unsure };
  }
  const unsure = isInterrupted(tree, place) || !STRICT.has(opening.base);
  return { message: 'repeated', atMost: unsure ? 'information' : undefined, unsure };
}

/** Verbs after which adopted texts leave also and further out in fewer than 3 of 100 cases. */
const STRICT: ReadonlySet<string> = new Set([
  'Acknowledges',
  'Affirms',
  'Appropriates',
  'Approves',
  'Calls for',
  'Condemns',
  'Decides',
  'Emphasizes',
  'Endorses',
  'Notes',
  'Notes with appreciation',
  'Notes with concern',
  'Notes with satisfaction',
  'Reaffirms',
  'Recognizes with appreciation',
  'Recommends',
  'Stresses',
  'Takes note',
  'Takes note with appreciation',
  'Underlines',
]);

function addressed({ words }: Block): string {
  const name = namedAddresseeIn(words) ?? '';
  return name === 'Secretary-General' ? 'the Secretary-General' : name === '' ? '' : `“${name}”`;
}
