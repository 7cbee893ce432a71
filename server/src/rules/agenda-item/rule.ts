import { formatAgendaItems, parseAgendaItems } from '../../language/agenda-items';
import type { Block, Tree } from '../../syntax/tree';
import { expectsMasthead, placeOf } from '../masthead-line';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agenda-item',
  title: 'Name the agenda item, in the form “Agenda item 125 (t)”, with its title',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing:
      'The agenda item is missing: name it under the session, such as “Agenda item 125 (t)”, with its title below.',
    number: 'This line names no agenda item: write its number, such as “Agenda item 125 (t)”.',
    form: 'Write the agenda item as “{line}”.',
    title: 'The title of the agenda item is missing: write it on the next line, as it stands in the agenda.',
    replace: 'Change to “{line}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Usage in the mastheads of all General Assembly drafts and resolutions since the seventy-fourth session.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (c)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda items 11, 13 and 71 (c)\nLighthouses\n\nFog signals\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nItem 35 of the provisional agenda*\nLighthouses\n\nKenya: draft resolution\n\n* A/80/150.',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item [ ]\nLighthouses\n\nKenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71(c)\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (c)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 11 and 13\nLighthouses\n\nFog signals\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda items 11 and 13\nLighthouses\n\nFog signals\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (B)\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (b)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71.b\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (b)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (b\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (b)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nItem 71 [b]\nLighthouses\n\nKenya: draft resolution',
        fixed:
          'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 71 (b)\nLighthouses\n\nKenya: draft resolution',
      },
      {
        masthead: 'General Assembly\n\n4 May 2026\n\nEightieth session\n\nKenya: draft resolution',
      },
      {
        masthead: 'General Assembly\n\n4 May 2026\n\nEightieth session\nAgenda item 8\n\nKenya: draft resolution',
      },
    ],
  },
  check({ tree, report }) {
    const expected = expectsMasthead(tree);
    const line = tree.masthead.find((block) => block.field === 'agenda-item');
    if (line === undefined) {
      if (expected) report({ message: 'missing', span: placeOf(tree, 'agenda-item').span });
      return;
    }
    if (BLANK.test(line.prose.text)) return;
    const wrong = wrongForm(line);
    if (wrong === 'number') report({ message: 'number', span: line.span });
    else if (wrong !== null) {
      const span = line.prose.span(0, line.prose.text.length);
      report({
        message: 'form',
        parameters: { line: wrong.line },
        span,
        ...(wrong.certain && { fix: { edits: [{ span, text: wrong.line }] } }),
      });
    }
    if (expected && !hasTitle(tree, line)) report({ message: 'title', span: line.span, atMost: 'warning' });
  },
});

/** A number left open: `Agenda item [ ]`, `Agenda item ___`, `Agenda item XX`. */
const BLANK = /\[[\s._…Xx-]*\]|_{2,}|…|\.{3}|\bX{1,3}\b/;
const ITEM = String.raw`\d{1,3}(?: \([a-z]{1,2}\)(?:(?:, \([a-z]{1,2}\))* and \([a-z]{1,2}\))?)?`;
const PROVISIONAL = 'of the (?:provisional|preliminary) (?:agenda|list)';
const ONE = new RegExp(`^(?:Agenda item ${ITEM}(?: ${PROVISIONAL})?|Item ${ITEM} ${PROVISIONAL})$`);
const SEVERAL = new RegExp(
  `^(?:Agenda items|Items) ${ITEM}(?:(?:, ${ITEM})* and ${ITEM})?(?: of the (?:provisional|preliminary) (?:agenda|list))?$`,
);

/** What a line should be instead; `number` where it names no item, `null` where nothing is wrong. */
function wrongForm({ prose }: Block): { line: string; certain: boolean } | 'number' | null {
  const text = prose.text.trim();
  const items = parseAgendaItems(text);
  if (items.length === 0) return 'number';
  if (ONE.test(text) || (SEVERAL.test(text) && items.length > 1)) return null;
  const rest = text.replace(
    /[([]\s*[a-z]{1,2}\s*[)\]]?|\d{1,3}(?:\s?\.?\s?[a-z](?![a-z]))?|\b(?:provisional )?agenda\b|\bitems?\b|\band\b|\bno\b|[\s,.:;&()]/gi,
    '',
  );
  // Other words in the line, such as the item's title, are not the rule's to move.
  return { line: formatAgendaItems(items), certain: rest === '' };
}

function hasTitle(tree: Tree, line: Block): boolean {
  return tree.masthead.some((block) => block.field === 'agenda-title' && block.index > line.index);
}
