import type { Tree } from '../../syntax/tree';
import { remembered } from '../../syntax/words';
import { capital } from '../../text/capital';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agenda-clause-title',
  title: 'Quote agenda items as the masthead has them',
  category: 'formulas',
  scope: 'document',
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
  check({ tree, suspects, report }) {
    let titles: readonly string[] | undefined;
    for (const block of suspects) {
      if (block.quoted || (block.kind !== 'operative' && block.kind !== 'subparagraph')) continue;
      for (const { text, end } of quotedTitles(block.words)) {
        titles ??= titlesOf(tree);
        const meant = meantTitle(titles, text);
        if (meant === null) continue;
        const span = block.prose.span(end - text.length, end);
        const parameters = { title: capital(meant) };
        const fix = { edits: [{ span, text: parameters.title }] };
        report({ message: 'differs', parameters, span, suggestions: [{ message: 'replace', fix }] });
      }
    }
  },
});

/** The titles of items that an agenda clause quotes, with their ends in the paragraph's text. */
const quotedTitles = remembered(({ text }): readonly { readonly text: string; readonly end: number }[] => {
  const agenda = text.indexOf('provisional agenda of ');
  if (agenda < 0) return NONE;
  return matchesIn(text.slice(agenda), QUOTED).map(({ index, 0: words, groups = {} }) => ({
    text: groups.quoted ?? '',
    end: agenda + index + words.length - 1,
  }));
});
const NONE: readonly never[] = [];
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
function meantTitle(titles: readonly string[], quoted: string): string | null {
  const lower = quoted.toLowerCase();
  if (titles.some((title) => title.length === quoted.length && title.toLowerCase() === lower)) return null;
  const said = wordsOf(quoted);
  const words = titles.map(wordsOf);
  if (words.some((each) => each.join(' ') === said.join(' '))) return null;
  return titles[words.findIndex((each) => isNearly(each, said))] ?? null;
}

/** The words of a title in lower case, without marks. */
function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether four words in five are the same. */
function isNearly(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  const most = Math.max(one.size, other.size);
  if (Math.min(one.size, other.size) / most < 0.8) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / most >= 0.8;
}
