import type { Citation } from '../../analysis/citations';
import { ownOrgan } from '../../analysis/organ';
import { type Organ, organName } from '../../language/organs';
import type { Block } from '../../syntax/tree';
import { defineRule } from '../rule';

export default defineRule({
  id: 'own-resolution',
  title: 'Call only an organ’s own resolutions “its”',
  category: 'references',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    other: '{text} is a {kind} of the {organ}, not of the {own}: name the organ.',
    replace: 'Write “{organ} {kind}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      { preamble: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,' },
      {
        preamble:
          '*Noting* that the Security Council, in its resolution 1631 (2005) of 17 October 2005, spoke of buoys,',
      },
      {
        preamble:
          '*Noting* that through its resolution 54/18 of 12 October 2023, the Human Rights Council spoke of buoys,',
      },
      { preamble: '*Recalling* its resolution 71/14 of 21 November 2016,' },
    ],
    bad: [
      {
        preamble: '*Recalling* its resolution 1631 (2005) of 17 October 2005,',
        fixed: '*Recalling* Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble: '*Recalling* its resolution 2010/12 of 22 July 2010,',
        fixed: '*Recalling* Economic and Social Council resolution 2010/12 of 22 July 2010,',
      },
      { preamble: '*Recalling* its relevant resolutions 16/18 of 24 March 2011 and 19/25 of 23 March 2012,' },
    ],
  },
  check({ tree, analysis, report }) {
    const own = ownOrgan(tree);
    if (own === null) return;
    const firstOthers = new Map<Block, number>();
    for (const citation of analysis.citations) {
      const { block, text, kind, organ } = citation;
      if (organ === null || organ === own || kind === 'document' || block.kind === 'masthead' || block.quoted) continue;
      const its = itsBefore(citation);
      if (its === null) continue;
      // A paragraph may cite thousands: it is searched once.
      const firstOther = firstOthers.get(block) ?? findOther(block.prose.text, own);
      firstOthers.set(block, firstOther);
      const behind = block.prose.text.slice(citation.prose.end, citation.prose.end + REACH);
      if ((firstOther >= 0 && firstOther < its.span.start) || findOther(behind, own) >= 0) continue;
      const parameters = { text, kind, organ: organName(organ), own: organName(own) };
      const { start, end } = its.span;
      report({
        message: 'other',
        parameters,
        span: citation.span,
        ...(its.direct && {
          suggestions: [
            { message: 'replace', fix: { edits: [{ span: block.prose.span(start, end), text: organName(organ) }] } },
          ],
        }),
      });
    }
  },
});

const ITS = /\bits[ \u00a0](?:([a-z]+(?:,|[ \u00a0]and)?[ \u00a0]){0,4}?)(?:resolution|decision)s?[ \u00a0]$/;
/** Anyone but the draft's organ whose “its” may be: named in capitals before it or soon after. */
const OTHERS =
  /\b(?:Council|Commission|Committee|Board|Conference|Assembly|Organization|Agency|Union|Forum|Authority|Programme|Body|Group|Office|Court|Tribunal|Parties|it (?:adopted|decided))\b/;

/** How far behind the citation its owner may follow, in UTF-16 units: “through its resolution 54/18 of …, the Council”. */
const REACH = 80;

/** Where `text` first names another than the draft's `own` organ, in UTF-16 units; -1 where it does not. */
function findOther(text: string, own: Organ): number {
  const name = organName(own);
  return text.replaceAll(name, ' '.repeat(name.length)).search(OTHERS);
}

/** Longest way from a citation back to its “its”, in UTF-16 units. */
const REACH_BACK = 200;

/** The “its” that stands before a citation; `null` where there is none. */
function itsBefore({
  block,
  prose,
}: Citation): { readonly span: { start: number; end: number }; readonly direct: boolean } | null {
  const from = Math.max(0, prose.start - REACH_BACK);
  const match = ITS.exec(block.prose.text.slice(from, prose.start));
  if (match === null) return null;
  const start = from + match.index;
  return { span: { start, end: start + 3 }, direct: match[1] === undefined };
}
