import { type Range, RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

export interface EditDraftParams extends DraftParams {
  /** The version of the document that `range` belongs to. */
  readonly version: number;
  /** What was selected when the key was pressed. */
  readonly range: Range;
  /** UTF-16 length of what has been typed behind it since: it stays as it is. */
  readonly typed: number;
  readonly command: 'continue' | 'lower' | 'raise' | 'moveUp' | 'moveDown' | 'italics';
  /** Whether the punctuation at the ends of paragraphs follows. */
  readonly endings: boolean;
}

/** What a key does to a draft. */
export interface DraftEditing {
  /** None where the key has its effect and there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** What is selected afterwards; `null` where the carets go with the text. */
  readonly selection: Range | null;
}

/**
 * Client to server: what a key does to an open draft; `null` where it does what it does in any text, or where the server
 * has another version of the document.
 */
export const EditDraftRequest = new RequestType<EditDraftParams, DraftEditing | null, void>('plenary/editDraft');
