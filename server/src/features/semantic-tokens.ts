import type { Analysis } from '../analysis/analysis';
import { endOfEnactingName } from '../analysis/enacting-name';
import { findSessions } from '../language/sessions';
import type { Block } from '../syntax/tree';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

/**
 * The kinds of token of a draft. `package.json` declares each with its super type and maps it to the grammar's scope, so
 * that themes colour a draft the same with and without semantic tokens.
 */
export const TOKEN_TYPES = [
  {
    id: 'enactingWords',
    superType: 'keyword',
    description: 'Enacting words: “The General Assembly,”',
    scope: 'constant.language.enacting.un-resolution',
  },
  {
    id: 'preambularOpening',
    superType: 'keyword',
    description: 'Opening phrase of a preambular paragraph',
    scope: 'support.variable.opening.preambular.un-resolution',
  },
  {
    id: 'operativeOpening',
    superType: 'function',
    description: 'Opening verb of an operative paragraph',
    scope: 'entity.name.function.opening.operative.un-resolution',
  },
  {
    id: 'paragraphLabel',
    superType: 'number',
    description: 'Number or letter of a paragraph or subparagraph',
    scope: 'constant.numeric.label.un-resolution',
  },
  {
    id: 'citation',
    superType: 'type',
    description: 'Symbol of a cited resolution, decision or document',
    scope: 'entity.name.type.citation.un-resolution',
  },
  {
    id: 'footnoteCall',
    superType: 'decorator',
    description: 'Footnote call, or the mark of a footnote',
    scope: 'variable.other.constant.footnote.un-resolution',
  },
  {
    id: 'session',
    superType: 'number',
    description: 'Ordinal of a session: “eighty-first”',
    scope: 'constant.numeric.session.un-resolution',
  },
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number]['id'];

/** A stretch of one line to colour. */
export interface Token extends Span {
  readonly type: TokenType;
}

/** The tokens of a draft in source order; none overlaps another or crosses the end of a line. */
export function semanticTokens(analysis: Analysis, lines: LineIndex): readonly Token[] {
  const tokens: Token[] = [];
  for (const block of analysis.tree.blocks) for (const token of blockTokens(block, analysis)) tokens.push(token);
  for (const citation of analysis.citations) tokens.push({ ...citation.span, type: 'citation' });
  tokens.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(tokens.flatMap((token) => onOneLine(token, analysis.tree.text, lines)));
}

function* blockTokens(block: Block, analysis: Analysis): Iterable<Token> {
  const prose = block.prose;
  if (block.kind === 'enacting') {
    yield* inSegments(prose.span(0, endOfEnactingName(prose.text)), block, 'enactingWords');
  }
  const opening = analysis.openings.get(block);
  if (opening !== undefined) {
    const type = block.kind === 'operative' ? 'operativeOpening' : 'preambularOpening';
    yield* inSegments(prose.span(opening.prose.start, opening.prose.end), block, type);
  }
  if (block.label !== null) {
    yield { ...block.label.markSpan, type: block.kind === 'footnote' ? 'footnoteCall' : 'paragraphLabel' };
  }
  for (const call of prose.calls) yield { ...call.source, type: 'footnoteCall' };
  for (const named of findSessions(prose.text)) {
    yield* inSegments(prose.span(named.start, named.end), block, 'session');
  }
}

/** `span` without what stands between the halves of a paragraph that a page break cuts. */
function inSegments(span: Span, block: Block, type: TokenType): Token[] {
  return block.segments
    .map((segment) => ({ start: Math.max(segment.start, span.start), end: Math.min(segment.end, span.end), type }))
    .filter((token) => token.start < token.end);
}

/** A token that goes on over hard-wrapped lines as one token a line, without the lines' indentation and ends. */
function onOneLine(token: Token, text: string, lines: LineIndex): Token[] {
  const first = lines.positionAt(token.start).line;
  const last = lines.positionAt(token.end).line;
  if (first === last) return token.start < token.end ? [token] : [];
  const pieces: Token[] = [];
  for (let line = first; line <= last; line++) {
    const start = Math.max(token.start, lines.startOf(line));
    const piece = text.slice(start, Math.min(token.end, lines.startOf(line + 1)));
    const indent = piece.length - piece.trimStart().length;
    const end = start + piece.trimEnd().length;
    if (start + indent < end) pieces.push({ start: start + indent, end, type: token.type });
  }
  return pieces;
}

/** The longer and earlier token stands where two overlap. */
function withoutOverlaps(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.start >= (kept.at(-1)?.end ?? 0)) kept.push(token);
  }
  return kept;
}
