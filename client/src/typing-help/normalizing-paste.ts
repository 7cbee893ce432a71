import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
  workspace,
} from 'vscode';
import { PastedDraftRequest } from '../../../server/src/lsp/requests/normalizing';
import { DRAFTS } from '../language';
import type { Server } from '../server/server';

const NORMALIZED = DocumentDropOrPasteEditKind.Text.append('plenary', 'normalized');
const TEXT = 'text/plain';
const HTML = 'text/html';
/** What is longer, in UTF-16 units, is pasted as it is. */
const LONGEST = 4_000_000;

/** Offers to paste text from Word, a PDF or a browser in the authored notation. */
export function offerNormalizedPaste(server: Server): Disposable {
  return languages.registerDocumentPasteEditProvider(DRAFTS, new NormalizingPaste(server), {
    providedPasteEditKinds: [NORMALIZED],
    pasteMimeTypes: [TEXT, HTML],
  });
}

class NormalizingPaste implements DocumentPasteEditProvider {
  constructor(private readonly server: Server) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    _ranges: readonly Range[],
    data: DataTransfer,
    context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const manner = workspace.getConfiguration('plenary.paste', document).get<string>('normalize');
    const { client } = this.server;
    if (client === undefined || (manner === 'off' && context.only === undefined)) return undefined;
    const text = (await data.get(TEXT)?.asString()) ?? '';
    const html = await data.get(HTML)?.asString();
    if (text === '' || text.length + (html?.length ?? 0) > LONGEST) return undefined;
    const params = { text, ...(html !== undefined && html !== '' && { html }) };
    const pasted = await client.sendRequest(PastedDraftRequest, params, token);
    if (pasted === null) return undefined;
    const edit = new DocumentPasteEdit(pasted, 'Insert in Draft Notation', NORMALIZED);
    // Whoever does not ask for it gets what was copied, and the offer beside it.
    if (manner !== 'always') edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [edit];
  }
}
