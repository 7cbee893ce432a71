const HOUR = String.raw`\d{1,2}(?:\.\d{2})?`;
const TIME = String.raw`(?:${HOUR}(?: [ap]\.m\.)?(?: ?– ?| to ))?${HOUR} [ap]\.m\.`;
const TIMES = String.raw`${TIME}(?:(?:,| and) ${TIME})*`;
const REMARK = String.raw`(?: \([^()]{1,60}\))?`;
const DAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} \p{Lu}\p{L}+(?: \d{4})?`;
const ITEM = String.raw`Items? \d{1,3}(?: \([a-z]\))?(?: and \d{1,3})?`;

const TIME_CELL = new RegExp(`^${TIMES}$`);
const ITEM_CELL = new RegExp(`^${ITEM}$`);
/** What begins an entry of a programme of work, or a division of it. */
const ENTRY = new RegExp(
  `^(?:Week of \\d.{3,40}$|${DAY}${REMARK}$|${TIMES}(?:${REMARK}$|: | \\p{Lu})|${ITEM}(?:$|: ))`,
  'u',
);
/** The mark of a part above its heading. */
const PART = /^(?:Part|Chapter|(?:Income )?[Ss]ection) (?:[IVXLC]{1,7}|\d{1,3}[A-Z]?)$/;

/** Whether a line's words begin an entry of a programme of work: a week, a day, a time, an agenda item. */
export function beginsEntry(words: string): boolean {
  return ENTRY.test(words);
}

/** Whether a line is nothing but a time: the first cell of a row. */
export function isTimeCell(words: string): boolean {
  return TIME_CELL.test(words);
}

/** Whether a line is nothing but an agenda item, whose matter stands in the next cell. */
export function isItemCell(words: string): boolean {
  return ITEM_CELL.test(words);
}

/** Whether a line is nothing but the mark of a part (`Part IV`, `Section 29A`), whose heading stands below. */
export function isPartMark(words: string): boolean {
  return PART.test(words);
}
