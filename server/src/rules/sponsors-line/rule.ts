import { properSponsors } from '../../language/member-states';
import { parseSponsors } from '../../language/sponsors';
import type { TextEdit } from '../../text/edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsors-line',
  title: 'Write the sponsors as “A, B and C: draft resolution”',
  category: 'masthead',
  scope: 'paragraph',
  kinds: ['masthead'],
  defaultLevel: 'warning',
  messages: {
    comma: 'No comma stands before “and” in the list of sponsors.',
    and: '“And” stands before the last sponsor.',
    name: 'In a list of sponsors this is “{proper}”.',
    ending: 'After the colon write “{ending}”.',
    repair: 'Repair the list',
    rename: 'Write “{proper}”',
  },
  fixTitle: 'repair',
  fix: 'safe',
  source: 'Official drafts of the General Assembly.',
  documents: ['resolution', 'decision'],
  examples: {
    good: [{ masthead: base('Antigua and Barbuda, Kenya and Uruguay:* draft resolution') }],
    bad: [
      {
        masthead: base('Iceland, Kenya, and Uruguay: Draft Resolution.'),
        fixed: base('Iceland, Kenya and Uruguay: draft resolution'),
      },
      {
        masthead: base('Iceland, Kenya, Uruguay:draft resolution'),
        fixed: base('Iceland, Kenya and Uruguay: draft resolution'),
      },
      {
        masthead: base('Iceland, South Korea and Uruguay: draft resolution'),
        fixed: base('Iceland, Republic of Korea and Uruguay: draft resolution'),
      },
    ],
  },
  check(block, { catalogue, report }) {
    const { text } = block.prose;
    const colon = text.indexOf(':');
    if (block.field !== 'sponsors' || colon < 0 || /^(?:main )?(?:sponsors?|submitt)/i.test(text)) return;
    const names = text.slice(0, colon);
    const comma = /, and (?=[^,]+$)/.exec(names);
    if (comma) tell('comma', comma.index, comma.index + 1, '');
    const last = names.lastIndexOf(', ');
    const list = parseSponsors(text);
    let at = 0;
    for (const [name, proper] of properSponsors(list, catalogue.memberStates())) {
      const start = names.indexOf(name, at);
      if (start < 0) continue;
      at = start + name.length;
      const span = block.prose.span(start, at);
      const fix = { edits: [{ span, text: proper }] };
      report({ message: 'name', parameters: { proper }, span, fix, fixTitle: 'rename' });
    }
    if (!comma && last >= 0 && list.length > 1 && list.at(-1) === names.slice(last + 2))
      tell('and', last, last + 2, ' and ');
    const written = /^:[* ]*(.*)$/s.exec(text.slice(colon))?.[1] ?? '';
    const ending = /^((?:revised )?draft (?:resolutions?|decisions?))\.?$/i.exec(written)?.[1]?.toLowerCase();
    const start = text.length - written.length;
    if (ending === undefined) return;
    if (written !== ending) tell('ending', start, text.length, ending, ending);
    else if (text.charAt(start - 1) === ':') tell('ending', start, start, ' ', ending);

    function tell(message: 'comma' | 'and' | 'ending', from: number, to: number, by: string, ending = ''): void {
      const span = block.prose.span(from, to);
      const edit: TextEdit = { span, text: by };
      const shown = from === to ? block.prose.span(from, text.length) : span;
      report({ message, ...(ending && { parameters: { ending } }), span: shown, fix: { edits: [edit] } });
    }
  },
});

function base(sponsors: string): string {
  return `A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\n${sponsors}`;
}
