import { type TextEditor, window } from 'vscode';
import { type AgreedPlace, InsertAgreed } from '../../../server/src/lsp/requests/agreed';
import { isDraft } from '../language';
import type { Server } from '../server/server';

/** Writes the reference to a paragraph at the caret: `paragraph 4 of its resolution 77/52 of 4 May 2023`. */
export async function insertCitation({ houseForm }: AgreedPlace, editor: TextEditor): Promise<void> {
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  const { document, selection } = shown;
  const { text } = document.lineAt(selection.active);
  const before = /[\p{L}\p{N},;:.)]$/u.test(text.slice(0, selection.active.character)) ? ' ' : '';
  const after = /^[\p{L}\p{N}(]/u.test(text.slice(selection.active.character)) ? ' ' : '';
  await shown.edit((builder) => builder.insert(selection.active, `${before}${houseForm}${after}`));
}

/** Puts a paragraph into a draft, behind the one at the caret; into any other text where the caret is. */
export async function insertParagraph(server: Server, source: AgreedPlace, editor: TextEditor): Promise<void> {
  const shown = await window.showTextDocument(editor.document, editor.viewColumn);
  const { document, selection } = shown;
  const client = server.clientForCommand();
  if (client === undefined) return;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  const { version } = document;
  const edits = await client.sendRequest(InsertAgreed, {
    uri: asUri(document.uri),
    version,
    position: asPosition(selection.active),
    source: { uri: source.uri, index: source.index, words: source.words },
  });
  if (edits === null && !isDraft(document)) {
    await shown.edit((builder) => builder.insert(selection.active, source.words));
    return;
  }
  if (edits === null || document.version !== version) {
    void window.showWarningMessage('The draft or the source has changed meanwhile. Look for agreed language again.');
    return;
  }
  const made = await client.protocol2CodeConverter.asTextEdits([...edits]);
  await shown.edit((builder) => {
    for (const { range, newText } of made) builder.replace(range, newText);
  });
}
