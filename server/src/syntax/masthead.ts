import { BLANK } from '../language/blank';
import type { Span } from '../text/span';
import type { LineClass } from './line-look';
import type { LineTable } from './line-table';
import type { MastheadField } from './tree';

/** A field of the masthead, or the title, with its lines (indices into the scanned lines). */
export interface MastheadPart {
  readonly field: MastheadField | 'title';
  readonly lines: number[];
}

const ORGANS =
  /^(?:(?:United Nations )?General [Aa]ssembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|[^:]{3,60} (?:Assembly|Council|Board|Commission|Conference))$/;
const SYMBOL = /^(?:A|S|E|T|ST|TD|CCW|NPT|FCCC|UNEP|CEDAW|CRPD)\/[A-Za-z0-9.()\-/]+(?: [A-Z](?:[-–][A-Z])?)?$/;
/** The symbol of a draft that has no number yet. */
const BLANK_SYMBOL = /^A\/(?:C\.[1-6]\/)?(?:(?:ES|S)-)?\d{1,3}\/L\.(?:\[ \]|…|\.{3}|_{2,})$/;
const COMMITTEE =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political and Decolonization Committee(?: \(Fourth Committee\))?)$/i;
/**
 * Of a line in small letters. Letters are those below U+2000: to tell every letter that there is by a property, and in
 * either case, takes milliseconds to prepare.
 */
const SESSION =
  /^(?:(?:resumed )?[a-z\u00df-\u1fff-]+(?: [a-z\u00df-\u1fff-]+){0,5}|(?:resumed )?\d{1,3}(?:st|nd|rd|th)?(?: [a-z\u00df-\u1fff-]+){0,3}) session(?: \(resumed\))?$/;
const AGENDA = /^(?:provisional )?agenda\b.{0,60}$|^items? \d.{0,60}$/i;
/** Letters beyond the basic plane count twice. */
const LONGEST_DATE = 40;
/** Counted repetitions of letters would make it large, and slow to compile. */
const DATE = /^(?:\d{1,2} (?=\S{3,9} )\p{L}+|(?=\S{3,9} )\p{L}+ \d{1,2},?) \d{4}$/u;
const ADOPTION = /^(?:Resolutions?|Decisions?) adopted\b/i;
const SPONSORS =
  /(?:^|:)\*{0,3}:?\s*(?:revised )?draft (?:resolutions?|decisions?|amendments?)\b|:\*{0,3}\s*(?:sub-?)?amendments? to\b|^draft (?:resolutions?|decisions?) submitted\b/i;
const NOTE = /^(?:note|letter) (?:by|from|dated)\b/i;
const SPONSORS_END = /draft (?:resolutions?|decisions?)\*{0,3}$/i;
const MODEL_UN: readonly (readonly [RegExp, MastheadField])[] = [
  [/^(?:sponsors?|sponsored by|main submitters?|submitted by)\s*:/i, 'sponsors'],
  [/^(?:signator(?:y|ies)|co-?submitters?|co-?sponsors?|signed by)\s*:/i, 'signatories'],
  [/^(?:topic|subject|question of|agenda topic|issue)\s*:/i, 'topic'],
  [/^(?:committee|council|organ|forum|body)\s*:/i, 'committee'],
  [/^(?:draft )?(?:resolution|working paper|code|number|no\.)\s*[:#]/i, 'symbol'],
];
const NUMBERED_TITLE = /^(?:S-|ES-)?\d{1,3}\/\d{1,4}(?: [A-Z](?:[-– ,]|and )*)*\.(?:\s|$)/;

/**
 * Reads the lines above the enacting words. Every line that is not blank, a note, a comment or furniture belongs to
 * exactly one part; what fits no field is the title where a title is due, else `other`.
 */
export function readMasthead(lines: LineTable, end: number): MastheadPart[] {
  const parts: MastheadPart[] = [];
  /** A blank line or a note stands between the part before and the line at hand. */
  let gap = true;
  /** What introduces the title has been seen: sponsors, adoption, or the bracketed source. */
  let titleDue = false;
  /** The sponsors line before ends with "draft resolution", so that the next line does not continue it. */
  let sponsorsEnd = false;
  for (let i = 0; i < end; i++) {
    const kind = lines.classes[i] as LineClass;
    if (kind === 'blank' || kind === 'note' || kind === 'furniture' || kind === 'comment') {
      gap = true;
      continue;
    }
    const plain = plainLine(lines.words(i));
    const last = parts.at(-1);
    const field = fieldOf(plain, { parts, last, gap, titleDue, sponsorsEnd, kind });
    if (field === 'sponsors' && last !== undefined) {
      parts.push({ field, lines: [...takeNames(lines, last), i] });
      if (last.lines.length === 0) parts.splice(-2, 1);
      titleDue = true;
      sponsorsEnd = SPONSORS_END.test(plain);
      continue;
    }
    if (last !== undefined && field === 'continues') last.lines.push(i);
    else parts.push({ field: field === 'continues' ? 'other' : field, lines: [i] });
    const now = (parts.at(-1) as MastheadPart).field;
    if (now === 'sponsors' || now === 'adoption' || now === 'source' || now === 'topic') titleDue = true;
    sponsorsEnd = SPONSORS_END.test(plain);
    gap = false;
  }
  return settleTitle(parts);
}

const NAMES = /^(?:(?:\p{Lu}[\p{L}’'.-]*|of|the|and|da)(?![\p{L}’'.-])|[(),\s])+$/u;

/** Takes from the end of `part` the lines that only list names: the beginning of a sponsors line that wraps. */
function takeNames(lines: LineTable, part: MastheadPart): number[] {
  if (part.field !== 'agenda-title' && part.field !== 'other') return [];
  const taken: number[] = [];
  while (part.lines.length > 0) {
    const line = lines.words(part.lines.at(-1) as number);
    if (!line.includes(',') || !NAMES.test(line)) break;
    taken.unshift(part.lines.pop() as number);
  }
  return taken;
}

const MARKUP = /[[\\*_]/;

/** A masthead line without emphasis, links, escapes and trailing stars. */
export function plainLine(line: string): string {
  if (!MARKUP.test(line)) return line.trim();
  return line
    .replace(/\[\^[^[\]]*\]/g, '')
    .replace(/\[([^[\]]*)\]\([^()\s]*(?:\([^()]*\)[^()]*)?\)/g, '$1')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/^[*_]+|(?<![*_])[*_]+$/g, '')
    .trim();
}

/** Whether a line on its own is surely one of the masthead's: what follows the last such line may be title or body. */
export function isMastheadLine(line: string): boolean {
  const plain = plainLine(line);
  const stated = SYMBOL.test(plain) || ADOPTION.test(plain) || SPONSORS.test(plain) || NOTE.test(plain);
  return stated || NUMBERED_TITLE.test(plain) || simpleField(plain) !== null || modelUnField(plain) !== null;
}

/** What a line of a Model UN draft states by its name and a colon. */
function modelUnField(plain: string): MastheadField | null {
  if (!plain.includes(':') && !plain.includes('#')) return null;
  for (const [pattern, field] of MODEL_UN) if (pattern.test(plain)) return field;
  return null;
}

/** What stands above a masthead line and bears on what it is. */
interface Above {
  readonly parts: readonly MastheadPart[];
  readonly last: MastheadPart | undefined;
  readonly gap: boolean;
  readonly titleDue: boolean;
  readonly sponsorsEnd: boolean;
  /** The class of the line itself. */
  readonly kind: LineClass;
}

function fieldOf(plain: string, above: Above): MastheadField | 'title' | 'continues' {
  const { last, gap, titleDue, sponsorsEnd, kind } = above;
  if (plain === BLANK && last?.field === 'distribution') return 'date';
  if (plain.includes('/')) {
    if (SYMBOL.test(plain) || BLANK_SYMBOL.test(plain)) return 'symbol';
    if (NUMBERED_TITLE.test(plain)) return 'title';
  }
  if (kind === 'heading' && plain.startsWith('# ')) return 'title';
  if (!titleDue && SPONSORS.test(plain)) return 'sponsors';
  const plainField = simpleField(plain);
  if (plainField !== null && isDue(plainField, above, plain)) return plainField;
  if (ADOPTION.test(plain)) return 'adoption';
  if (plain.startsWith('[') && plain !== BLANK) return 'source';
  if (last?.field === 'source' && !gap) return 'continues';
  if (last?.field === 'adoption' && /^on \d/.test(plain)) return 'continues';
  const stated = modelUnField(plain);
  if (stated !== null) return stated;
  if (!titleDue && NOTE.test(plain) && last?.field !== 'agenda-item') return 'sponsors';
  if (!gap && last?.field === 'sponsors' && !sponsorsEnd) return 'continues';
  if (last?.field === 'title') return 'continues';
  if (titleDue) return 'title';
  if (last?.field === 'agenda-item') return 'agenda-title';
  if (last?.field === 'agenda-title' && !gap) return 'continues';
  return 'other';
}

/** Titles of items and of resolutions may read like another field: "Report of the Human Rights Council". */
function isDue(field: MastheadField, { parts, last, gap, titleDue }: Above, plain: string): boolean {
  const wrapped = !gap && (last?.field === 'title' || last?.field === 'agenda-title');
  if (wrapped && (/^\p{Ll}/u.test(plain) || (field === 'agenda-item' && !/\d/.test(plain)))) return false;
  if (field !== 'organ' && field !== 'committee' && field !== 'session') return true;
  if (titleDue || last?.field === 'agenda-item') return false;
  return field !== 'organ' || !parts.some((part) => part.field === 'session' || part.field === 'agenda-item');
}

function simpleField(plain: string): MastheadField | null {
  const initial = plain.charAt(0).toLowerCase();
  if (initial === 'u' && /^united nations$/i.test(plain)) return 'letterhead';
  if (initial === 'd' && /^distr(?:[.:]|ibution)/i.test(plain)) return 'distribution';
  if (initial === 'o' && /^original:/i.test(plain)) return 'language';
  if (plain.length <= LONGEST_DATE && DATE.test(plain)) return 'date';
  if ('fst'.includes(initial) && COMMITTEE.test(plain)) return 'committee';
  if ('pai'.includes(initial) && AGENDA.test(plain)) return 'agenda-item';
  if (/session/i.test(plain) && SESSION.test(plain.toLowerCase())) return 'session';
  if (ORGANS.test(plain)) return 'organ';
  return null;
}

/**
 * Sorts out what only the whole masthead tells: sponsors whose names run over several lines before "draft
 * resolution", and the title of a text that has neither sponsors nor adoption lines.
 */
function settleTitle(parts: MastheadPart[]): MastheadPart[] {
  const settled: MastheadPart[] = [];
  const sponsors = parts.findIndex((part) => part.field === 'sponsors' || part.field === 'adoption');
  parts.forEach((part, i) => {
    const previous = settled.at(-1);
    const isLoose = part.field === 'other' && sponsors >= 0 && i < sponsors;
    if (isLoose && previous !== undefined && ['session', 'committee', 'agenda-title'].includes(previous.field)) {
      settled.push({ field: 'agenda-title', lines: part.lines });
    } else settled.push(part);
  });
  if (sponsors >= 0 || settled.some((part) => part.field === 'title')) return settled;
  const lastLoose = settled.findLastIndex((part) => part.field === 'other' || part.field === 'agenda-title');
  if (lastLoose < 0) return settled;
  const loose = settled[lastLoose] as MastheadPart;
  // With an agenda item and only one text below it, that text is the item's title.
  if (loose.field === 'agenda-title') return settled;
  let first = lastLoose;
  while (first > 0 && (settled[first - 1] as MastheadPart).field === 'other') first--;
  const titleLines = settled.slice(first, lastLoose + 1).flatMap((part) => part.lines);
  return [...settled.slice(0, first), { field: 'title', lines: titleLines }, ...settled.slice(lastLoose + 1)];
}

/** An organ, or the name above all, with the symbol at the other end of the line. */
const BESIDE =
  /^(?:United Nations|General Assembly|Security Council|Economic and Social Council)([ \t\u00a0]{3,})([AES]\/[\w./-]+)$/;

/** The symbol that stands beside an organ's name in one line of a masthead, and the gap before it in the line; `null` where none does. */
export function symbolBeside(line: string): { readonly symbol: string; readonly gap: Span } | null {
  const match = BESIDE.exec(line);
  if (match === null) return null;
  const [, gap = '', symbol = ''] = match;
  const end = line.length - symbol.length;
  return { symbol, gap: { start: end - gap.length, end } };
}
