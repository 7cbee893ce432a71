import { type DirectiveUse, directiveVerb, directiveVerbs } from '../../lint/directives';
import { directiveRemoval } from '../directive-removal';
import { defineRule } from '../rule';

export default defineRule({
  id: 'unknown-directive',
  title: 'Write directives that Plenary understands',
  category: 'directives',
  scope: 'directives',
  defaultLevel: 'warning',
  messages: {
    inline: 'A directive stands on a line of its own, before the paragraph: “{word}” silences nothing here.',
    verb: 'Unknown directive “{word}”; write {verbs}.',
    rule: 'There is no rule “{rule}”.',
    nearRule: 'There is no rule “{rule}”; did you mean “{nearest}”?',
    noRules: 'Name the rules that “{word}” speaks of: <!-- {word} rule-id -->.',
    replace: 'Change to “{nearest}”',
    remove: 'Remove the directive',
  },
  fix: 'suggestion',
  source: 'Plenary’s own: a directive that names no rule silences nothing.',
  documents: ['resolution', 'decision', 'amendment', 'note', 'negotiating', 'unknown'],
  examples: {
    good: [
      {
        operative:
          '<!-- plenary-disable-next-paragraph operative-ending -->\n\n*Requests* the Secretary-General to keep a register of lighthouses',
      },
      {
        operative:
          '<!-- Plenary-Disable-Next-Paragraph operative-ending -- agreed in informals -->\n\n*Requests* the Secretary-General to keep a register of lighthouses',
      },
    ],
    bad: [
      {
        operative:
          '*Requests* the Secretary-General <!-- plenary-disable-line session-line --> to keep a register of lighthouses.',
      },
      {
        operative:
          '*Requests* the Secretary-General <!-- plenary-disable session-line --> to keep a register of lighthouses.',
      },
      {
        operative:
          '<!-- plenary-disable-next-paragraph operative-endings -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '<!-- plenary-disable-next-line session-line -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '<!-- plenary-disable-next-paragraph -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
      },
    ],
  },
  check(uses, { tree, report }) {
    for (const use of uses) {
      const { word, verb, ids, ownLine } = use.directive;
      if (!ownLine && directiveVerb(word.text) !== null) {
        report({ message: 'inline', parameters: { word: word.text }, span: use.directive.span });
        continue;
      }
      if (verb === null) {
        report({
          message: 'verb',
          parameters: { word: word.text, verbs: choices },
          span: word.span,
          suggestions: suggestVerb(use),
        });
        continue;
      }
      if (ids.length === 0) {
        report({
          message: 'noRules',
          parameters: { word: word.text },
          span: use.directive.span,
          suggestions: [{ message: 'remove', fix: { edits: [directiveRemoval(tree.text, use.directive)] } }],
        });
      }
      for (const { id, span, status, nearest } of use.ids) {
        if (status !== 'unknown') continue;
        if (nearest === null) report({ message: 'rule', parameters: { rule: id }, span });
        else {
          report({
            message: 'nearRule',
            parameters: { rule: id, nearest },
            span,
            suggestions: [{ message: 'replace', fix: { edits: [{ span, text: nearest }] } }],
          });
        }
      }
    }
  },
});

const names = directiveVerbs.map((verb) => `plenary-${verb}`);
const choices = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

function suggestVerb({ directive, nearestVerb }: DirectiveUse) {
  if (nearestVerb === null) return [];
  const text = `plenary-${nearestVerb}`;
  return [
    {
      message: 'replace',
      parameters: { nearest: text },
      fix: { edits: [{ span: directive.word.span, text }] },
    },
  ] as const;
}
