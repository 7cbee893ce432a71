import { MAIN_COMMITTEES } from '../../language/main-committees';
import type { Block } from '../../syntax/tree';
import { expectsMasthead, lineBefore, placeOf } from '../masthead-line';
import { defineRule } from '../rule';

export default defineRule({
  id: 'committee-line',
  title: 'Name the Main Committee that the symbol stands for',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing: 'The symbol is that of the {committee}; name it after the session.',
    differs: 'The symbol is that of the {committee}.',
    plenary: 'The symbol is that of a draft for the plenary, which names no Main Committee.',
    name: 'The Fourth Committee is named “{committee}”.',
    add: 'Add “{committee}”',
    replace: 'Write “{committee}”',
    remove: 'Remove the line',
  },
  fix: 'suggestion',
  source: 'Official drafts of the General Assembly.',
  examples: {
    good: [
      {
        masthead:
          'A/C.3/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nThird Committee\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'A/C.3/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
        fixed:
          'A/C.3/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\n\nThird Committee\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
      {
        masthead:
          'A/C.4/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nThird Committee\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
        fixed:
          'A/C.4/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nSpecial Political and Decolonization Committee (Fourth Committee)\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
    ],
  },
  check({ tree, report }) {
    if (tree.adopted || !expectsMasthead(tree)) return;
    const find = (field: Block['field']): Block | undefined => tree.masthead.find((block) => block.field === field);
    const symbol = find('symbol')?.prose.text ?? '';
    const line = find('committee');
    const number = /^A\/C\.([1-6])\//.exec(symbol)?.[1];
    if (number === undefined) {
      if (line === undefined || !/^A\/(?:E?S-)?\d+\/L\./.test(symbol)) return;
      const start = tree.text.slice(0, line.span.start).trimEnd().length;
      const fix = { edits: [{ span: { start, end: line.span.end }, text: '' }] };
      report({ message: 'plenary', span: line.span, suggestions: [{ message: 'remove', fix }] });
      return;
    }
    const committee = MAIN_COMMITTEES[Number(number) - 1] as string;
    const parameters = { committee };
    if (line === undefined) {
      const before = lineBefore(tree, 'committee');
      const suggestions = before === null ? [] : [addition(before.span.end, committee)];
      report({ message: 'missing', parameters, span: placeOf(tree, 'committee').span, suggestions });
    } else if (line.prose.text !== committee) {
      const isShort = number === '4' && /^(?:Fourth Committee|Special Political)/.test(line.prose.text);
      const fix = { edits: [{ span: line.span, text: committee }] };
      report({
        message: isShort ? 'name' : 'differs',
        parameters,
        span: line.span,
        suggestions: [{ message: 'replace', fix }],
      });
    }
  },
});

/** The suggestion to add the line at `offset`, the end of another. */
function addition(offset: number, committee: string) {
  const edit = { span: { start: offset, end: offset }, text: `\n\n${committee}` };
  return { message: 'add' as const, fix: { edits: [edit] } };
}
