import type { Catalogue } from '../../catalogue/catalogue';
import { type Organ, organName, organNamed } from '../../language/organs';
import { toRoman } from '../../language/roman';
import { LAST_ROMAN } from '../../language/sessions';
import { matchesIn } from '../../text/matches';
import type { Span } from '../../text/span';
import { yearOf } from './odd-forms';

/** The number of a resolution that has neither session nor year, and what it may stand for, the likelier first. */
export interface BareNumber extends Span {
  readonly number: string;
  readonly meanings: readonly Meaning[];
  /** Whether the text says whose resolution it is. */
  readonly isSure: boolean;
}

export interface Meaning extends Span {
  readonly organ: Organ;
  /** What should stand from `start` to `end`. */
  readonly proper: string;
}

const LONE = String.raw`\d{3,4}(?![\w–]|[/.:-]\w|,\d|[ \u00a0]?\(|[ \u00a0][A-Z]\b)`;
const HEAD = new RegExp(String.raw`\bresolution(s?)[ \u00a0](?=${LONE})`, 'g');
const NEXT = new RegExp(String.raw`(?:,? and |, |[ \u00a0])?(${LONE})`, 'y');
/** What stands behind a number if it is the Assembly's or the Council's; “of the Conference” is others'. */
const OF = /^[ \u00a0](?:of|adopted by)[ \u00a0](the (?:General Assembly|Security Council)\b|\d|)/;

/** A quick look before the close one. */
export const BARE = new RegExp(`esolutions?[ \\u00a0](?=${LONE})`);

/**
 * The numbers of `text` without session and year that the catalogue knows of the General Assembly or the Security
 * Council, in a text of the organ `own`; offsets of `text`.
 */
export function bareNumbers(text: string, own: Organ | null, catalogue: Catalogue): readonly BareNumber[] {
  const found: BareNumber[] = [];
  for (const { index, 0: head, 1: plural } of matchesIn(text, HEAD)) {
    const numbers = numbersFrom(text, index + head.length, plural === 's');
    const last = numbers.at(-1);
    const owner = last && ownerOf(text, index, last.end, own);
    if (owner === undefined || owner === 'other') continue;
    for (const { start, end } of numbers) {
      const number = text.slice(start, end);
      const meanings = [yearly(number, catalogue), sessional(number, catalogue)]
        .filter((each) => each !== null && (owner === null || each.organ === owner))
        .map((each) =>
          placed(each as Known, plural === 's' || owner !== null ? { start, end } : { start: index, end }),
        );
      if (meanings.length > 0)
        found.push({ start, end, number, meanings, isSure: owner !== null && meanings.length === 1 });
    }
  }
  return found;
}

/** The numbers of a list that begins at `at`, as far as none has session or year. */
function numbersFrom(text: string, at: number, several: boolean): Span[] {
  const numbers: Span[] = [];
  NEXT.lastIndex = at;
  for (let match = NEXT.exec(text); match !== null; match = several ? NEXT.exec(text) : null) {
    numbers.push({ start: NEXT.lastIndex - (match[1] as string).length, end: NEXT.lastIndex });
  }
  return numbers;
}

/** Whose resolutions the words before and behind say they are; `null` where they say nothing, `other` for other bodies. */
function ownerOf(text: string, start: number, end: number, own: Organ | null): Organ | 'other' | null {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const behind = text.slice(end, end + 40);
  const of = OF.exec(behind);
  if (of !== null) {
    const [, body] = of;
    if (body === '') return 'other';
    if (body?.startsWith('the')) return organNamed(body);
  }
  if (/\b(?:General Assembly|Security Council)$/.test(before)) return organNamed(before.slice(-17));
  if (/\b[Ii]ts(?: \p{Ll}+)?$/u.test(before) || own === 'SC') return own === 'GA' || own === 'SC' ? own : 'other';
  // A name before the word is another body's, unless it opens the paragraph.
  return / \p{Lu}[^ ]*$/u.test(before) ? 'other' : null;
}

interface Known {
  readonly organ: 'GA' | 'SC';
  readonly proper: string;
}

function yearly(number: string, catalogue: Catalogue): Known | null {
  const year = yearOf(number, catalogue);
  return year === null ? null : { organ: 'SC', proper: `${number} (${year})` };
}

function sessional(number: string, catalogue: Catalogue): Known | null {
  for (let session = 1; session <= LAST_ROMAN; session++) {
    const roman = toRoman(session);
    if (catalogue.find(`A/RES/${number}(${roman})`) !== undefined)
      return { organ: 'GA', proper: `${number} (${roman})` };
  }
  return null;
}

/** The number put right, with the organ's name where the word “resolution” goes along. */
function placed({ organ, proper }: Known, span: Span): Meaning {
  const isWhole = span.end - span.start > proper.indexOf(' ');
  return { ...span, organ, proper: isWhole ? `${organName(organ)} resolution ${proper}` : proper };
}
