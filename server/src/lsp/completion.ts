import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Connection,
  MarkupKind,
} from 'vscode-languageserver';
import { describeProposedOpening, proposals } from '../features/completion/completion';
import type { Proposal } from '../features/completion/proposal';
import type { Snapshot } from '../text/snapshot';
import type { Client } from './client';
import { PROPOSE } from './custom-requests';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toProtocolEdit, toRange } from './ranges';
import { requireCurrent } from './superseded';

/**
 * Typed where something may be proposed: a capital at the start of a paragraph, line or name, a star before an opening
 * phrase, a space behind “resolution” or “at its”, a stroke within a number, the caret of a footnote call. Small letters
 * are none, so that running prose is left alone.
 */
export const COMPLETION_TRIGGERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ' ', '/', '^', '*'];

const KINDS: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  opening: CompletionItemKind.Keyword,
  words: CompletionItemKind.Text,
  clause: CompletionItemKind.Snippet,
  line: CompletionItemKind.Field,
  state: CompletionItemKind.Constant,
  citation: CompletionItemKind.Reference,
  footnote: CompletionItemKind.Reference,
};

/** Answers what could be written at the caret. */
export function provideCompletion(connection: Connection, client: Client, drafts: Drafts, knowledge: Knowledge): void {
  connection.onCompletion(async ({ textDocument, position }, token): Promise<CompletionList | null> => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const { snapshot, analysis } = draft;
    const today = new Date().toISOString().slice(0, 10);
    const found = proposals(analysis, snapshot.lines.offsetAt(position), catalogue, today);
    if (found === null) return null;
    return { isIncomplete: found.more, items: found.items.map((proposal, i) => toItem(proposal, i, snapshot, client)) };
  });

  connection.onCompletionResolve((item) => {
    const { opening } = (item.data ?? {}) as { opening?: unknown };
    const description = typeof opening === 'string' ? describeProposedOpening(opening) : null;
    return description === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: description } };
  });
}

function toItem(proposal: Proposal, i: number, snapshot: Snapshot, client: Client): CompletionItem {
  const { label, description, documentation, kind, filter, text, replaces, commitsOn, goesOn, besides } = proposal;
  const isBeside = client.labelDetails && description !== undefined;
  return {
    label,
    ...(isBeside ? { labelDetails: { description } } : description !== undefined && { detail: description }),
    ...(documentation !== undefined && { documentation }),
    kind: KINDS[kind],
    filterText: filter,
    sortText: String(i).padStart(4, '0'),
    textEdit: { range: toRange(snapshot, replaces), newText: text },
    ...(commitsOn !== undefined && { commitCharacters: [...commitsOn] }),
    ...(besides !== undefined && { additionalTextEdits: besides.map((edit) => toProtocolEdit(snapshot, edit)) }),
    ...(goesOn && client.proposesOn && { command: { title: 'Go on', command: PROPOSE } }),
    ...(proposal.opening !== undefined && { data: { opening: proposal.opening } }),
  };
}
