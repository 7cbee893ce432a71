import { linkOf } from '../../analysis/citation-link';
import { officialUrl } from '../../language/symbols';
import { defineRule } from '../rule';

export default defineRule({
  id: 'superseded-draft',
  title: 'Cite a resolution rather than the draft that became it',
  category: 'references',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    adopted: 'Draft resolution {draft} was adopted as resolution {cited}: cite that.',
    replace: 'Cite resolution {cited}',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions; the catalogue of adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* its resolution 71/14 of 21 November 2016,' },
      { preamble: '*Having considered* draft resolution A/71/L.12 on buoys,' },
    ],
    bad: [
      {
        preamble: '*Recalling* its draft resolution A/71/L.11 on lighthouses,',
        fixed: '*Recalling* its resolution 71/14 on lighthouses,',
      },
      { preamble: '*Recalling* the keeping of lighthouses,[^1]\n\n[^1]: See A/71/L.11.' },
    ],
  },
  check({ tree, analysis, catalogue, report }) {
    for (const citation of analysis.citations) {
      const { block, text, prose, canonical, kind } = citation;
      if (kind !== 'document' || block.kind === 'masthead' || !/\/L\.\d+(?:\/Rev\.\d+)?$/.test(canonical)) continue;
      const entry = catalogue.adoptedFrom(canonical);
      if (entry === undefined) continue;
      const { span } = citation;
      const before = /(?:draft )?resolution[ \u00a0]$/.exec(block.prose.text.slice(0, prose.start))?.[0];
      const link = linkOf(citation);
      const start = before === undefined ? null : block.prose.toSource(prose.start - before.length, 'start');
      const url = officialUrl(entry.canonical);
      const proper = link && url !== undefined ? `[${entry.cited}](${url})` : entry.cited;
      const fix = start !== null && {
        edits: [{ span: { start, end: link?.source.end ?? span.end }, text: `resolution ${proper}` }],
      };
      // A draft quoted at length, or across a line that a page break cuts, is not to be rewritten.
      const isPlain = fix && !tree.text.slice(start, span.end).includes('\n');
      report({
        message: 'adopted',
        parameters: { draft: text, cited: entry.cited },
        span,
        ...(isPlain && { suggestions: [{ message: 'replace', fix }] }),
      });
    }
  },
});
