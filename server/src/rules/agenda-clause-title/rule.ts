import type { Tree } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agenda-clause-title',
  title: 'Quote agenda items as the masthead has them',
  category: 'formulas',
  scope: 'paragraph',
  kinds: ['operative', 'subparagraph'],
  defaultLevel: 'information',
  messages: {
    differs: 'The masthead has this title as “{title}”.',
    replace: 'Write “{title}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  triggers: { words: ['provisional'] },
  examples: {
    good: [
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea: lighthouses and the safety of navigation”.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Oceans and the law of the sea”, the sub-item entitled “Lighthouses and the safety of navigation”.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Oceans and the law of the sea”, a sub-item entitled “Lighthouses and the joy of navigation”.',
      },
    ],
    bad: [
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Oceans and the law of the sea”, the sub-item entitled “Lighthouses and safety of navigation”.',
        fixed:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Oceans and the law of the sea”, the sub-item entitled “Lighthouses and the safety of navigation”.',
      },
    ],
  },
  check({ prose, quoted }, context) {
    const { text } = prose;
    const agenda = quoted ? -1 : text.indexOf('provisional agenda of ');
    if (agenda < 0) return;
    const items = [...text.slice(agenda).matchAll(QUOTED)];
    if (items.length === 0) return;
    const titles = titlesOf(context.tree);
    for (const { index, 0: words, groups = {} } of items) {
      const { quoted = '' } = groups;
      if (titles.some(({ title }) => title === quoted)) continue;
      const said = wordsOf(quoted);
      if (titles.some(({ words }) => words.join(' ') === said.join(' '))) continue;
      const title = titles.find(({ words }) => isNearly(words, said))?.title;
      if (title === undefined) continue;
      const end = agenda + index + words.length - 1;
      const span = prose.span(end - quoted.length, end);
      const parameters = { title: capitalized(title) };
      const fix = { edits: [{ span, text: parameters.title }] };
      context.report({ message: 'differs', parameters, span, suggestions: [{ message: 'replace', fix }] });
    }
  },
});

const QUOTED = /\bthe (?:agenda |sub-)?item entitled “(?<quoted>[^“”]+(?:“[^”]*”[^“”]*)*)”/g;

/** The titles of the masthead’s items, whole and, where a colon divides them, in their two parts. */
function titlesOf({ blocks }: Tree): Title[] {
  const lines = blocks.filter(({ field }) => field === 'agenda-title');
  const titles = lines.flatMap(({ prose: { text: line } }) => {
    const colon = line.indexOf(': ');
    return colon < 0 ? [line] : [line, line.slice(0, colon), line.slice(colon + 2)];
  });
  return titles.map((title) => ({ title, words: wordsOf(title) }));
}

interface Title {
  readonly title: string;
  readonly words: readonly string[];
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether four words in five are the same. */
function isNearly(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / Math.max(one.size, other.size) >= 0.8;
}

function capitalized(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
