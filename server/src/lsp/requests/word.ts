export { MOST_WORD_BYTES } from '../../convert/word';

import { RequestType, RequestType0 } from 'vscode-languageserver-protocol';

export interface ExportWordParams {
  /** A draft's text. */
  readonly text: string;
  /** The text from which changes are to be tracked, and to whom and when (`2026-09-15T09:00:00Z`) they are ascribed. */
  readonly changes?: { readonly base: string; readonly author: string; readonly date: string };
}

export interface WordExport {
  /** The file's content, each byte a character. */
  readonly content: string;
  /** What the file has not or not quite, each in a sentence. */
  readonly losses: readonly string[];
}

/** Client to server: a draft as a Word file. */
export const ExportWordRequest = new RequestType<ExportWordParams, WordExport, void>('plenary/exportWord');

export interface ImportWordParams {
  /** The file's content, each byte a character. */
  readonly content: string;
  /** What becomes of tracked changes. */
  readonly changes: 'accept' | 'reject';
}

/** A Word file as a draft, or why it cannot be read. */
export type WordImport =
  | { readonly text: string; readonly trackedChanges: number; readonly losses: readonly string[] }
  | { readonly fault: string };

/** Client to server: a Word file as a draft. */
export const ImportWordRequest = new RequestType<ImportWordParams, WordImport, void>('plenary/importWord');

/** Server to client: address of the script that reads and writes Word files. Asked for by the web worker only. */
export const WordScript = new RequestType0<string, void>('plenary/wordScript');

/** The bytes of a file as the messages have them, each a character. */
export function toCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

/** The bytes that {@link toCharacters} made characters of. */
export function toBytes(characters: string): Uint8Array {
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}
