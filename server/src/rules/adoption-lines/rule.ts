import { ownOrgan } from '../../analysis/organ';
import { findDates, formatDate } from '../../language/dates';
import { defineRule } from '../rule';

export default defineRule({
  id: 'adoption-lines',
  title: 'State in the usual words when and on what report a resolution was adopted',
  category: 'masthead',
  scope: 'paragraph',
  kinds: ['masthead'],
  defaultLevel: 'error',
  messages: {
    adoption: 'The line reads “{line}”.',
    source:
      'The line reads “[without reference to a Main Committee (…)]” or “[on the report of the … Committee (…, para. …)]”.',
    committee: 'Name the committee “{line}”.',
    replace: 'Write “{line}”',
  },
  fix: 'suggestion',
  source: 'Adopted resolutions of the General Assembly.',
  examples: {
    good: [{ draft: adopted('Resolution adopted by the General Assembly on 4 May 2026', fromPlenary()) }],
    bad: [
      {
        draft: adopted('Resolution adopted by General Assembly on 4 May 2026', fromPlenary()),
        fixed: adopted('Resolution adopted by the General Assembly on 4 May 2026', fromPlenary()),
      },
      {
        draft: adopted(
          'Resolution adopted by the General Assembly on 4 May 2026',
          '[on the report of the Fourth Committee (A/80/420, para. 8)]',
        ),
        fixed: adopted(
          'Resolution adopted by the General Assembly on 4 May 2026',
          '[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/80/420, para. 8)]',
        ),
      },
      {
        draft: adopted(
          'Resolution adopted by the General Assembly on 4 May 2026',
          '[without reference to a committee (A/80/L.212)]',
        ),
      },
    ],
  },
  check({ field, prose, span }, context) {
    const { report } = context;
    if ((field !== 'adoption' && field !== 'source') || ownOrgan(context.tree) !== 'GA') return;
    const { text } = prose;
    if (field === 'adoption') {
      if (ADOPTION.test(text)) return;
      const [date] = findDates(text);
      const line = `Resolution adopted by the General Assembly on ${date?.iso ? formatDate(date.iso) : '…'}`;
      const fix = { edits: [{ span, text: line }] };
      const suggestions = date?.iso ? [{ message: 'replace' as const, fix }] : [];
      // A date in another form is for the rule about dates.
      if (date?.iso && text.replace(text.slice(date.start, date.end), formatDate(date.iso)) === line) return;
      report({ message: 'adoption', parameters: { line }, span, suggestions });
      return;
    }
    if (SOURCE_LINE.test(text)) return;
    const short = /the (Fourth Committee|Special Political and Decolonization Committee)(?= \(A\/)/.exec(text);
    if (short?.[1] === undefined) {
      report({ message: 'source', span });
      return;
    }
    const start = short.index + 4;
    const name = prose.span(start, start + short[1].length);
    const line = 'Special Political and Decolonization Committee (Fourth Committee)';
    const fix = { edits: [{ span: name, text: line }] };
    report({ message: 'committee', parameters: { line }, span: name, suggestions: [{ message: 'replace', fix }] });
  },
});

const ADOPTION =
  /^Resolutions? adopted by the General Assembly on \d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;
const SYMBOL = 'A/[\\w./() -]+?';
const SOURCE_LINE = new RegExp(
  `^\\[(?:without reference to a Main Committee|on the report of the (?:(?:First|Second|Third|Fifth|Sixth) Committee|Special Political and Decolonization Committee ?\\(Fourth Committee\\))) \\(${SYMBOL}(?:(?:,| and|, and) ${SYMBOL})*(?:, paras?\\. [\\d, and–]+)?(?:,? and ${SYMBOL}(?:, paras?\\. [\\d, and–]+)?)*\\)\\]$`,
);

function fromPlenary(): string {
  return '[without reference to a Main Committee (A/80/L.212)]';
}

function adopted(line: string, source: string): string {
  return `A/RES/80/300\n\nGeneral Assembly\n\nDistr.: General\n6 May 2026\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\n${line}\n\n${source}\n\n80/300. Lighthouses and the safety of navigation\n\n*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.\n\n*80th plenary meeting*\n*4 May 2026*\n`;
}
