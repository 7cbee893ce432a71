import { capital } from '../../text/capital';
import { defineRule } from '../rule';

export default defineRule({
  id: 'opening-capitals',
  title: 'Capitalize the first word of an opening phrase and no other, and the first of a subparagraph',
  category: 'openings',
  scope: 'paragraph',
  kinds: ['preambular', 'operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    capitals: 'Write “{proper}”: the first word of an opening phrase has a capital letter, the others have none.',
    item: 'Begin the subparagraph with a capital letter: “{proper}”.',
    fix: 'Change to “{proper}”',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        operative:
          '1. *Notes* the register of lighthouses;\n\n2. *Also notes* its age;\n\n3. Pending its completion, *urges* Member States to report lights that fail.',
      },
    ],
    bad: [
      {
        operative: '*Invites* Member States:\n\n(a) to protect their lights;\n\n(b) To train the keepers.',
        fixed: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers.',
      },
      {
        operative: '*Invites* Member States to repair:\n\n(a) Lamps;\n\n(b) bells;\n\n(c) horns.',
        fixed: '*Invites* Member States to repair:\n\n(a) Lamps;\n\n(b) Bells;\n\n(c) Horns.',
      },
      { preamble: '*recalling* the value of lighthouses,', fixed: '*Recalling* the value of lighthouses,' },
      { preamble: '*REaffirming* the value of lighthouses,', fixed: '*Reaffirming* the value of lighthouses,' },
      {
        operative: '1. *Notes* the fog off the coast;\n\n2. *Also Notes* the value of lighthouses.',
        fixed: '1. *Notes* the fog off the coast;\n\n2. *Also notes* the value of lighthouses.',
      },
    ],
  },
  check({ kind, label, quoted, prose }, { opening, report }) {
    if (kind === 'subparagraph') {
      const word =
        quoted || label === null || isCapital(prose.text.charCodeAt(0))
          ? undefined
          : /^\p{Ll}\p{L}*(?=[\s,;.:]|$)/u.exec(prose.text)?.[0];
      if (word === undefined) return;
      const proper = capital(word);
      const edits = [{ span: prose.span(0, 1), text: proper.charAt(0) }];
      report({ message: 'item', parameters: { proper }, span: prose.span(0, word.length), fix: { edits } });
      return;
    }
    // Behind a circumstance ("Pending its completion, *urges*") the phrase is not the paragraph's beginning.
    if (!opening?.knownHead || opening.prose.start > 0) return;
    const { text } = opening;
    if (CAPITALIZED.test(text)) return;
    const proper = capital(text.toLowerCase());
    if (proper === text) return;
    const { start, end } = opening.prose;
    const edits = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      const right = proper.slice(index, index + word.length);
      const span = prose.span(start + index, start + index + word.length);
      return right === word ? [] : [{ span, text: right }];
    });
    const plain = edits.every(({ span, text: right }) => span.end - span.start === right.length);
    report({
      message: 'capitals',
      parameters: { proper },
      span: prose.span(start, end),
      // Markup within a word stays as it is, for a person to look at.
      ...(plain && { fix: { edits } }),
    });
  },
});

/** A phrase of ASCII letters with one capital, its first. */
const CAPITALIZED = /^[A-Z][^A-Z\u0080-\uffff]*$/;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
