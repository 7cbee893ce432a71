import { RequestType } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

/** A draft in figures. */
export interface DraftFigures {
  /** `Eightieth session`; `null` where nothing tells. */
  readonly session: string | null;
  /** Numbers of paragraphs of the first degree. */
  readonly preambular: number;
  readonly operative: number;
  readonly words: number;
}

/** Client to server: the figures of an open draft; `null` where it is not open. */
export const DraftFiguresRequest = new RequestType<DraftParams, DraftFigures | null, void>('plenary/draftFigures');
