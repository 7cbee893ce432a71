import type { Connection } from 'vscode-languageserver';
import { htmlBody } from '../convert/html/body';
import { htmlPage } from '../convert/html/page';
import { richText } from '../convert/html/rich-text';
import { paperStyle } from '../convert/html/style';
import type { PrintedDocument } from '../convert/printed/document';
import { printDraft } from '../convert/printed/print';
import { plainTextOf } from '../convert/text/plain-text';
import type { Drafts } from './drafts';
import { type ExportFormat, ExportRequest, type Preview, PreviewRequest } from './requests/printing';

const EXPORTS: Readonly<Record<ExportFormat, (document: PrintedDocument) => string>> = {
  html: htmlPage,
  richText,
  txt: plainTextOf,
};

/** Answers how an open draft looks printed. */
export function providePrinting(connection: Connection, drafts: Drafts): void {
  connection.onRequest(PreviewRequest, ({ uri }): Preview | null => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    return { body: htmlBody(printDraft(draft.analysis), { places: true }), style: paperStyle };
  });

  connection.onRequest(ExportRequest, ({ uri, format }): string | null => {
    const draft = drafts.get(uri);
    return draft === undefined ? null : EXPORTS[format](printDraft(draft.analysis));
  });
}
