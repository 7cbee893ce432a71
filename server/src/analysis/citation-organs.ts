import type { Organ } from '../language/organs';
import { fromRoman } from '../language/roman';
import { mayFallIn } from '../language/sessions';

/** Whose a list of resolutions is, as far as the words around it tell. */
export interface OrganHint {
  /** An organ; a body with symbols of its own; `other`: a body whose acts have no symbol; `null`: nothing says. */
  readonly organ: Organ | Body | 'other' | null;
  /** Named with the word "resolution" itself, rather than somewhere near it. */
  readonly explicit: boolean;
}

/** Bodies that are no organs with series of their own here, but whose resolutions bear symbols. */
export type Body = 'environment assembly' | 'habitat assembly' | 'commission on human rights';

const ADJECTIVES =
  '(?:(?:relevant|previous|recent|earlier|subsequent|other|draft|annual|landmark|first|last|latest|most|own|and|related|such|all|consensus|omnibus|biennial|quadrennial|said|above-mentioned|aforementioned|following|two|three|four|five)[ \\u00a0]+)*';
const ORGAN =
  '(General Assembly|Security Council|Economic and Social Council|Human Rights Council|(?:UN)?(?:GA|SC|HRC)|ECOSOC|(?:UN|United Nations )-?[Ee]nvironment(?:al)? Assembly|Environment(?:al)? Assembly|UNEA|(?:UN|United Nations |United Nations Human Settlements Programme )-?Habitat Assembly|UN-Habitat Assembly|Commission on Human Rights|(?:Health|National|Parliamentary|Regional|Youth) Assembly|Assembly|(?:Trusteeship|Governing|Executive|European|Nordic|Ministerial|Arctic) Council|Council|(?:Commission|Conference|Committee|Board|Organization|Union|Agency|Authority|Forum|Parliament|Parties|League|Congress|Meeting|Institute)(?: (?:on|of|for|to|against)(?: the)?(?:(?:,| and|, and| and the| the)? (?!General|Security|Human Rights Council|Economic and|Assembly|Council)[A-Z][\\w-]*)+)*)';

const BEFORE_HEAD = new RegExp(`(?<![A-Za-z])${ORGAN}(?:’s|'s)?[ \\u00a0]+${ADJECTIVES}$`);
/** "ESCAP resolution 79/8", "ILO resolution …": a body by its initials, which is none of the organs above. */
const INITIALS_BEFORE_HEAD = new RegExp(
  `(?<![A-Za-z/])(?!DRAFT|AIDS|THE|UN[ \\u00a0])[A-Z][A-Z-]{1,9}(?:’s)?[ \\u00a0]+${ADJECTIVES}$`,
);
/** "General Assembly and Human Rights Council resolutions": the items tell which is which. */
const TWO_BEFORE_HEAD =
  /\b(?:Assembly|Council) and (?:the )?(?:[A-Z]\w+ )*(?:and Social )?(?:Assembly|Council)(?:’s)? (?:[a-z-]+ )*$/;
const ITS_BEFORE_HEAD = new RegExp(`\\b[Ii]ts[ \\u00a0]+${ADJECTIVES}$`);
/** From an organ to the "its" that is the organ's: ", in paragraph 5 of ". */
const ORGAN_OF_ITS = new RegExp(
  `(?<![A-Za-z])${ORGAN}(?:’s)?,? (?:(?:also|and|as|set|out|forth|contained|adopted|decided|established|endorsed|proclaimed|requested|mandated|stated|called|for|reaffirmed|recognized) ){0,4}(?:in|by|of|through|under|pursuant to|in accordance with|with)(?: (?:paragraphs?|sections?|parts?|(?:the )?annex)[^,;]{0,40} (?:of|to))? $`,
);
/** What an {@link ORGAN_OF_ITS} ends with. It is looked for first: the long expressions take a while to prepare. */
const JOINS_ITS = /\b(?:in|by|of|to|through|under|with) $/;
const AFTER_LIST = new RegExp(`^,? (?:(?:also )?adopted )?(?:of|by) the ${ORGAN}(?![A-Za-z])`);
const JOINS_AFTER_LIST = /^,? (?:(?:also )?adopted )?(?:of|by) the /;
const ADOPTED_BY = /^,? (?:also )?adopted by/;
const MENTION = new RegExp(`(?<![A-Za-z])${ORGAN}(?![A-Za-z])`, 'g');

function meaningOf(name: string): Organ | Body | 'other' | 'some council' {
  if (/^(?:General Assembly|Assembly|(?:UN)?GA)$/.test(name)) return 'GA';
  if (/^(?:Security Council|(?:UN)?SC)$/.test(name)) return 'SC';
  if (/^(?:Economic and Social Council|ECOSOC)$/.test(name)) return 'ECOSOC';
  if (/^(?:Human Rights Council|(?:UN)?HRC)$/.test(name)) return 'HRC';
  if (name === 'Council') return 'some council';
  if (/[Ee]nvironment(?:al)? Assembly$|^UNEA$/.test(name)) return 'environment assembly';
  if (/Habitat Assembly$/.test(name)) return 'habitat assembly';
  if (name === 'Commission on Human Rights') return 'commission on human rights';
  return 'other';
}

/** The organ numbers of the kind `71/14` may belong to when "the Council" says no more: only one of the three has such. */
const COUNCIL_WITH_SESSIONS: Organ = 'HRC';

function resolve(name: string): Organ | Body | 'other' {
  const meaning = meaningOf(name);
  return meaning === 'some council' ? COUNCIL_WITH_SESSIONS : meaning;
}

/**
 * Whose resolutions a list of session-numbered ones is. `headStart` and `listEnd` are offsets in `text` of the word
 * "resolution" and of the end of the list with its dates.
 */
export function organOfList(text: string, headStart: number, listEnd: number, ownOrgan: Organ): OrganHint {
  const before = text.slice(Math.max(0, headStart - 160), headStart);
  const after = text.slice(listEnd, listEnd + 120);
  const following = JOINS_AFTER_LIST.test(after) ? AFTER_LIST.exec(after) : null;
  if (following !== null && (/^,? of /.test(after) || ADOPTED_BY.test(after))) {
    return { organ: resolve(following[1] as string), explicit: true };
  }
  // Most resolutions that are somebody's own are called so directly.
  const its = before.endsWith(' its ') ? before.length - 'its '.length : ITS_BEFORE_HEAD.exec(before)?.index;
  if (its !== undefined) {
    const start = before.slice(0, its);
    const owner = JOINS_ITS.test(start) ? ORGAN_OF_ITS.exec(start) : null;
    if (owner === null) return { organ: ownOrgan, explicit: false };
    const organ = resolve(owner[1] as string);
    // "the establishment of the Forum, through its resolution 75/314": "its" is as often the draft's own organ's.
    return { organ, explicit: organ !== 'other' };
  }
  const named = BEFORE_HEAD.exec(before);
  if (named !== null && !TWO_BEFORE_HEAD.test(before)) {
    return { organ: resolve(named[1] as string), explicit: true };
  }
  return INITIALS_BEFORE_HEAD.test(before) ? { organ: 'other', explicit: true } : { organ: null, explicit: false };
}

/** A body that a text names. */
export interface Mention {
  readonly at: number;
  readonly body: Organ | Body | 'other';
}

/** Every body that `text` names, in order. */
export function mentionsIn(text: string): Mention[] {
  return Array.from(text.matchAll(MENTION), (match) => ({ at: match.index, body: resolve(match[1] as string) }));
}

/** Whether a resolution of `series` (`71`, `S-30`, `XV`) dated `iso` can be the General Assembly's by its session. */
export function fitsAssembly(series: string, iso: string): boolean {
  const [, special, rest] = /^(?:(E?S)-)?(.+)$/.exec(series) as RegExpExecArray;
  const roman = fromRoman(rest as string);
  const number = roman ?? Number(rest);
  if (special === undefined) return (roman !== null) === number <= 30 && mayFallIn({ number, kind: 'regular' }, iso);
  return mayFallIn({ number, kind: special === 'S' ? 'special' : 'emergency special' }, iso);
}

/**
 * Whether a resolution of `series` dated `iso` can be the Human Rights Council's: it holds three regular sessions a
 * year, the fourth having been the first of 2007.
 */
export function fitsHumanRightsCouncil(series: string, iso: string): boolean {
  const year = Number(iso.slice(0, 4));
  if (/^S-\d+$/.test(series)) return year >= 2006;
  const number = Number(series);
  return number > 3 ? year === 2007 + Math.floor((number - 4) / 3) : number >= 1 && (year === 2006 || year === 2007);
}
