import { findMisspellings, type Misspelling, misspeltPairs, misspeltWords } from '../../language/spelling';
import { oncePerTree } from '../../syntax/once-per-tree';
import type { Tree } from '../../syntax/tree';
import { remembered } from '../../syntax/words';
import { matchesIn } from '../../text/matches';
import { isInTitle, isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'spelling',
  title: 'Spell words as the United Nations does',
  category: 'words',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph', 'heading', 'title', 'annex', 'footnote', 'table', 'other'],
  defaultLevel: 'warning',
  messages: {
    ize: 'The United Nations writes “{preferred}”, with a z.',
    american: 'The United Nations writes “{preferred}”.',
    compound: 'The United Nations writes “{preferred}”.',
    usage: 'The United Nations prefers “{preferred}”.',
    slip: 'This is a slip: write “{preferred}”.',
    replace: 'Write “{preferred}”',
  },
  fixTitle: 'replace',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Spellings to let pass, for instance `["toward", "health care"]`.',
    },
  },
  fix: 'safe',
  source: 'United Nations Editorial Manual, Spelling; usage in adopted resolutions.',
  triggers: {
    get words() {
      return misspeltWords();
    },
    get pairs() {
      return misspeltPairs();
    },
  },
  examples: {
    good: [
      { preamble: '*Recognizing* the programme of the Organisation for Economic Co-operation and Development,' },
      {
        preamble:
          '*Noting* that the Organisation for the Lighting of Coasts has a new seat,\n\n*Welcoming* the report of the Organisation,',
      },
      { preamble: '*Emphasizing* the work of the Southeast Asian Fisheries Development Center,' },
      { preamble: '*Recalling* the exercise to revise and advertise the harbour pilots’ timetable,' },
    ],
    bad: [
      {
        preamble: '*Noting* the organisation of centers for the training of keepers,',
        fixed: '*Noting* the organization of centres for the training of keepers,',
      },
      {
        operative: '*Invites* the program to fulfill its mandate for the well-being of 10 percent of its neighbors.',
        fixed: '*Invites* the programme to fulfil its mandate for the well-being of 10 per cent of its neighbours.',
      },
      {
        preamble: '*Noting* the socio-economic value of capacity building and co-operation,',
        fixed: '*Noting* the socioeconomic value of capacity-building and cooperation,',
      },
      {
        preamble: '*Noting* the activites and commitments of Governments in the enviroment of lighthouses,',
        fixed: '*Noting* the activities and commitments of Governments in the environment of lighthouses,',
      },
      { preamble: '*Noting* the report of the World Food Program on the provisioning of lighthouses,' },
    ],
  },
  check({ prose, kind }, context) {
    const { options, report } = context;
    const { text } = prose;
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    for (const found of findMisspellings(text)) {
      const { start, end, preferred, reason } = found;
      // The rule about agenda clauses tells this.
      if (text.startsWith('subitem', start) && /\bprovisional agenda of\b/.test(text)) continue;
      if (isName(text, found, context) || isAddress(text, start) || allowed.has(text.slice(start, end).toLowerCase()))
        continue;
      const span = prose.span(start, end);
      const fix = { edits: [{ span, text: preferred }] };
      const quoted = isQuoted(text, start) || isInTitle(prose, start);
      const certain = !quoted && kind !== 'table' && !mayBeName(text, start);
      report({
        message: reason,
        parameters: { preferred },
        span,
        ...((quoted || reason === 'usage' || reason === 'compound' || isCenter(text, found)) && {
          atMost: 'information',
        }),
        ...(certain ? { fix } : { suggestions: [{ message: 'replace', fix }] }),
      });
    }
  },
});

/** Proper names that keep a spelling of their own. */
const NAMES =
  /Organisation (?:for|internationale|mondiale|of Eastern)|Fisheries Management Organisation|Economic Co-operation and|Fisheries Development Center|(?:World Trade|Carter|Kennedy|Wilson|Stimson) Center|Pearl Harbor|Global Counterterrorism|Interagency Panel/g;

const givesFullName = remembered(
  ({ text }) => text.includes('Organisation ') && /Organisation (?:for|internationale) /.test(text),
);
/** Whether a draft gives the full name of an “Organisation”. */
const hasFullName = oncePerTree(({ blocks }) => blocks.some(({ words }) => givesFullName(words)));

function isName(text: string, { start, end }: Misspelling, context: { readonly tree: Tree }): boolean {
  if (/[a-z]/.test(text.charAt(start))) return false;
  // Alone it is short for the name that the draft gives elsewhere.
  if (text.slice(start, end) === 'Organisation' && hasFullName(context.tree)) return true;
  const from = Math.max(0, start - 40);
  for (const name of matchesIn(text.slice(from, end + 20), NAMES)) {
    if (from + name.index <= start && end <= from + name.index + name[0].length) return true;
  }
  return false;
}

/** Whether it is a “Center” with a capital, as the names of many American institutions have it. */
function isCenter(text: string, { start, end }: Misspelling): boolean {
  return /^Centers?$/.test(text.slice(start, end)) && mayBeName(text, start);
}

/** Whether the word has a capital without beginning a sentence. */
function mayBeName(text: string, start: number): boolean {
  return (
    /[A-Z]/.test(text.charAt(start)) &&
    start > 0 &&
    !/[.:;?!]["”’)]? $|^\W*$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Part of an address on the web. */
function isAddress(text: string, start: number): boolean {
  const word = text.slice(text.lastIndexOf(' ', start) + 1, start + 1);
  return /:\/\/|www\.|[\w]\/|@/.test(word);
}
