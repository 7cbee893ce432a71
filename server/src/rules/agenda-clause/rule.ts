import type { Prose } from '../../syntax/prose';
import type { TextEdit } from '../../text/edit';
import { matchesIn } from '../../text/matches';
import { defineRule } from '../rule';

export default defineRule({
  id: 'agenda-clause',
  title: 'Put items on the provisional agenda in the usual words',
  category: 'formulas',
  scope: 'paragraph',
  kinds: ['operative', 'subparagraph'],
  defaultLevel: 'warning',
  messages: {
    before: 'A comma stands before “under the item entitled”.',
    after: 'A comma stands after the title of the item, before the sub-item.',
    extra: 'No comma stands before “the item entitled”.',
    include: 'No comma stands before “in the provisional agenda”.',
    order: 'Name the item first: “under the item entitled “…”, the sub-item entitled “…””.',
    stop: 'The full stop stands behind the quotation mark.',
    hyphen: 'Write “sub-item”.',
    entitled: 'Write “entitled” before the title.',
    comma: 'No comma stands between “entitled” and the title.',
    quotes: 'Put the title of the item in quotation marks.',
    repair: 'Repair the clause',
  },
  fixTitle: 'repair',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  whileTyping: 'withhold',
  triggers: { words: ['provisional'] },
  examples: {
    good: [
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Sustainable development”, the sub-item entitled “Sustainable lighthouses”, unless otherwise agreed.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea”.',
      },
    ],
    bad: [
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session under the item entitled “Sustainable development” the sub item entitled “Sustainable lighthouses”.',
        fixed:
          '*Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Sustainable development”, the sub-item entitled “Sustainable lighthouses”.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session, the item titled “Oceans and the law of the sea”.',
        fixed:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea”.',
      },
      {
        operative:
          '*Decides* to include, in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea.”',
        fixed:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled “Oceans and the law of the sea”.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session the sub-item entitled “Sustainable lighthouses” under the item entitled “Sustainable development”.',
      },
      {
        operative:
          '*Decides* to include in the provisional agenda of its eighty-first session the item entitled Oceans and the law of the sea.',
      },
    ],
  },
  check({ prose, quoted }, { report }) {
    const { text } = prose;
    const agenda = quoted ? -1 : text.indexOf('provisional agenda of ');
    if (agenda < 0) return;
    const session = SESSION.exec(text.slice(agenda));
    if (session === null) return;
    const from = agenda + session[0].length;
    const stop = text.slice(from).search(/;|\brequests\b/);
    const clause = text.slice(from, stop < 0 ? text.length : from + stop);

    const under = /^ ?(?<comma>,?) ?under the (?:agenda )?item\b/.exec(clause);
    const include = text.endsWith(', in the ', agenda) ? /\binclude(, )in the $/.exec(text.slice(0, agenda)) : null;
    if (include)
      tell('include', include.index + 7, include.index + 8, [
        replacement(prose, include.index + 7, include.index + 8, ''),
      ]);
    const turned =
      clause.includes('sub-item') &&
      /\bsub-item entitled [“"][^”"]+[”"](,? under the (?:agenda )?item entitled) /.exec(clause);
    if (turned) {
      const start = from + turned.index + turned[0].indexOf(turned[1] as string);
      tell('order', start, start + (turned[1] as string).length, []);
    }
    const stopped =
      clause.endsWith('.”') || clause.endsWith('."') ? /\bentitled [“"][^”"]+(\.)([”"])$/.exec(clause) : null;
    if (stopped) {
      const end = from + stopped.index + stopped[0].length;
      tell('stop', end - 2, end, [replacement(prose, end - 2, end, `${stopped[2]}.`)]);
    }
    const direct = /^, (?=(?:the|an) (?:agenda )?item\b)/.exec(clause);
    if (under?.groups?.comma === '') tell('before', from, from + under[0].length, [insertion(prose, from, ',')]);
    if (direct) tell('extra', from, from + 1, [replacement(prose, from, from + 1, '')]);
    for (const { index, 0: words, groups = {} } of matchesIn(clause, PARTS)) {
      const at = from + index;
      const end = at + words.length;
      const { gap, item, naming, comma } = groups;
      if (gap !== undefined) tell('after', at, at + 1, [insertion(prose, at + 1, ',')]);
      else if (item !== undefined) tell('hyphen', at, end, [replacement(prose, at, end, 'sub-item')]);
      else if (naming !== undefined) {
        const start = end - naming.length;
        tell('entitled', start, end, [replacement(prose, start, end, 'entitled')]);
      } else if (comma !== undefined) tell('comma', end - 1, end, [replacement(prose, end - 1, end, '')]);
      else tell('quotes', at, end, []);
    }

    function tell(
      message: 'before' | 'after' | 'extra' | 'include' | 'order' | 'stop' | 'hyphen' | 'entitled' | 'comma' | 'quotes',
      start: number,
      end: number,
      edits: TextEdit[],
    ): void {
      report({
        message,
        span: prose.span(start, end),
        ...(message === 'stop' && { atMost: 'information' }),
        ...(edits.length > 0 && { fix: { edits } }),
      });
    }
  },
});

const SESSION = /^provisional agenda of (?:its|the) [\w-]+(?: [\w-]+){0,6}? sessions?\b/;
const PARTS =
  /(?<gap>[”"](?= (?:the|a) sub-? ?item\b))|\b(?<item>sub item|subitem)\b|\bitem (?<naming>titled|called|named)\b|\bitem (?:entitled|titled)(?<comma>,)(?= [“"])|\bitem entitled(?= (?![“"‘'(])[\p{L}\d])/gu;

function insertion(prose: Prose, at: number, text: string): TextEdit {
  const offset = prose.toSource(at, 'end');
  return { span: { start: offset, end: offset }, text };
}

function replacement(prose: Prose, start: number, end: number, text: string): TextEdit {
  return { span: prose.span(start, end), text };
}
