import type { Organ } from '../language/organs';
import { fromRoman } from '../language/roman';
import { symbolOf } from '../language/symbols';
import { firstIndex } from '../text/first-index';
import type { Span } from '../text/span';
import type { NumberMark } from './citation-marks';
import {
  type Body,
  fitsAssembly,
  fitsHumanRightsCouncil,
  type Mention,
  mentionsIn,
  organOfList,
} from './citation-organs';

/** A number with what is written after it. */
export interface Item {
  readonly mark: NumberMark;
  /** The end of it with its date and pinpoint. */
  readonly end: number;
  date?: { readonly prose: Span; readonly iso: string };
  readonly pinpoint?: string;
}

/** Numbers that share a head: `resolutions 64/256 of 2 March 2010, 65/122 and 77/13`. */
export interface List {
  readonly kind: 'resolution' | 'decision';
  readonly headStart: number;
  readonly items: Item[];
}

/** What one item of a list cites. */
export interface Cited {
  readonly canonical: string;
  readonly kind: 'resolution' | 'decision' | 'document';
  readonly organ: Organ | null;
  readonly certain: boolean;
}

/** Says what an item cites; `null` where it is of a body whose acts bear no symbol. */
export type CitedBy = (item: Item) => Cited | null;

type Owner = Organ | Body;

interface Settled {
  readonly owner: Owner;
  readonly certain: boolean;
}

/** The Council's annual report to the Assembly prints its resolutions: "(A/73/53), chap. IV, sect. A, resolution 37/17". */
const HUMAN_RIGHTS_REPORT = /\bA\/\d{2,3}\/53(?:\/Add\.\d)?\)[^.]{0,4}(?:chap|sect|part)/;

/** Reports of the Economic and Social Council's commissions print theirs: "(E/2013/24), chap. I, sect. C, decision 44/114". */
const COMMISSION_REPORT = /\bE\/\d{4}\/\d+[^)]*\),? chap\.[^;]{0,40}$/;

/** For the lists of `text`, in a draft of `ownOrgan`: what their items cite. */
export function citedIn(text: string, ownOrgan: Organ): (list: List) => CitedBy {
  let mentions: readonly Mention[] | undefined;
  /** The body that the text names nearest before `at`, else first behind it; the Assembly and the like set aside. */
  const nearestBody = (at: number): Owner | 'other' | null => {
    mentions ??= mentionsIn(text).filter(({ body }) => body !== 'GA' && body !== 'SC' && body !== 'ECOSOC');
    const named = mentions;
    const next = firstIndex(named.length, (i) => (named[i] as Mention).at >= at);
    return (named[next - 1] ?? named[next])?.body ?? null;
  };
  return (list) => {
    let near: Owner | 'other' | null | undefined;
    const { organ, certain } = ownerOf(text, list, ownOrgan);
    const named: Named = {
      organ,
      certain,
      near: () => {
        if (near === undefined) near = nearestBody(list.headStart);
        return near;
      },
    };
    return (item) => {
      const settled = settle(item, named);
      return settled && citedAs(item.mark, settled, list.kind);
    };
  };
}

/** Whom the words around a list name as its owner. */
interface Named {
  readonly organ: Owner | 'other' | null;
  readonly certain: boolean;
  /** Another body that the text speaks of nearby. */
  near(): Owner | 'other' | null;
}

/** Whose the session-numbered resolutions of a list are. */
function ownerOf(text: string, list: List, ownOrgan: Organ): Pick<Named, 'organ' | 'certain'> {
  const end = (list.items.at(-1) as Item).end;
  const { organ, explicit } = organOfList(text, list.headStart, end, ownOrgan);
  if (explicit) return { organ, certain: true };
  const before = text.slice(Math.max(0, list.headStart - 120), list.headStart);
  if (organ === null && HUMAN_RIGHTS_REPORT.test(before)) return { organ: 'HRC', certain: true };
  if (organ === null && COMMISSION_REPORT.test(before)) return { organ: 'other', certain: true };
  let assembly = false;
  let council = false;
  for (const { mark, date } of list.items) {
    if (mark.numbering !== 'session' || date === undefined) continue;
    if (fitsAssembly(mark.series, date.iso)) assembly = true;
    else if (fitsHumanRightsCouncil(mark.series, date.iso)) council = true;
  }
  if (assembly !== council) return { organ: assembly ? 'GA' : 'HRC', certain: true };
  return { organ, certain: false };
}

/** Whose an item is by its form, the words around it and its date, else by guess; `null` for a body without symbols. */
function settle({ mark, date }: Item, named: Named): Settled | null {
  const { organ } = named;
  if (mark.numbering === 'roman') {
    if (organ === 'other' && (named.certain || (date && !fitsAssembly(mark.series, date.iso)))) return null;
    const isCouncils = organ === 'ECOSOC' || (fromRoman(mark.series) ?? 0) > 30;
    return { owner: isCouncils ? 'ECOSOC' : 'GA', certain: true };
  }
  if (mark.inParentheses) return { owner: 'SC', certain: true };
  if (mark.numbering === 'year') {
    if (organ === 'commission on human rights') return { owner: organ, certain: true };
    return organ === 'other' ? null : { owner: 'ECOSOC', certain: true };
  }
  if (mark.series.startsWith('ES-')) return { owner: 'GA', certain: true };
  if (named.certain && organ !== null) {
    if (organ === 'other') return null;
    const numbersOtherwise = organ === 'SC' || organ === 'ECOSOC' || organ === 'commission on human rights';
    return numbersOtherwise ? { owner: 'GA', certain: false } : { owner: organ, certain: true };
  }
  if (date !== undefined) {
    if (fitsAssembly(mark.series, date.iso)) return { owner: 'GA', certain: true };
    if (fitsHumanRightsCouncil(mark.series, date.iso)) return { owner: 'HRC', certain: true };
    const isOthers = organ === 'other' || (organ === null && named.near() === 'other');
    if (isOthers && (organ !== null || !isBeyondAll(mark.series, date.iso))) return null;
  }
  return guess(mark, named);
}

/** No other body has held so many sessions by `iso` either: most likely a slip in the number of the Assembly's. */
function isBeyondAll(series: string, iso: string): boolean {
  return Number(series) > Number(iso.slice(0, 4)) - 1945 + 2;
}

/** Nothing settles whose `mark` is: what is likeliest. */
function guess(mark: NumberMark, { organ, near }: Named): Settled | null {
  if (mark.series.startsWith('S-') || Number(mark.series) >= 31) {
    return { owner: organ === 'HRC' ? 'HRC' : 'GA', certain: false };
  }
  // Below the thirty-first session the Assembly numbers otherwise: another body's, if the text speaks of one.
  const owner = near() ?? organ;
  return owner === null || owner === 'other' ? null : { owner, certain: false };
}

function citedAs(mark: NumberMark, { owner, certain }: Settled, kind: List['kind']): Cited {
  const short = kind === 'resolution' ? 'Res' : 'Dec';
  switch (owner) {
    case 'environment assembly':
      return { canonical: `UNEP/EA.${mark.series}/${short}.${mark.number}`, kind: 'document', organ: null, certain };
    case 'habitat assembly':
      return { canonical: `HSP/HA.${mark.series}/${short}.${mark.number}`, kind: 'document', organ: null, certain };
    case 'commission on human rights':
      return {
        canonical: `E/CN.4/${short.toUpperCase()}/${mark.series}/${mark.number}`,
        kind: 'document',
        organ: null,
        certain,
      };
    default:
      return { canonical: symbolOf(owner, kind, mark), kind, organ: owner, certain };
  }
}
