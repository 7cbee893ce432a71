import { linkedSpan } from '../../analysis/citation-link';
import type { ListItem } from '../../analysis/citation-lists';
import type { Citation } from '../../analysis/citations';
import { ownOrgan } from '../../analysis/organ';
import { dateAt, formatDate } from '../../language/dates';
import type { Fix } from '../../lint/finding';
import type { Block, Tree } from '../../syntax/tree';
import { isQuotedIn } from '../quotations';
import { defineRule } from '../rule';

export default defineRule({
  id: 'citation-mention',
  title: 'Date a resolution where it is first cited, and only there',
  category: 'references',
  scope: 'document',
  defaultLevel: 'information',
  messages: {
    first: 'Give the date of resolution {text} where it is first cited: “{text} of …”.',
    known: 'Give the date of resolution {text} where it is first cited: “{text} of {date}”.',
    of: 'Write “{text} of …”: the word “of” is missing before the date.',
    addOf: 'Add “of”',
    from: 'Write “{text} of …”: a resolution is of its date, not from it.',
    writeOf: 'Write “of”',
    later: 'Resolution {text} was cited with its date before: the number is enough.',
    earlier: 'First cited here.',
    add: 'Add “of {date}”',
    remove: 'Remove “of {date}”',
  },
  fix: 'suggestion',
  source: 'Usage in adopted resolutions.',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its resolution 71/14 of 21 November 2016,\n\n*Bearing in mind* the principles set out in resolution 71/14,',
      },
      { preamble: '*Recalling* its resolutions 71/14 and 71/15 of 21 November 2016,' },
      { preamble: '*Recalling* the keeping of lighthouses,[^1]\n\n[^1]: Resolution 71/14.' },
      { preamble: '*Recalling* its resolution 71/14, entitled “Lighthouses”,' },
    ],
    bad: [
      {
        preamble: '*Recalling* its resolution 71/14 on lighthouses,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016 on lighthouses,',
      },
      {
        preamble:
          '*Recalling* its resolution 71/14 of 21 November 2016,\n\n*Bearing in mind* the principles set out in its resolution 71/14 of 21 November 2016,',
        fixed:
          '*Recalling* its resolution 71/14 of 21 November 2016,\n\n*Bearing in mind* the principles set out in its resolution 71/14,',
      },
      { preamble: '*Recalling* its resolution 71/44 on buoys,' },
      {
        preamble: '*Recalling* its resolution 71/14 21 November 2016,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016,',
      },
      {
        preamble: '*Recalling* its resolution 71/14 from 21 November 2016 on lighthouses,',
        fixed: '*Recalling* its resolution 71/14 of 21 November 2016 on lighthouses,',
      },
      {
        preamble: '*Recalling* its resolutions 64/256 of 2 March 2010, 71/14 and 77/13 of 21 November 2022,',
        fixed:
          '*Recalling* its resolutions 64/256 of 2 March 2010, 71/14 of 21 November 2016 and 77/13 of 21 November 2022,',
      },
    ],
  },
  check({ tree, analysis, catalogue, report }) {
    const own = ownOrgan(tree);
    const mentions = new Map<string, Mention[]>();
    let forgotten: ReadonlySet<Citation> | undefined;
    const isForgotten = (citation: Citation) => {
      forgotten ??= new Set(analysis.citationLists.flatMap(undatedIn));
      return forgotten.has(citation);
    };
    for (const citation of analysis.citations) {
      const { block, text, prose, canonical, kind, organ, date } = citation;
      if (kind !== 'resolution' || !isBareNumber(text) || !isRunningText(block)) continue;
      if (isQuotedIn(block.words, prose.start)) continue;
      const mention = mentionIn(mentions, canonical, partOf(tree, block));
      const { dated: before } = mention;
      if (date === undefined) {
        const isFirst = mention.count === 0 && own === 'GA' && organ === 'GA';
        const { span } = citation;
        if (isFirst && FROM_DATE.test(block.prose.text.slice(prose.end))) {
          const fix = { edits: [{ span: block.prose.span(prose.end + 1, prose.end + 5), text: 'of' }] };
          report({ message: 'from', parameters: { text }, span, suggestions: [{ message: 'writeOf', fix }] });
        } else if (isFirst && (isAnnounced(citation) || isForgotten(citation))) {
          const entry = catalogue.find(canonical);
          const known = entry?.date === undefined ? undefined : formatDate(entry.date);
          if (/^[ \u00a0]\d/.test(block.prose.text.slice(prose.end)) && dateAt(block.prose.text, prose.end + 1)) {
            const fix = insertion(citation, ' of');
            report({ message: 'of', parameters: { text }, span, suggestions: [{ message: 'addOf', fix }] });
          } else
            report({
              message: known === undefined ? 'first' : 'known',
              parameters: { text, date: known ?? '' },
              span,
              ...(known !== undefined && {
                suggestions: [{ message: 'add', fix: insertion(citation, ` of ${known}`) }],
              }),
            });
        }
      } else if (before !== undefined) {
        const fix = removal(tree, citation);
        const parameters = { text, date: formatDate(date.iso) };
        report({
          message: 'later',
          parameters,
          span: block.prose.span(date.prose.start, date.prose.end),
          atMost: 'hint',
          related: [{ span: before.span, message: 'earlier' }],
          ...(fix && { suggestions: [{ message: 'remove', fix }] }),
        });
      }
      mention.count++;
      if (date !== undefined && before === undefined) mention.dated = citation;
    }
  },
});

/** What has been said of a resolution so far, in one part: the parts of a composite (A, B) are texts of their own. */
interface Mention {
  readonly part: number;
  count: number;
  /** Where it was first cited with its date. */
  dated?: Citation;
}

function mentionIn(mentions: Map<string, Mention[]>, canonical: string, part: number): Mention {
  const known = mentions.get(canonical);
  const there = known?.find((mention) => mention.part === part);
  if (there !== undefined) return there;
  const mention: Mention = { part, count: 0 };
  if (known === undefined) mentions.set(canonical, [mention]);
  else known.push(mention);
  return mention;
}

/** Whether it is a number alone: a full symbol is another rule's to replace first. */
function isBareNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 48 && first <= 57) || text.startsWith('S-') || text.startsWith('ES-');
}

function isRunningText({ kind, quoted }: Block): boolean {
  return !quoted && (kind === 'preambular' || kind === 'operative' || kind === 'subparagraph');
}

function partOf(tree: Tree, block: Block): number {
  let part = block.part;
  while (part > 0 && tree.parts[part]?.isSection) part--;
  return part;
}

/** A date with the wrong word before it; a period is none: “from 25 March to 5 April”. */
const FROM_DATE = /^ from \d{1,2} [A-Z][a-z]{2,8} \d{4}\b(?! (?:to|until)\b)/;
const HEAD = /(?:^|[^\w])(?:[Ii]ts|General Assembly) resolutions?[ \u00a0]$/;
const WITHOUT_DATE =
  /(?:sections?|parts?|annex(?:es)?|chapters?) (?:[IVXLA-Z\d]+ )?(?:of|to) (?:its|General Assembly) resolutions?[ \u00a0]$/;

/**
 * Directly behind “its resolution(s)” or “General Assembly resolution(s)”, where a date is the rule: behind other words
 * one resolution in ten goes without. What the title of the resolution or a list with its dates follows is left alone.
 */
function isAnnounced({ block, prose, pinpoint }: Citation): boolean {
  const { text } = block.prose;
  const before = text.slice(Math.max(0, prose.start - 80), prose.start);
  if (!HEAD.test(before) || WITHOUT_DATE.test(before) || pinpoint !== undefined) return false;
  return !/^(?:,? entitled|,? also known|,? (?:and|to|or) \d|, \d|[ \u00a0]?(?:of\b|dated|adopted|[A-Z]\b))/.test(
    text.slice(prose.end),
  );
}

/** The members of a list with dates that have none, though what follows them in their own session has none to share. */
function undatedIn(list: readonly ListItem[]): Citation[] {
  if (!list.some(({ citation }) => citation.date !== undefined)) return [];
  const undated: Citation[] = [];
  let isShared = false;
  list.toReversed().forEach(({ citation, act }, i, reversed) => {
    const next = reversed[i - 1];
    isShared = next?.act.series === act.series && (isShared || next.citation.date !== undefined);
    const after = citation.block.prose.text.slice(citation.prose.end);
    // A year behind a number is in the way of its date: its form is to be put right first.
    if (citation.date === undefined && !isShared && !/^[ \u00a0]\(\d{4}\)/.test(after)) undated.push(citation);
  });
  return undated;
}

function insertion(citation: Citation, text: string): Fix {
  const at = linkedSpan(citation).end;
  return { edits: [{ span: { start: at, end: at }, text }] };
}

/** Takes “ of 21 November 2016” away; `null` where the date is not the citation's alone, or stands elsewhere. */
function removal(tree: Tree, citation: Citation): Fix | null {
  const { block, prose, date } = citation;
  if (
    date === undefined ||
    !/^[ \u00a0](?:of|dated)[ \u00a0]$/.test(block.prose.text.slice(prose.end, date.prose.start))
  ) {
    return null;
  }
  const start = linkedSpan(citation).end;
  const end = block.prose.toSource(date.prose.end, 'end');
  return tree.text.slice(start, end).includes('[^') ? null : { edits: [{ span: { start, end }, text: '' }] };
}
