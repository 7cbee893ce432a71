import type { DirectiveUse } from '../../lint/directives';
import type { TextEdit } from '../../lint/finding';
import { defineRule } from '../rule';

export default defineRule({
  id: 'unused-directive',
  title: 'Remove directives that silence nothing',
  category: 'directives',
  scope: 'directives',
  defaultLevel: 'warning',
  messages: {
    disable: 'Nothing here breaks “{rule}”: remove the rule from this directive.',
    enable: '“{rule}” is not disabled here: remove it from this directive.',
    remove: 'Remove “{rule}” from the directive',
  },
  fixTitle: 'remove',
  fix: 'safe',
  source: 'Plenary’s own: a directive left behind hides the next slip.',
  documents: ['resolution', 'decision', 'amendment', 'note', 'negotiating', 'unknown'],
  examples: {
    good: [
      {
        operative:
          '<!-- plenary-disable-next-paragraph operative-ending -->\n\n*Requests* the Secretary-General to keep a register of lighthouses',
      },
    ],
    bad: [
      {
        operative:
          '<!-- plenary-disable-next-paragraph operative-ending -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
        fixed: '*Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '<!-- plenary-enable operative-ending -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
        fixed: '*Requests* the Secretary-General to keep a register of lighthouses.',
      },
    ],
  },
  check(uses, { tree, report }) {
    for (const use of uses) {
      const { verb } = use.directive;
      if (verb === null) continue;
      use.ids.forEach(({ id, span, status }, index) => {
        if (status !== 'idle') return;
        report({
          message: verb === 'enable' ? 'enable' : 'disable',
          parameters: { rule: id },
          span,
          fix: { edits: [removal(tree.text, use, index)] },
        });
      });
    }
  },
});

/** The edit that takes one rule's id out of a directive, and the whole directive with its line if it is the only one. */
function removal(text: string, { directive, ids }: DirectiveUse, index: number): TextEdit {
  const next = ids[index + 1];
  const previous = ids[index - 1];
  const own = ids[index]?.span ?? directive.span;
  if (next) return { span: { start: own.start, end: next.span.start }, text: '' };
  if (previous) return { span: { start: previous.span.end, end: own.end }, text: '' };
  const rest = /^[ \t]*(?:\r\n|\n|\r)?(?:[ \t]*(?:\r\n|\n|\r))?/.exec(text.slice(directive.span.end))?.[0] ?? '';
  return { span: { start: directive.span.start, end: directive.span.end + rest.length }, text: '' };
}
