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
    let titles: readonly Title[] | undefined;
    for (const block of suspects) {
      if (block.quoted || (block.kind !== 'operative' && block.kind !== 'subparagraph')) continue;
      for (const { title, end } of quotedTitles(block.words)) {
        titles ??= titlesOf(tree);
        const meant = meantTitle(titles, title);
        if (meant === null) continue;
        const span = block.prose.span(end - title.text.length, end);
        const parameters = { title: capital(meant.text) };
        const fix = { edits: [{ span, text: parameters.title }] };
        report({ message: 'differs', parameters, span, suggestions: [{ message: 'replace', fix }] });
      }
    }
  },
});

/** A title, whose words are read when it is compared with others: most are quoted to the letter. */
class Title {
  private lowered: string | undefined;
  private read: { readonly said: string; readonly words: ReadonlySet<string> } | undefined;

  constructor(readonly text: string) {}

  /** In small letters: what the masthead divides at a colon goes on with one. */
  get small(): string {
    this.lowered ??= this.text.toLowerCase();
    return this.lowered;
  }

  /** Its words in lower case, without marks. */
  get said(): string {
    return this.readWords().said;
  }

  /** Each of them once. */
  get words(): ReadonlySet<string> {
    return this.readWords().words;
  }

  private readWords() {
    if (this.read === undefined) {
      const words = this.small.match(/[\p{L}\d]+/gu) ?? [];
      this.read = { said: words.join(' '), words: new Set(words) };
    }
    return this.read;
  }
}

/** A title that is quoted, with its end in the paragraph's text. */
interface Quoted {
  readonly title: Title;
  readonly end: number;
}

/** The titles of items that an agenda clause quotes. */
const quotedTitles = remembered(({ text }): readonly Quoted[] => {
  const agenda = text.indexOf('provisional agenda of ');
  if (agenda < 0) return NONE;
  return matchesIn(text.slice(agenda), QUOTED).map(({ index, 0: words, groups = {} }) => ({
    title: new Title(groups.quoted ?? ''),
    end: agenda + index + words.length - 1,
  }));
});
const NONE: readonly never[] = [];
const QUOTED = /\bthe (?:agenda |sub-)?item entitled “(?<quoted>[^“”]+(?:“[^”]*”[^“”]*)*)”/g;

/** The titles of the masthead’s items. */
function titlesOf({ masthead }: Tree): readonly Title[] {
  return masthead.flatMap(({ field, words }) => (field === 'agenda-title' ? titlesIn(words) : NONE));
}

/** A title of the masthead, whole and, where a colon divides it, in its two parts. */
const titlesIn = remembered(({ text }): readonly Title[] => {
  const colon = text.indexOf(': ');
  const parts = colon < 0 ? [text] : [text, text.slice(0, colon), text.slice(colon + 2)];
  return parts.map((part) => new Title(part));
});

/** That of `titles` which `quoted` says in other words; `null` where it says one in the same words, or none. */
function meantTitle(titles: readonly Title[], quoted: Title): Title | null {
  if (titles.some(({ text }) => text === quoted.text)) return null;
  if (titles.some(({ small }) => small === quoted.small)) return null;
  if (titles.some(({ said }) => said === quoted.said)) return null;
  return titles.find(({ words }) => isNearly(words, quoted.words)) ?? null;
}

/** Whether four words in five are the same. */
function isNearly(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const most = Math.max(one.size, other.size);
  if (Math.min(one.size, other.size) / most < 0.8) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= 3 && shared / most >= 0.8;
}
