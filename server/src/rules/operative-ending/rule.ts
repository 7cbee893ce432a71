import { lastUnder, paragraphEndingWith } from '../../syntax/aside';
import type { Block, Part, Tree } from '../../syntax/tree';
import { withoutBracketedCall } from '../bracketed-call';
import { defineRule } from '../rule';

export default defineRule({
  id: 'operative-ending',
  title: 'End each operative paragraph with a semicolon, the last with a full stop',
  category: 'punctuation',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    semicolon: 'End this operative paragraph with a semicolon: only the last one ends with a full stop.',
    and: 'End this operative paragraph with a semicolon alone, without “and”.',
    stop: 'End the last operative paragraph with a full stop.',
    replace: 'End with “{mark}”',
  },
  fixTitle: 'replace',
  options: {
    allowAnd: {
      type: 'boolean',
      default: false,
      description: 'Allow “; and” at the end of a paragraph, as Model United Nations drafts have it before the last.',
    },
  },
  fix: 'safe',
  source: 'United Nations Editorial Manual, resolutions; usage in adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        operative:
          '1. *Encourages* Member States to keep their lighthouses lit;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '1. *Encourages* Member States:\n\n(a) To keep their lighthouses lit;\n\n(b) To chart every reef;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.[^1]\n\n[^1]: Resolution 70/1.',
      },
    ],
    bad: [
      {
        operative:
          '1. *Encourages* Member States to keep their lighthouses lit; and\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
        fixed:
          '1. *Encourages* Member States to keep their lighthouses lit;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '1. *Encourages* Member States to keep their lighthouses lit.\n\n2. *Requests* the Secretary-General to keep a register of lighthouses;',
        fixed:
          '1. *Encourages* Member States to keep their lighthouses lit;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        operative:
          '1. *Encourages* Member States:\n\n(a) To keep their lighthouses lit;\n\n(b) To chart every reef,\n\n2. *Requests* the Secretary-General to keep a register of lighthouses[^1]\n\n[^1]: Resolution 70/1.',
        fixed:
          '1. *Encourages* Member States:\n\n(a) To keep their lighthouses lit;\n\n(b) To chart every reef;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.[^1]\n\n[^1]: Resolution 70/1.',
      },
    ],
  },
  triggers: { unlessEnding: ';' },
  check({ tree, suspects, options, report }) {
    const checkEnd = (paragraph: Block, end: Block, mark: '.' | ';') => {
      const text = withoutBracketedCall(end.prose.text);
      // A question put to a court ends as a question does.
      if (text === '' || text.endsWith(mark) || text.endsWith('?') || !isClause(end, paragraph)) return;
      const and = semicolonAnd.exec(text);
      if (and && mark === ';' && options.allowAnd) return;
      const wrong = and ?? wrongMark.exec(text);
      const span = end.prose.span(wrong?.index ?? text.length - 1, text.length);
      report({
        message: mark === '.' ? 'stop' : and ? 'and' : 'semicolon',
        parameters: { mark },
        span,
        fix: { edits: [{ span: wrong ? span : { start: span.end, end: span.end }, text: mark }] },
      });
    };
    const lasts = new Set(tree.parts.flatMap((part) => lastOfText(tree, part) ?? []));
    for (const last of lasts) checkEnd(last, lastUnder(tree, last), '.');
    for (const end of suspects) {
      const paragraph = paragraphEndingWith(tree, end);
      if (paragraph !== null && !lasts.has(paragraph)) checkEnd(paragraph, end, ';');
    }
  },
});

/** The operative paragraph with which a text ends; `null` in a part that a section follows. */
function lastOfText({ parts }: Tree, { index, operative }: Part): Block | null {
  return parts[index + 1]?.isSection ? null : (operative.at(-1) ?? null);
}

/** A mark that another takes the place of; the stop of “a.m.” stays. */
const wrongMark = /(?<![ap]\.m)[,;:.]$/;
const semicolonAnd = /[,;]\s+and$/;

/**
 * Whether the block in which an operative paragraph ends, itself or the last of what hangs under it, is matter of
 * clauses: no quotation, no table, and no declaration that the paragraph introduces.
 */
function isClause({ quoted, kind, prose }: Block, paragraph: Block): boolean {
  if (quoted || kind === 'table' || /[.?!;:,…][”"’]$/.test(prose.text)) return false;
  return prose !== paragraph.prose || !prose.text.endsWith(':');
}
