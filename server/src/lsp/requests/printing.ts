import { RequestType } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

/** A draft as it is printed. */
export interface Preview {
  /**
   * HTML without scripts, styles or anything of the draft's own making. `data-start` and `data-end` on paragraphs are
   * UTF-16 offsets of the document, `data-from` and `data-to` on words are counted from their paragraph's start.
   */
  readonly body: string;
  /** The style sheet of an element of class `paper` that holds the body. */
  readonly style: string;
}

/** Client to server: how an open draft looks printed; `null` where it is not open. */
export const PreviewRequest = new RequestType<DraftParams, Preview | null, void>('plenary/preview');

/** `html` is a page of its own, `richText` HTML for a word processor's clipboard. */
export type ExportFormat = 'html' | 'richText' | 'txt';

export interface ExportParams extends DraftParams {
  readonly format: ExportFormat;
}

/** Client to server: an open draft in another format; `null` where it is not open. */
export const ExportRequest = new RequestType<ExportParams, string | null, void>('plenary/export');
