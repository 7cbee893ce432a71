import { window, workspace } from 'vscode';
import { CitationTableRequest } from '../../../server/src/lsp/requests/citations';
import { draftInFront } from '../language';
import type { Server } from '../server/server';

const FORMATS = [
  { label: 'Markdown', description: 'a page with a table for each organ', format: 'markdown' },
  { label: 'CSV', description: 'for a spreadsheet, with official addresses and sources', format: 'csv' },
] as const;

/**
 * Plenary: List Cited Documents. Opens a table of what the draft in front cites as a new document, in the `format` given
 * (`markdown` or `csv`) or chosen.
 */
export async function listCitedDocuments(server: Server, wanted?: unknown): Promise<void> {
  const draft = draftInFront();
  if (draft === undefined) {
    void window.showInformationMessage('Open a draft first: the documents that it cites are listed.');
    return;
  }
  const client = server.clientForCommand();
  if (client === undefined) return;
  const title = 'List Cited Documents';
  const chosen = FORMATS.find(({ format }) => format === wanted) ?? (await window.showQuickPick(FORMATS, { title }));
  if (chosen === undefined) return;
  const { format } = chosen;
  const uri = client.code2ProtocolConverter.asUri(draft.uri);
  const content = await client.sendRequest(CitationTableRequest, { uri, format });
  if (content === null) return;
  const language = format === 'csv' ? 'plaintext' : 'markdown';
  await window.showTextDocument(await workspace.openTextDocument({ language, content }));
}
