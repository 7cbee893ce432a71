import { RequestType } from 'vscode-languageserver-protocol';

export interface ListFilesParams {
  /** No more URIs than this are wanted. */
  readonly limit: number;
}

/** Server to client: URIs of the draft files of the open folders, in any order. */
export const ListFiles = new RequestType<ListFilesParams, readonly string[], void>('plenary/listFiles');

export interface ReadFileParams {
  readonly uri: string;
  /** A file of more bytes than this is not wanted. */
  readonly maximumSize: number;
  /** Whether changes that are not saved count, where the file is open in an editor. */
  readonly edited?: boolean;
  /** Whether a file in another encoding than UTF-8 is wanted too, with U+FFFD for what is lost of it. */
  readonly lossy?: boolean;
}

/** Server to client: a file's text; `null` where there is none, it is too large or it is no text in UTF-8. */
export const ReadFile = new RequestType<ReadFileParams, string | null, void>('plenary/readFile');
