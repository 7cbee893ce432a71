import type { ListItem as Item } from '../../analysis/citation-lists';
import { fromRoman } from '../../language/roman';
import type { Act } from '../../language/symbols';
import type { Fix } from '../../lint/finding';
import type { Tree } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';

export default defineRule({
  id: 'citation-order',
  title: 'List resolutions in chronological order',
  category: 'references',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    order: 'List the resolutions in chronological order: {later} comes before {earlier}.',
    sort: 'Put the resolutions in chronological order',
  },
  fixTitle: 'sort',
  fix: 'safe',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022,',
      },
      { preamble: '*Recalling* its resolutions 3281 (XXIX) of 12 December 1974 and 31/1 of 29 September 1976,' },
      {
        preamble:
          '*Recalling* its resolution 70/1 of 25 September 2015 and Security Council resolution 1631 (2005) of 17 October 2005,',
      },
      {
        preamble:
          '*Recalling* its resolutions on lighthouses, the most recent of which being resolutions 77/13 of 21 November 2022 and 65/122 of 13 December 2010,',
      },
      { preamble: '*Recalling* its resolutions 194 (III) of 11 December 1948 and 212 (III) of 19 November 1948,' },
    ],
    bad: [
      {
        preamble:
          '*Recalling* its resolutions 65/122 of 13 December 2010, 64/256 of 2 March 2010 and 77/13 of 21 November 2022,',
        fixed:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 65/122 of 13 December 2010 and 77/13 of 21 November 2022,',
      },
      {
        preamble:
          '*Recalling* Security Council resolutions 1820 (2008) of 19 June 2008 and 1325 (2000) of 31 October 2000,',
        fixed:
          '*Recalling* Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of 19 June 2008,',
      },
    ],
  },
  check({ tree, analysis, report }) {
    for (const list of analysis.citationLists) {
      const at = list.findIndex((item, i) => i > 0 && compare(list[i - 1] as Item, item) > 0);
      if (at < 0 || isLatestFirst(list)) continue;
      const later = list[at] as Item;
      const fix = sorting(tree, list, at);
      const hasCalls = later.citation.block.prose.calls.some(({ source }) => isWithin(source, list));
      report({
        message: 'order',
        parameters: { later: later.citation.text, earlier: (list[at - 1] as Item).citation.text },
        span: later.citation.span,
        ...(fix && !hasCalls && { fix }),
        ...(fix && hasCalls && { suggestions: [{ message: 'sort', fix }] }),
      });
    }
  },
});

/** “its previous resolutions, the most recent of which being resolutions 74/246 …, 73/264 … and 72/248 …”. */
function isLatestFirst([first]: readonly Item[]): boolean {
  if (first === undefined) return false;
  const { block, prose } = first.citation;
  return /\b(?:latest|most recent(?:ly)?)\b[^,;]*$/.test(
    block.prose.text.slice(Math.max(0, prose.start - 100), prose.start),
  );
}

/** Negative where `a` is the older, positive where `b` is; 0 where nothing says, or dates and numbers disagree. */
function compare(a: Item, b: Item): number {
  const byDate = compareTexts(a.citation.date?.iso, b.citation.date?.iso);
  const byNumber = compareActs(a.act, b.act);
  return byDate * byNumber < 0 ? 0 : byDate || byNumber;
}

function compareTexts(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sessions of one kind follow one another, as years do, and the numbers within them. */
function compareActs(a: Act, b: Act): number {
  if (a.organ !== b.organ || (a.numbering === 'year') !== (b.numbering === 'year')) return 0;
  if (specialOf(a) !== specialOf(b)) return 0;
  return seriesNumber(a) - seriesNumber(b) || a.number - b.number;
}

/** What the number of a special session begins with: `S-`, `ES-`; empty for regular sessions and years. */
function specialOf({ series }: Act): string {
  return series.slice(0, series.indexOf('-') + 1);
}

function seriesNumber(act: Act): number {
  const number = act.series.slice(specialOf(act).length);
  return act.numbering === 'roman' ? (fromRoman(number) ?? 0) : Number(number);
}

/** The source of an item with its link and date. */
function sourceOf({ citation: { block, prose, date } }: Item): Span {
  const end = date?.prose.end ?? prose.end;
  const { start: from, end: to } = block.prose.span(prose.start, end);
  let [start, stop] = [from, to];
  for (const link of block.prose.links) {
    if (link.end <= prose.start || link.start >= end) continue;
    start = Math.min(start, link.source.start);
    stop = Math.max(stop, link.source.end);
  }
  return { start, end: stop };
}

function isWithin(span: Span, list: readonly Item[]): boolean {
  const first = sourceOf(list[0] as Item);
  const last = sourceOf(list.at(-1) as Item);
  return span.start >= first.start && span.end <= last.end;
}

/**
 * The list in order: by changing two neighbours’ places where that is enough, else by sorting all of it. `null` where a
 * date is shared, so that an item cannot move alone, or where some neighbours cannot be compared.
 */
function sorting({ text }: Tree, list: readonly Item[], at: number): Fix | null {
  const swapped = [...list];
  swapped.splice(at - 1, 2, list[at] as Item, list[at - 1] as Item);
  const sorted = [swapped, [...list].sort(compare)].find(isInOrder);
  if (sorted === undefined) return null;
  const moved = list.flatMap((from, i) => (sorted[i] === from ? [] : [{ from, to: sorted[i] as Item }]));
  const dates = moved.map(({ from }) => from.citation.date?.prose.start);
  const shared = list.some(({ citation }) => {
    const start = citation.date?.prose.start;
    return start !== undefined && dates.includes(start) && !moved.some(({ from }) => from.citation === citation);
  });
  const dated = dates.filter((start) => start !== undefined);
  if (shared || new Set(dated).size < dated.length || (dated.length > 0 && dated.length < dates.length)) return null;
  const edits = moved.map(({ from, to }) => {
    const source = sourceOf(to);
    return { span: sourceOf(from), text: text.slice(source.start, source.end) };
  });
  return { edits };
}

function isInOrder(list: readonly Item[]): boolean {
  return list.every((item, i) => i === 0 || compare(list[i - 1] as Item, item) <= 0);
}
