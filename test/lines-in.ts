import type { Tree } from '../server/src/syntax/tree';
import type { Span } from '../server/src/text/span';

/** The lines of a tree as a list. */
export function linesIn({ lines }: Tree): { readonly span: Span; readonly block: number }[] {
  return Array.from({ length: lines.count }, (_, line) => ({ span: lines.span(line), block: lines.block(line) }));
}
