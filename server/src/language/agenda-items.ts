import { listed } from '../text/listed';
import { matchesIn } from '../text/matches';

/**
 * The agenda items that a line names, however it is written: `Agenda item 125 (t)` names `125 (t)`, `Agenda items 11
 * and 13` two items, `Agenda item 72 (a) and (c)` the sub-items `72 (a)` and `72 (c)`.
 */
export function parseAgendaItems(line: string): string[] {
  const items: string[] = [];
  for (const [, number, letters] of matchesIn(line, ITEM)) {
    const subItems = matchesIn(letters as string, SUB_ITEM);
    if (subItems.length === 0) items.push(number as string);
    for (const [, inBrackets, bare] of subItems) items.push(`${number} (${(inBrackets ?? bare ?? '').toLowerCase()})`);
  }
  return items;
}

/** A number with its letters, also as they should not be written: `71 (B)`, `71 b`, `71.b`, `71 (b`, `71 [b]`. */
const ITEM = /(\d{1,3})((?:(?:\s*,|\s+and)?\s*[([]\s*[A-Za-z]{1,2}(?:\s*[)\]])?|(?:\s?\.)?\s?[A-Za-z](?![A-Za-z]))*)/g;
const SUB_ITEM = /[([]\s*([A-Za-z]{1,2})|(?<![A-Za-z])([A-Za-z])(?![A-Za-z])/g;

/** The line of a masthead that names `items`: `Agenda item 125 (t)`, `Agenda items 11, 13 and 71 (b)`. */
export function formatAgendaItems(items: readonly string[]): string {
  return `Agenda item${items.length > 1 ? 's' : ''} ${listed(items)}`;
}
