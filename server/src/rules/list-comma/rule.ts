import type { ListItem } from '../../analysis/citation-lists';
import { defineRule } from '../rule';

export default defineRule({
  id: 'list-comma',
  title: 'Put no comma before the “and” of a list of resolutions',
  category: 'references',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    extra: 'No comma stands before the “and” of a list of {kind}s.',
    remove: 'Remove the comma',
  },
  fixTitle: 'remove',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022,',
      },
      {
        preamble:
          '*Recalling* its resolutions 64/256 of 2 March 2010 and 65/122 of 13 December 2010,\n\n*Noting* the lights lit under resolutions 64/256, 65/122, and 77/13 of 21 November 2022,',
      },
      {
        preamble:
          '*Recalling* its resolution 64/256 of 2 March 2010, and Security Council resolution 1631 (2005) of 17 October 2005,',
      },
    ],
    bad: [
      {
        preamble:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010, and 77/13 of 21 November 2022,',
        fixed:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022,',
      },
    ],
  },
  check({ analysis, report }) {
    for (const list of analysis.citationLists) {
      if (list.length < 3) continue;
      const { block, prose, kind } = (list.at(-1) as ListItem).citation;
      if (!isDatedAlone((list.at(-2) as ListItem).citation.date, prose.start) && list.some(isDated)) continue;
      const at = prose.start - ', and '.length;
      if (!block.prose.text.startsWith(', and ', at)) continue;
      const span = block.prose.span(at, at + 1);
      report({ message: 'extra', parameters: { kind }, span, fix: { edits: [{ span, text: '' }] } });
    }
  },
});

function isDated({ citation }: ListItem): boolean {
  return citation.date !== undefined;
}

/** Whether a date stands before the `next` member, so that no comma is needed to keep that one’s from being shared. */
function isDatedAlone(date: ListItem['citation']['date'], next: number): boolean {
  return date !== undefined && date.prose.start < next;
}
