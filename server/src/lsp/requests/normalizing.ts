import { RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

export interface NormalizeParams extends DraftParams {
  /** Whether lines of page furniture are to go. */
  readonly furniture: 'remove' | 'keep';
}

export interface NormalizedDraft {
  readonly edits: readonly TextEdit[];
  /** The page furniture that the edits take away, line by line. */
  readonly furniture: readonly string[];
}

/** Client to server: what turns an open draft into the authored notation; `null` where it is not open. */
export const NormalizeRequest = new RequestType<NormalizeParams, NormalizedDraft | null, void>('plenary/normalize');

export interface PastedDraftParams {
  /** The clipboard's plain text. */
  readonly text: string;
  /** The same as HTML, where the clipboard has it. */
  readonly html?: string;
}

/** Client to server: pasted text in the authored notation; `null` where it is in it already. */
export const PastedDraftRequest = new RequestType<PastedDraftParams, string | null, void>('plenary/pastedDraft');
