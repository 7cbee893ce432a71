import { compareSponsors, parseSponsors } from '../../language/sponsors';
import type { TextEdit } from '../../text/edit';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sponsors-order',
  title: 'List sponsors in alphabetical order',
  category: 'masthead',
  scope: 'paragraph',
  kinds: ['masthead'],
  defaultLevel: 'warning',
  messages: {
    order: 'In alphabetical order {later} comes before {earlier}.',
    sort: 'Sort the sponsors',
  },
  fixTitle: 'sort',
  fix: 'safe',
  source: 'Official drafts of the General Assembly.',
  documents: ['resolution', 'decision'],
  examples: {
    good: [
      {
        masthead: base(
          'Côte d’Ivoire, Cuba, Iran (Islamic Republic of), Türkiye and State of Palestine: draft resolution',
        ),
      },
      { masthead: base('Netherlands (Kingdom of the), New Zealand and Niger: draft resolution') },
    ],
    bad: [
      {
        masthead: base('Iceland, Uruguay and Kenya: draft resolution'),
        fixed: base('Iceland, Kenya and Uruguay: draft resolution'),
      },
    ],
  },
  check({ field, prose }, { source, report }) {
    if (field !== 'sponsors') return;
    const { text } = prose;
    const names = parseSponsors(text);
    const wrong = names.findIndex((name, i) => i > 0 && compareSponsors(names[i - 1] as string, name) > 0);
    if (wrong < 0) return;
    const sorted = [...names].sort(compareSponsors);
    const starts: number[] = [];
    for (const name of names) starts.push(text.indexOf(name, starts.length > 0 ? (starts.at(-1) as number) + 1 : 0));
    const edits: TextEdit[] = names.map((name, i) => {
      const start = starts[i] as number;
      return { span: prose.span(start, start + name.length), text: sorted[i] as string };
    });
    const plain = edits.every(({ span }, i) => source(span) === names[i]);
    const at = edits[wrong] as TextEdit;
    const parameters = { later: names[wrong] as string, earlier: names[wrong - 1] as string };
    const fix = { edits: edits.filter((_, i) => sorted[i] !== names[i]) };
    report({ message: 'order', parameters, span: at.span, ...(plain && prose.calls.length === 0 && { fix }) });
  },
});

function base(sponsors: string): string {
  return `A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\n${sponsors}`;
}
