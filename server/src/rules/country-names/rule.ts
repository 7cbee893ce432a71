import { EVERYDAY_NAMES } from '../../language/member-states';
import { matchesIn } from '../../text/matches';
import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

/** Everyday names of States that no adopted text has, and those that lists and texts have instead. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    'Burma',
    'Cape Verde',
    'Czech Republic',
    'DRC',
    'East Timor',
    'Holland',
    'Ivory Coast',
    'Laos',
    'North Korea',
    'Russia',
    'South Korea',
    'Swaziland',
    'UK',
    'USA',
    'Vietnam',
  ].map((name) => [name, inText(EVERYDAY_NAMES[name] as string)]),
);
const NAME = new RegExp(String.raw`\b(?:the )?(?:${[...NAMES.keys()].join('|')})\b(?! [A-Z])`, 'g');

const WITH_ARTICLE = /\bRepublic\b|^(?:Netherlands|Russian|United) ?/;

export default defineRule({
  id: 'country-names',
  title: 'Call States by the names that the United Nations uses',
  category: 'words',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    name: 'The United Nations writes “{proper}”.',
    replace: 'Write “{proper}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  triggers: {
    words: ['burma', 'drc', 'holland', 'laos', 'russia', 'swaziland', 'uk', 'usa', 'vietnam'],
    pairs: ['Cape Verde', 'Czech Republic', 'East Timor', 'Ivory Coast', 'North Korea', 'South Korea'],
  },
  examples: {
    good: [
      { preamble: '*Welcoming* the lights of Viet Nam, Timor-Leste and Côte d’Ivoire,' },
      { preamble: '*Recalling* the film entitled “A lighthouse in Burma”, and the letters of the East Timor Mission,' },
    ],
    bad: [
      {
        preamble: '*Welcoming* the lights of Vietnam,',
        fixed: '*Welcoming* the lights of Viet Nam,',
      },
      {
        operative: '*Invites* the Ivory Coast to keep its lights.',
        fixed: '*Invites* Côte d’Ivoire to keep its lights.',
      },
      {
        operative: '*Commends* the UK and Russia for their lamps.',
        fixed:
          '*Commends* the United Kingdom of Great Britain and Northern Ireland and the Russian Federation for their lamps.',
      },
      {
        operative: '*Commends* South Korea for its lamps.',
        fixed: '*Commends* the Republic of Korea for its lamps.',
      },
    ],
  },
  check({ prose, quoted }, { report }) {
    if (quoted) return;
    for (const { index, 0: written } of matchesIn(prose.text, NAME)) {
      if (isQuoted(prose.text, index)) continue;
      const name = NAMES.get(written.replace(/^the /, '')) as string;
      const proper = WITH_ARTICLE.test(name) ? `the ${name}` : name;
      const span = prose.span(index, index + written.length);
      report({
        message: 'name',
        parameters: { proper },
        span,
        suggestions: [{ message: 'replace', fix: { edits: [{ span, text: proper }] } }],
      });
    }
  },
});

/** A name of lists as texts have it: what lists put in parentheses, `Netherlands (Kingdom of the)`, is left out. */
function inText(listed: string): string {
  return listed.replace(/ \(.*\)$/, '');
}
