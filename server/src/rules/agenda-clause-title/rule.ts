import type { Tree } from '../../syntax/tree';
import { matchesIn } from '../../text/matches';
import { once } from '../../text/once';
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
    for (const { index, 0: words, groups = {} } of matchesIn(text.slice(agenda), QUOTED)) {
      const { quoted = '' } = groups;
      const title = meantTitle(titlesOf(context.tree).join(BETWEEN), quoted);
      if (title === null) continue;
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
function titlesOf({ masthead }: Tree): string[] {
  const titles: string[] = [];
  for (const { field, prose } of masthead) {
    if (field !== 'agenda-title') continue;
    const { text: line } = prose;
    const colon = line.indexOf(': ');
    titles.push(line);
    if (colon >= 0) titles.push(line.slice(0, colon), line.slice(colon + 2));
  }
  return titles;
}

/** That of `titles` which `quoted` says in other words; `null` where it says one in the same words, or none. */
const meantTitle = once((titles: string, quoted): string | null => {
  const all = titles.split(BETWEEN);
  const lower = quoted.toLowerCase();
  if (all.some((title) => title.length === quoted.length && title.toLowerCase() === lower)) return null;
  const said = wordsOf(quoted);
  const words = all.map(wordsOf);
  if (words.some((each) => each.join(' ') === said.join(' '))) return null;
  return all[words.findIndex((each) => isNearly(each, said))] ?? null;
});
/** Parts titles: none holds a line end. */
const BETWEEN = '\n';

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
