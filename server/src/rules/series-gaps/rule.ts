import { linkOf } from '../../analysis/citation-link';
import type { ListItem } from '../../analysis/citation-lists';
import type { CatalogueEntry } from '../../catalogue/catalogue';
import { seriesGaps } from '../../catalogue/series-gaps';
import { formatDate } from '../../language/dates';
import { officialUrl } from '../../language/symbols';
import type { Fix } from '../../lint/finding';
import type { Tree } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { listed, listedOn } from '../../text/listed';
import { defineRule } from '../rule';

export default defineRule({
  id: 'series-gaps',
  title: 'Recall a series of resolutions without gaps',
  category: 'references',
  scope: 'document',
  defaultLevel: 'hint',
  messages: {
    one: '{missing} bears the same title as the resolutions listed here.',
    several: '{missing} bear the same title as the resolutions listed here.',
    add: 'Add {missing}',
  },
  fix: 'suggestion',
  source: 'The catalogue of adopted resolutions, by their titles.',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020, 76/21 of 2 December 2021 and 77/21 of 2 December 2022,',
      },
      {
        preamble: '*Recalling* its resolutions 74/21 of 2 December 2019 and 76/21 of 2 December 2021,',
      },
      {
        preamble:
          '*Recalling* its resolutions on buoys, including resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020 and 77/21 of 2 December 2022,',
      },
    ],
    bad: [
      {
        preamble:
          '*Recalling* its resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020 and 77/21 of 2 December 2022,',
        fixed:
          '*Recalling* its resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020, 76/21 of 2 December 2021 and 77/21 of 2 December 2022,',
      },
      {
        preamble:
          '*Recalling* its resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020 and 76/21 of 2 December 2021,',
        fixed:
          '*Recalling* its resolutions 74/21 of 2 December 2019, 75/21 of 2 December 2020, 76/21 of 2 December 2021 and 77/21 of 2 December 2022,',
      },
    ],
  },
  check({ tree, analysis, catalogue, report }) {
    const { session } = analysis.session;
    for (const list of analysis.citationLists) {
      if (list.length < FEWEST) continue;
      const [first, last] = [list[0] as ListItem, list.at(-1) as ListItem];
      if (first.citation.block.quoted || !recallsSeries(list)) continue;
      const members = list.map(({ citation }) => citation.canonical);
      const own = session?.kind === 'regular' ? session.number : null;
      const missing = seriesGaps(members, own, catalogue, FEWEST);
      // With more left out than listed, the list is somebody's choice.
      if (missing.length === 0 || missing.length > list.length) continue;
      const fix = additions(tree, list, missing);
      const parameters = { missing: listed(missing.map(({ cited }) => cited)) };
      report({
        message: missing.length === 1 ? 'one' : 'several',
        parameters,
        span: { start: first.citation.span.start, end: last.citation.span.end },
        ...(fix && { suggestions: [{ message: 'add', parameters, fix }] }),
      });
    }
  },
});

/** Fewest members of a series that make a list one of that series. */
const FEWEST = 3;

/** Directly behind “its resolutions” in the preamble: elsewhere, and behind “including” or “latest”, some are meant. */
function recallsSeries([first]: readonly ListItem[]): boolean {
  if (first === undefined || first.citation.organ !== 'GA' || first.citation.block.kind !== 'preambular') return false;
  const { block, prose } = first.citation;
  const before = block.prose.text.slice(Math.max(0, prose.start - 80), prose.start);
  return (
    /\bits (?:previous |earlier |relevant |annual |biennial )*resolutions[ \u00a0]$/.test(before) &&
    !SELECTED.test(before)
  );
}

const SELECTED =
  /\b(?:including|in particular|particularly|notably|inter alia|such as|latest|most recent(?:ly)?|especially)\b/;

/** Writes each missing member behind the one before it; `null` where a date is shared or left out, so that nothing can stand between. */
function additions(tree: Tree, list: readonly ListItem[], missing: readonly CatalogueEntry[]): Fix | null {
  const dates = list.map(({ citation }) => citation.date?.prose.start);
  if (dates.includes(undefined) || new Set(dates).size < dates.length) return null;
  const isLinked = list.every(({ citation }) => linkOf(citation) !== undefined);
  const behind = new Map<ListItem, string[]>();
  for (const entry of missing) {
    const before = list.findLast(({ citation }) => (citation.date?.iso ?? '') <= (entry.date as string));
    if (before === undefined) return null;
    const url = officialUrl(entry.canonical);
    const number = isLinked && url !== undefined ? `[${entry.cited}](${url})` : entry.cited;
    const items = behind.get(before) ?? [];
    items.push(`${number} of ${formatDate(entry.date as string)}`);
    behind.set(before, items);
  }
  const edits: TextEdit[] = [];
  const last = list.at(-1) as ListItem;
  const after = behind.get(last);
  for (const item of list) {
    if (after !== undefined && item === last) edits.push(...joint(tree, list));
    const items = behind.get(item);
    if (items === undefined) continue;
    const at = item.citation.block.prose.toSource(item.citation.date?.prose.end as number, 'end');
    const text = item === last ? listedOn(items) : items.map((one) => `, ${one}`).join('');
    edits.push({ span: { start: at, end: at }, text });
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}

/** The “and” before the last item becomes a comma; none where a comma stands before it too. */
function joint(tree: Tree, list: readonly ListItem[]): TextEdit[] {
  const [before, last] = list.slice(-2) as [ListItem, ListItem];
  const { prose } = last.citation.block;
  const start = prose.toSource(before.citation.date?.prose.end as number, 'end');
  const and = /^,? and /.exec(tree.text.slice(start));
  return and === null ? [] : [{ span: { start, end: start + and[0].length }, text: ', ' }];
}
