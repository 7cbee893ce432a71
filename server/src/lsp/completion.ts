import { type CompletionItem, CompletionItemKind, type CompletionList, type Connection } from 'vscode-languageserver';
import { citationProposals } from '../features/citation-completion';
import type { Client } from './client';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toRange } from './ranges';
import { requireCurrent } from './superseded';

/** Typed behind “resolution”, within a number or a list: the places where a resolution may be cited. */
export const COMPLETION_TRIGGERS = [' ', '/'];

/** Answers which resolutions could be cited at the caret. */
export function provideCompletion(connection: Connection, client: Client, drafts: Drafts, knowledge: Knowledge): void {
  connection.onCompletion(async ({ textDocument, position }, token): Promise<CompletionList | null> => {
    const draft = drafts.get(textDocument.uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const offset = draft.snapshot.lines.offsetAt(position);
    const proposals = citationProposals(draft.analysis, offset, catalogue);
    if (proposals === null) return null;
    const items = proposals.items.map(({ label, title, text, replaces }, i): CompletionItem => {
      const isShown = client.labelDetails && title !== '';
      return {
        label,
        ...(isShown ? { labelDetails: { description: title } } : { detail: title }),
        documentation: title === '' ? text : `${text}\n\n${title}`,
        kind: CompletionItemKind.Reference,
        // The number alone is matched with what is typed, so that words never meet a resolution.
        filterText: label,
        sortText: String(i).padStart(4, '0'),
        textEdit: { range: toRange(draft.snapshot, replaces), newText: text },
      };
    });
    // Asked for before the number is begun, other resolutions come with its first figure.
    return { isIncomplete: proposals.more, items };
  });
}
