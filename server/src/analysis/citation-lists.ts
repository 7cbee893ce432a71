import type { Act } from '../language/symbols';
import type { Citation } from './citations';

/** A resolution or decision on a list, with its number taken apart. */
export interface ListItem {
  readonly citation: Citation;
  readonly act: Act;
}

const JOINT = /^(?:, ?(?:and )?| and )$/;

/**
 * Lists of two or more resolutions (or decisions) of one organ that a comma or “and” joins directly, in source order.
 * @param joint what may stand between two items instead
 */
export function citationLists(citations: readonly Citation[], joint = JOINT): readonly (readonly ListItem[])[] {
  const found: ListItem[][] = [];
  let open: ListItem[] = [];
  for (const citation of citations) {
    const act = citation.kind === 'document' || citation.organ === null ? null : citation.act;
    const last = open.at(-1)?.citation;
    const joins =
      act !== null &&
      last !== undefined &&
      last.block === citation.block &&
      last.organ === citation.organ &&
      last.kind === citation.kind &&
      joint.test(citation.block.prose.text.slice(endOf(last, citation), citation.prose.start));
    if (!joins) open = [];
    if (act === null) continue;
    open.push({ citation, act });
    if (open.length === 2) found.push(open);
  }
  return found;
}

/** Where a citation ends with its date, unless that is also the date of the `next`; in plain text. */
function endOf({ prose, date }: Citation, next: Citation): number {
  return date === undefined || date.prose.start > next.prose.start ? prose.end : date.prose.end;
}
