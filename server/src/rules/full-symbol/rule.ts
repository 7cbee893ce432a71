import { citedForm, parseAct } from '../../language/symbols';
import { defineRule } from '../rule';

export default defineRule({
  id: 'full-symbol',
  title: 'Cite resolutions by their number, not by their symbol',
  category: 'references',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    symbol: 'Cite this {kind} as “{cited}”, without the symbol.',
    replace: 'Write “{cited}”',
    word: 'Write “{kind} {cited}”',
  },
  fixTitle: 'replace',
  fix: 'safe',
  source: 'Editorial Manual, Resolutions; usage in adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* its resolution 71/14 of 21 November 2016,' },
      { preamble: '*Recalling* the Lighthouse Principles,[^1]\n\n[^1]: See the annex to A/RES/71/14.' },
    ],
    bad: [
      {
        preamble: '*Recalling* its resolution A/RES/71/14 of 21 November 2016,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016,',
      },
      {
        preamble: '*Recalling* Security Council resolution S/RES/1631 (2005) of 17 October 2005,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble: '*Recalling* its resolutions A/RES/64/256 of 2 March 2010 and A/RES/65/122 of 13 December 2010,',
        fixed: '*Recalling* its resolutions 64/256 of 2 March 2010 and 65/122 of 13 December 2010,',
      },
      {
        preamble: '*Recalling* its resolution A/RES/217 A (III) of 10 December 1948,',
        fixed: '*Recalling* its resolution 217 A (III) of 10 December 1948,',
      },
      { preamble: '*Recalling* A/RES/71/14 and the principles annexed to it,' },
      {
        preamble: '*Recalling* its resolution A/Res/71/14 of 21 November 2016,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016,',
      },
    ],
  },
  check({ analysis, report }) {
    for (const citation of analysis.citations) {
      const { block, text } = citation;
      if (block.kind === 'masthead' || block.kind === 'footnote' || block.kind === 'furniture') continue;
      if (!/^(?:A|S|E|A\/HRC)\/(?:RES|DEC)\//i.test(text)) continue;
      const { prose, span, canonical } = citation;
      const before = block.prose.text.slice(Math.max(0, prose.start - 60), prose.start);
      // A symbol in other letters, “A/Res/70/1”, passes for some document’s.
      const act = parseAct(canonical.toUpperCase());
      if (act === null || before.endsWith('(') || /documents? $/.test(before)) continue;
      const cited = citedForm(act);
      const kind = /\/DEC\//i.test(text) ? 'decision' : 'resolution';
      const parameters = { kind, cited };
      const named = /\b(?:resolution|decision)s?[ (]/i.test(before);
      report({
        message: 'symbol',
        parameters,
        span,
        ...(named && { fix: { edits: [{ span, text: cited }] } }),
        ...(!named && { suggestions: [{ message: 'word', fix: { edits: [{ span, text: `${kind} ${cited}` }] } }] }),
      });
    }
  },
});
