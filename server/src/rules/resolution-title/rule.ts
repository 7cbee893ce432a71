import { ownOrgan } from '../../analysis/organ';
import { parseAct } from '../../language/symbols';
import type { Block } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'resolution-title',
  title: 'Write the title without a full stop, numbered once adopted',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    stop: 'A title has no full stop at its end.',
    number: 'The title of an adopted resolution begins with its number, “{number}.”.',
    differs: 'The symbol gives this resolution the number {number}.',
    draft: 'A draft has no number yet.',
    removeStop: 'Remove the full stop',
    write: 'Write “{number}”',
    removeNumber: 'Remove the number',
  },
  fix: 'suggestion',
  source: 'Official drafts and adopted resolutions of the General Assembly.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { draft: tabled('Lighthouses and the safety of navigation') },
      { draft: adopted('80/300. Lighthouses and the safety of navigation') },
    ],
    bad: [
      {
        draft: tabled('Lighthouses and the safety of navigation.'),
        fixed: tabled('Lighthouses and the safety of navigation'),
      },
      {
        draft: adopted('Lighthouses and the safety of navigation'),
        fixed: adopted('80/300. Lighthouses and the safety of navigation'),
      },
      {
        draft: adopted('80/301. Lighthouses and the safety of navigation'),
        fixed: adopted('80/300. Lighthouses and the safety of navigation'),
      },
    ],
  },
  check({ tree, report }) {
    const title = tree.blocks.find(({ kind }) => kind === 'title');
    if (title === undefined) return;
    const { text } = title.prose;
    // A note on what the parts of a composite are called stands in the same lines.
    const end = text.length;
    if (
      text.endsWith('.') &&
      /[^.]\.$/.test(text) &&
      !/\bbecomes? resolution\b|\b(?:Inc|Ltd|etc|[A-Z])\.$/.test(text)
    ) {
      const span = title.prose.span(end - 1, end);
      report({ message: 'stop', span, suggestions: [{ message: 'removeStop', fix: { edits: [{ span, text: '' }] } }] });
    }
    if (ownOrgan(tree) !== 'GA') return;
    const own = ownNumber(tree.masthead);
    const number = /^((?:E?S-)?\d{1,3}\/\d{1,4})(?: [A-Z](?:[-–, and]+[A-Z])*)?\./.exec(text);
    if (own !== null) {
      if (number === null) {
        const at = title.prose.toSource(0, 'start');
        const fix = { edits: [{ span: { start: at, end: at }, text: `${own}. ` }] };
        const span = title.prose.span(0, Math.max(1, text.indexOf(' ')));
        report({ message: 'number', parameters: { number: own }, span, suggestions: [{ message: 'write', fix }] });
      } else if (number[1] !== own) {
        const span = title.prose.span(0, (number[1] as string).length);
        const fix = { edits: [{ span, text: own }] };
        report({ message: 'differs', parameters: { number: own }, span, suggestions: [{ message: 'write', fix }] });
      }
    } else if (number !== null && tree.masthead.some(({ field }) => field === 'sponsors')) {
      const span = title.prose.span(0, number[0].length);
      const fix = {
        edits: [{ span: { start: span.start, end: title.prose.toSource(number[0].length + 1, 'start') }, text: '' }],
      };
      report({ message: 'draft', span, suggestions: [{ message: 'removeNumber', fix }] });
    }
  },
});

/** The number in the symbol of an adopted text, without the letters of its parts: `80/300`. */
function ownNumber(masthead: readonly Block[]): string | null {
  const symbol = masthead.find(({ field }) => field === 'symbol')?.prose.text ?? '';
  const act = parseAct(symbol.replace(/ [A-Z](?:[-–][A-Z])?$/, ''));
  return act?.kind === 'resolution' && act.organ === 'GA' && act.numbering === 'session'
    ? `${act.series}/${act.number}`
    : null;
}

function adopted(title: string): string {
  return `A/RES/80/300\n\nGeneral Assembly\n\nDistr.: General\n6 May 2026\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nResolution adopted by the General Assembly on 4 May 2026\n\n[without reference to a Main Committee (A/80/L.212)]\n\n${title}\n\n*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.\n\n*80th plenary meeting*\n*4 May 2026*\n`;
}

function tabled(title: string): string {
  return `A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution\n\n# ${title}\n\n*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect its lights.\n`;
}
