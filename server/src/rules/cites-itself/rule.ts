import { linkedSpan } from '../../analysis/citation-link';
import type { Citation } from '../../analysis/citations';
import { type Act, parseAct } from '../../language/symbols';
import type { Fix } from '../../lint/finding';
import type { Tree } from '../../syntax/tree';
import { isQuotedIn } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cites-itself',
  title: 'Cite neither the text itself nor one that came after it',
  category: 'references',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    itself: '{text} is the number of this text: say “the present resolution”.',
    draft: '{text} is the symbol of this text: say “the present resolution”.',
    later: 'Resolution {text} is later than this one, {own}: it cannot have been adopted before it.',
    replace: 'Write “the present resolution”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* its resolution 79/12 of 21 November 2024,' },
      {
        draft:
          '*The General Assembly*,\n\n*Recalling* its resolution 79/12 of 21 November 2024,\n\n*Requests* the Secretary-General to report on the implementation of the present resolution.\n',
      },
    ],
    bad: [
      {
        operative: '*Requests* the Secretary-General to report on the implementation of resolution A/80/L.212.',
        fixed: '*Requests* the Secretary-General to report on the implementation of the present resolution.',
      },
      {
        operative: '*Decides* to implement draft resolution A/80/L.212.',
        fixed: '*Decides* to implement the present resolution.',
      },
    ],
  },
  check({ tree, analysis, report }) {
    const own = ownNumber(tree);
    const symbol = tree.masthead.find((block) => block.field === 'symbol')?.prose.text.trim();
    for (const citation of analysis.citations) {
      const { block, text, canonical, act } = citation;
      if (block.kind === 'masthead' || block.kind === 'footnote' || block.kind === 'title' || block.quoted) continue;
      if (own !== null && act !== null && isSameSeries(act, own) && act.number >= own.number) {
        const isItself = act.number === own.number;
        // Adopted on one day, resolutions do cite later numbers, with their dates.
        if (citation.date !== undefined || isQuotedIn(block.words, citation.prose.start)) continue;
        // Of a composite (74/255 A and B) one part may well cite the other.
        if (isItself && (act.letters !== '' || own.letters !== '')) continue;
        const fix = isItself ? rewording(tree, citation) : null;
        report({
          message: isItself ? 'itself' : 'later',
          parameters: { text, own: `${own.series}/${own.number}` },
          span: citation.span,
          ...(!isItself && { atMost: 'information' }),
          ...(fix && { suggestions: [{ message: 'replace', fix }] }),
        });
      } else if (act === null && canonical === symbol) {
        const fix = rewording(tree, citation);
        report({
          message: 'draft',
          parameters: { text },
          span: citation.span,
          ...(fix && { suggestions: [{ message: 'replace', fix }] }),
        });
      }
    }
  },
});

/** The number of an adopted text, from its symbol, else from its title. */
function ownNumber(tree: Tree): Act | null {
  const symbol = tree.masthead.find((block) => block.field === 'symbol')?.prose.text.trim() ?? '';
  const title = tree.blocks.find((block) => block.kind === 'title')?.prose.text ?? '';
  const number = /^((?:E?S-)?\d{1,3}\/\d{1,4}(?: [A-Z]{1,2})?)\. /.exec(title)?.[1];
  return parseAct(symbol) ?? (number === undefined ? null : parseAct(`A/RES/${number}`));
}

function isSameSeries(a: Act, b: Act): boolean {
  return a.organ === b.organ && a.kind === b.kind && a.series === b.series;
}

/** Puts “the present resolution” for the citation and what leads to it; `null` where other words stand before it. */
function rewording(tree: Tree, citation: Citation): Fix | null {
  const { block, prose } = citation;
  const lead = /(?:\b(?:the|its|this) )?(?:\bdraft )?\bresolution[ \u00a0]$/i.exec(
    block.prose.text.slice(0, prose.start),
  );
  if (lead === null) return null;
  const start = block.prose.toSource(lead.index, 'start');
  const end = linkedSpan(citation).end;
  if (tree.text.slice(start, end).includes('\n')) return null;
  return { edits: [{ span: { start, end }, text: 'the present resolution' }] };
}
