import type { Analysis } from '../../analysis/analysis';
import type { Catalogue } from '../../catalogue/catalogue';
import { regularSessionsOn, type Session } from '../../language/sessions';
import type { Block } from '../../syntax/tree';
import type { Span } from '../../text/span';

/** Which part of a draft the caret's line lies in, whatever has been written of that line. */
export type Zone = 'masthead' | 'preambular' | 'operative' | 'elsewhere';

/** A place in a draft where something may be proposed. */
export interface Caret {
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** 0-based UTF-16 offset. */
  readonly offset: number;
  readonly lineStart: number;
  /** The line up to the caret, and from there on. */
  readonly before: string;
  readonly after: string;
  readonly zone: Zone;
  /** Whether the line begins a paragraph: it stands first, or below a blank line or one that is complete in itself. */
  readonly opensParagraph: boolean;
  /** The last paragraph of the first degree above the line with no heading in between. */
  readonly above: Block | null;
}

/** What is to be known of the place at 0-based UTF-16 `offset`; `today` is `YYYY-MM-DD`. */
export function caretAt(analysis: Analysis, offset: number, catalogue: Catalogue, today: string): Caret {
  const { tree } = analysis;
  const { text } = tree;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(offset)) as RegExpExecArray;
  const blocks = tree.blocks.filter((block) => block.span.start < lineStart && !ASIDE.has(block.kind));
  const last = blocks.at(-1);
  return {
    analysis,
    catalogue,
    today,
    offset,
    lineStart,
    before: text.slice(lineStart, offset),
    after: rest[0],
    zone: zoneBelow(blocks),
    opensParagraph:
      last === undefined ||
      last.kind === 'masthead' ||
      /(?:^|[\r\n])[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, lineStart - 200), lineStart)) ||
      last.kind === 'enacting',
    above: paragraphAbove(blocks),
  };
}

const ASIDE: ReadonlySet<string> = new Set(['comment', 'directive', 'furniture', 'footnote']);

function zoneBelow(blocks: readonly Block[]): Zone {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.quoted) return 'elsewhere';
    if (block.kind === 'operative' || block.kind === 'subparagraph') return 'operative';
    if (block.kind === 'preambular' || block.kind === 'enacting') return 'preambular';
    if (block.kind === 'masthead' || block.kind === 'title') return 'masthead';
    if (block.kind === 'closing' || block.kind === 'annex') return 'elsewhere';
  }
  return 'masthead';
}

function paragraphAbove(blocks: readonly Block[]): Block | null {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.kind === 'operative' || block.kind === 'preambular') return block;
    if (block.kind === 'heading' || block.kind === 'enacting') return null;
  }
  return null;
}

/** The regular session that a draft belongs to: its own, else the one that is under way or, in September, begins. */
export function sessionOf({ analysis, today }: Pick<Caret, 'analysis' | 'today'>): Session {
  const own = analysis.session.session;
  return own?.kind === 'regular' ? own : sessionOn(today);
}

/** The regular session under way on `today` or, in September, about to begin. */
export function sessionOn(today: string): Session {
  return { number: regularSessionsOn(today).at(-1) ?? 1, kind: 'regular' };
}

/** From `length` units before the caret to it, and `beyond` further. */
export function span({ offset }: Caret, length: number, beyond = 0): Span {
  return { start: offset - length, end: offset + beyond };
}
