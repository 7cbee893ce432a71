import {
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import { semanticTokens, TOKEN_TYPES } from '../features/semantic-tokens';
import type { Span } from '../text/span';
import type { Draft, Drafts } from './drafts';
import { toSpan } from './ranges';

export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend = {
  tokenTypes: TOKEN_TYPES.map(({ id }) => id),
  tokenModifiers: [],
};

const INDEX = new Map(TOKEN_TYPES.map(({ id }, index) => [id, index]));

/** Answers what to colour where the grammar cannot know. */
export function provideSemanticTokens(connection: Connection, drafts: Drafts): void {
  connection.languages.semanticTokens.on(({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    return draft === undefined ? { data: [] } : encode(draft, { start: 0, end: draft.snapshot.text.length });
  });
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const draft = drafts.get(textDocument.uri);
    return draft === undefined ? { data: [] } : encode(draft, toSpan(draft.snapshot, range));
  });
}

function encode({ analysis, snapshot }: Draft, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { type, start, end } of semanticTokens(analysis, snapshot.lines)) {
    if (end <= within.start || start >= within.end) continue;
    const { line, character } = snapshot.lines.positionAt(start);
    builder.push(line, character, end - start, INDEX.get(type) ?? 0, 0);
  }
  return builder.build();
}
