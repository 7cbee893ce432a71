import type { Block, Tree } from './tree';

/** The block on whose line 0-based UTF-16 `offset` stands; `null` on blank lines. */
export function blockAt({ blocks, lines }: Tree, offset: number): Block | null {
  return blocks[lines.block(lines.at(offset))] ?? null;
}

/** The 0-based lines of `block`, ascending. */
export function linesOf({ lines }: Tree, { index, span }: Block): number[] {
  const own: number[] = [];
  for (let line = lines.at(span.start), last = lines.at(span.end); line <= last; line++) {
    if (lines.block(line) === index) own.push(line);
  }
  return own;
}
