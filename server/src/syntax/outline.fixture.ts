import { parse } from './parse';
import type { Block } from './tree';

/** One line a block: kind, field, label with its degree, and the first and last words. */
export function outline(text: string): string[] {
  return parse(text).blocks.map(lineOf);
}

function lineOf(block: Block): string {
  const words = block.prose.text;
  const shown = words.length > 50 ? `${words.slice(0, 24)}…${words.slice(-22)}` : words;
  const label = block.label === null ? '' : ` ${block.label.text}`;
  const level = block.kind === 'subparagraph' ? `:${block.level}` : '';
  return `${block.kind}${block.field === null ? '' : `/${block.field}`}${block.quoted ? ' quoted' : ''}${label}${level} | ${shown}`;
}

/** Of each block of `text` what stands before its words in {@link outline}. */
export function kinds(text: string): string[] {
  return outline(text).map((row) => row.split(' |')[0] as string);
}
