import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Connection,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { describeProposedOpening, proposals } from '../features/completion/completion';
import type { Proposal } from '../features/completion/proposal';
import type { Snapshot } from '../text/snapshot';
import type { Client } from './client';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toProtocolEdit, toRange } from './ranges';
import { PROPOSE } from './requests/client-commands';
import { ProposesRequest } from './requests/completion';
import { requireCurrent } from './superseded';
import { today } from './today';

/**
 * Typed where something may be proposed: a star before an opening phrase, a space behind “resolution” or “at its”, a
 * stroke within a number, the caret of a footnote call. Where a capital begins a word, the client asks by itself.
 */
export const COMPLETION_TRIGGERS = [' ', '/', '^', '*'];

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
  connection.onCompletion(async (params, token): Promise<CompletionList | null> => {
    const found = await proposalsAt(params, token);
    return (
      found && {
        isIncomplete: found.more,
        items: found.items.map((proposal, i) => toItem(proposal, i, found.snapshot, client)),
      }
    );
  });

  connection.onRequest(ProposesRequest, async (params, token) => (await proposalsAt(params, token)) !== null);

  connection.onCompletionResolve((item) => {
    const { opening } = (item.data ?? {}) as { opening?: unknown };
    const description = typeof opening === 'string' ? describeProposedOpening(opening) : null;
    return description === null ? item : { ...item, documentation: { kind: MarkupKind.Markdown, value: description } };
  });

  async function proposalsAt({ textDocument, position }: TextDocumentPositionParams, token: CancellationToken) {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const { snapshot, analysis } = draft;
    const found = proposals(analysis, snapshot.lines.offsetAt(position), catalogue, today());
    return found && { ...found, snapshot };
  }
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
