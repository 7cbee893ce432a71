import { type TextEdit, type TextEditor, window } from 'vscode';
import { type NormalizedDraft, NormalizeRequest } from '../../../server/src/lsp/requests/normalizing';
import { isDraft } from '../language';
import type { Server } from '../server/server';

const REMOVE = 'Normalize and Remove Them';
const KEEP = 'Normalize and Keep Them';
/** Lines of page furniture that are listed before they go. */
const LISTED = 20;

/**
 * Plenary: Normalize Draft. Turns the draft in front into the authored notation, in one step of undo. Page furniture is
 * shown before it goes, unless `wanted` (`remove` or `keep`) says what is to become of it.
 */
export async function normalizeDraft(server: Server, wanted?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isDraft(editor.document)) {
    void window.showInformationMessage('Open a draft first: it is turned into the notation in which Plenary writes.');
    return;
  }
  const client = server.clientForCommand();
  if (client === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const { version } = editor.document;
  const ask = (furniture: 'remove' | 'keep') => client.sendRequest(NormalizeRequest, { uri, furniture });
  let normalized = await ask(wanted === 'keep' ? 'keep' : 'remove');
  if (normalized === null) return;
  if (wanted !== 'remove' && normalized.furniture.length > 0) {
    const answer = await window.showInformationMessage(...question(normalized), REMOVE, KEEP);
    if (answer === undefined) return;
    if (answer === KEEP) normalized = (await ask('keep')) ?? normalized;
  }
  if (normalized.edits.length === 0) {
    void window.showInformationMessage('This draft is in the authored notation already.');
    return;
  }
  const edits = await client.protocol2CodeConverter.asTextEdits([...normalized.edits]);
  if (editor.document.version !== version || !(await apply(editor, edits))) {
    void window.showWarningMessage('Nothing was changed: the draft was edited meanwhile. Run the command again.');
  }
}

function question({ furniture }: NormalizedDraft): [string, { modal: true; detail: string }] {
  const count = furniture.length === 1 ? 'One line' : `${furniture.length} lines`;
  const lines = furniture.slice(0, LISTED);
  if (furniture.length > LISTED) lines.push(`… and ${furniture.length - LISTED} more`);
  return [
    `${count} of page furniture can go: page numbers, running heads and the like.`,
    { modal: true, detail: lines.join('\n') },
  ];
}

function apply(editor: TextEditor, edits: readonly TextEdit[]): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
}
