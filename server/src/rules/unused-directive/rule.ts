import { directiveRemoval, idRemoval } from '../directive-removal';
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
    removeAll: 'Remove the directive',
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
      {
        operative:
          '<!-- plenary-disable-next-paragraph operative-ending, dashes -->\n\n*Requests* the Secretary-General to keep a register of lighthouses.',
        fixed: '*Requests* the Secretary-General to keep a register of lighthouses.',
      },
    ],
  },
  check(uses, { tree, report }) {
    for (const use of uses) {
      const { directive, ids } = use;
      const { verb } = directive;
      if (verb === null) continue;
      // Name by name, repairs of one directive would wait for each other, and the last leave it empty.
      const isIdle = ids.every(({ status }) => status === 'idle');
      ids.forEach(({ id, span, status }, index) => {
        if (status !== 'idle') return;
        report({
          message: verb === 'enable' ? 'enable' : 'disable',
          parameters: { rule: id },
          span,
          fix: { edits: [isIdle ? directiveRemoval(tree.text, directive) : idRemoval(tree.text, directive, index)] },
          fixTitle: isIdle ? 'removeAll' : 'remove',
        });
      });
    }
  },
});
