import type { Span } from '../text/span';
import type { FileSummary, Target } from './summary';

/** Kinds of places from the widest to the narrowest, with what names them in a pinpoint; a part stands in the symbol. */
const PLACES: readonly (readonly [Target['kind'], RegExp | null])[] = [
  ['part', null],
  ['annex', /\bannex(?:es)?(?: ([IVXL]+|[A-Z]\b|\d+))?/i],
  ['section', /\bsect(?:ion|\.)s? ([IVXL]+)/i],
  ['paragraph', /\bpara(?:graph|\.)s?\.? (\d+)/i],
];
const rankOf = (target: Target | undefined): number => PLACES.findIndex(([kind]) => kind === target?.kind);

/**
 * Where a citation points in the file that it cites: at its `pinpoint` (`para. 138`, `annex II, para. 5`; of several
 * the first) and, for a part of a composite (`A/RES/54/54[V]`), within that part. What is not to be found is passed
 * over: an annex without the paragraph, the title where nothing is left.
 */
export function placeOf(file: FileSummary, canonical: string, pinpoint: string | undefined): Span {
  const part = file.canonical === canonical ? undefined : /\[([A-Z])\]$/.exec(canonical)?.[1];
  let place = file.start;
  let rest: readonly Target[] = file.targets;
  for (const [kind, pattern] of PLACES) {
    const label = pattern === null ? part : labelIn(pinpoint, pattern);
    if (label === undefined) continue;
    const at = rest.findIndex((target) => target.kind === kind && (target.label === label || label === ''));
    if (at < 0) continue;
    place = (rest[at] as Target).span;
    const rank = rankOf(rest[at]);
    const end = rest.findIndex((target, i) => i > at && rankOf(target) <= rank);
    rest = rest.slice(at + 1, end < 0 ? undefined : end);
  }
  return place;
}

/** The label that `pattern` finds in `pinpoint`: empty for an annex without number, `undefined` where it names none. */
function labelIn(pinpoint: string | undefined, pattern: RegExp): string | undefined {
  const named = pinpoint === undefined ? null : pattern.exec(pinpoint);
  return named === null ? undefined : (named[1] ?? '');
}
