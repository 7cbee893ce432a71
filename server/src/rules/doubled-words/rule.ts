import { matchesIn } from '../../text/matches';
import { isQuoted } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'doubled-words',
  title: 'Write a word once',
  category: 'words',
  scope: 'paragraph',
  kinds: ['title', 'preambular', 'operative', 'subparagraph', 'footnote', 'other'],
  defaultLevel: 'information',
  messages: {
    doubled: '“{word}” stands here twice.',
    remove: 'Remove the second “{word}”',
  },
  fixTitle: 'remove',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  triggers: { repeatedWord: true, signs: ['é'] },
  examples: {
    good: [
      {
        preamble:
          '*Noting* that that lamp had had its day, that Pago Pago keeps one, and parts a and b of the “the the”,',
      },
    ],
    bad: [
      { preamble: '*Noting* the the lights of the coast,', fixed: '*Noting* the lights of the coast,' },
      {
        preamble: '*Noting* the lights of\nof the coast,',
        fixed: '*Noting* the lights of the coast,',
      },
      { preamble: '*Noting* the lights (the the old ones) of the coast,' },
      { preamble: '*Noting* the bells bells of the coast,' },
    ],
  },
  check({ prose }, { source, report }) {
    const { text } = prose;
    if (!isSuspect(text)) return;
    for (const { index, 0: both, 1: word = '' } of matchesIn(text, DOUBLED)) {
      // A name, Pago Pago, has a capital in both halves.
      const isName = /\p{Lu}/u.test(both.slice(word.length));
      if (isName || MAY_DOUBLE.has(word.toLowerCase()) || isQuoted(text, index)) continue;
      const end = index + both.length;
      const second = prose.span(index + word.length, end);
      const isPlain = source(second).replace(/\s+/g, ' ') === both.slice(word.length);
      const fix = { edits: [{ span: second, text: '' }] };
      report({
        message: 'doubled',
        parameters: { word },
        span: prose.span(index, end),
        ...(isPlain &&
          (NEVER_DOUBLE.has(word.toLowerCase()) ? { fix } : { suggestions: [{ message: 'remove', fix }] })),
      });
    }
  },
});

/** A word and the same again. */
const DOUBLED = /(?<![\p{L}\p{N}’'./-])(\p{L}{2,}|a) \1(?![\p{L}\p{N}’'/-]|\.\p{L})/giu;
/** A quick look before the close one: whether what stands behind a space begins like the word before it. */
function isSuspect(text: string): boolean {
  let word = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    while (word < space && OPENING.includes(text.charAt(word))) word++;
    const next = space + 1;
    // The bit that tells small letters from capitals does not count.
    if (word < space && (text.charCodeAt(word) | 0x20) === (text.charCodeAt(next) | 0x20)) {
      const again = text.slice(next, next + space - word);
      if (again.toLowerCase() === text.slice(word, space).toLowerCase()) return true;
    }
    word = next;
  }
  return false;
}

const OPENING = '([‘“–—';
/** “The view that that light …”, “the light had had …”. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(['that', 'had']);
/** Words which no sentence has twice in a row. */
const NEVER_DOUBLE: ReadonlySet<string> = new Set(
  'the a an of to and or for with from by at its their his her our this these those all as'.split(' '),
);
