import type { Block, Tree } from '../syntax/tree';

/** The operative paragraphs numbered in one series with those of `part`: its own and those of sections that run on. */
export function seriesOf({ parts }: Tree, part: number): Block[] {
  let first = part;
  while (parts[first]?.runsOn) first--;
  let last = part;
  while (parts[last + 1]?.runsOn) last++;
  return parts.slice(Math.max(0, first), last + 1).flatMap(({ operative }) => operative);
}
