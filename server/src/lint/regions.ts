import { type Span, touches } from '../text/span';
import type { DirectiveId } from './directives';

/** A stretch of the draft in which one directive silences one rule. */
export interface Region extends Span {
  readonly id: DirectiveId;
}

/** The regions in which one rule is silenced. */
class Regions {
  private readonly sorted: readonly Region[];
  /** The farthest end of each region and those that begin before it. */
  private readonly reach: readonly number[];

  constructor(regions: readonly Region[]) {
    this.sorted = regions.toSorted((a, b) => a.start - b.start);
    let farthest = -1;
    this.reach = this.sorted.map(({ end }) => {
      farthest = Math.max(farthest, end);
      return farthest;
    });
  }

  /** Those that 0-based UTF-16 `offset` touches, edges included. */
  at(offset: number): Region[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Region).start <= offset) low = middle + 1;
      else high = middle;
    }
    const found: Region[] = [];
    for (let i = low - 1; i >= 0 && (this.reach[i] as number) >= offset; i--) {
      const region = this.sorted[i] as Region;
      if (touches(region, offset)) found.push(region);
    }
    return found;
  }
}

/** The regions of each rule, by its id. */
export function byRule(regions: readonly Region[]): ReadonlyMap<string, Regions> {
  const groups = new Map<string, Region[]>();
  for (const region of regions) {
    const group = groups.get(region.id.id);
    if (group === undefined) groups.set(region.id.id, [region]);
    else group.push(region);
  }
  return new Map(Array.from(groups, ([name, group]) => [name, new Regions(group)]));
}
