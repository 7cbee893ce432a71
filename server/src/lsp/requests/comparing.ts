import { RequestType } from 'vscode-languageserver-protocol';

/** A text and what its reader calls it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CompareParams {
  readonly before: NamedText;
  readonly after: NamedText;
  readonly format: 'md' | 'html' | 'json';
}

/** Client to server: a report of what changed from one text to another. */
export const CompareRequest = new RequestType<CompareParams, string, void>('plenary/compare');
