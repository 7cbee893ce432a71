import { type Diagnostic, NotificationType0, RequestType } from 'vscode-languageserver-protocol';

export interface CheckFilesParams {
  /** Drafts, open or not. A few at a time: the answer comes when all are checked. */
  readonly uris: readonly string[];
}

export interface CheckedFile {
  readonly uri: string;
  /** `null` where the file cannot be read or is no text. */
  readonly diagnostics: readonly Diagnostic[] | null;
}

/** Client to server: what is found in files. */
export const CheckFiles = new RequestType<CheckFilesParams, readonly CheckedFile[], void>('plenary/checkFiles');

/** Server to client, which has asked to check files: configurations or cited documents changed, so ask again. */
export const FindingsOutdated = new NotificationType0('plenary/findingsOutdated');
