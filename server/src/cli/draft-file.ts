import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import { encodingFault } from '../text/encoding-fault';
import { LineIndex } from '../text/line-index';
import { Failure, fileFailure } from './failure';
import type { FileName } from './find-files';
import { readBytes } from './read-file';
import { replaceFile } from './replace-file';

/** A draft as it lies on disk or came through a pipe. */
export interface DraftFile {
  /** As given by the user, for messages. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
}

const byteOrderMark = '\uFEFF';

/** Reads a file as UTF-8 text; a Failure where it cannot be read or is no text. */
export function readDraft({ name, path, isNamed }: FileName): DraftFile {
  return decodeDraft(name, path, readBytes(path, { name, isNamed }));
}

/** Reads the file, or the pipe, that the user has named so. */
export function readNamedDraft(name: string): DraftFile {
  return readDraft({ name, path: resolve(name), isNamed: true });
}

const WAY_OUT = '; “plenary convert --to unres” makes a draft of a Word file';

/** A draft out of its bytes. */
export function decodeDraft(name: string, path: string, bytes: Uint8Array): DraftFile {
  if (bytes.includes(0) || !isUtf8(bytes)) throw new Failure(`${name}${notText(bytes, isWordFile(name))}`);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasMark = text.startsWith(byteOrderMark);
  return { name, path, text: hasMark ? text.slice(1) : text, hasMark };
}

/** Why `bytes` are no draft, in words behind the name of its file. */
function notText(bytes: Uint8Array, isWord: boolean): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const fault = encodingFault(text);
  const isText = fault !== null && (fault.offset === null || !bytes.includes(0));
  if (!isText) return `: not a text file${isWord ? WAY_OUT : ''}`;
  const { line } = new LineIndex(text).positionAt(fault.offset ?? 0);
  return `:${line + 1}: ${fault.message}`;
}

/** The draft's bytes with `text` for its own, as text; a byte order mark stays. */
export function encodeDraft(draft: DraftFile, text: string): string {
  return draft.hasMark ? byteOrderMark + text : text;
}

/** Whether a file is one of Word's, by its name. */
export function isWordFile(name: string): boolean {
  return /\.doc[xm]$/i.test(name);
}

/** The name of a draft without its ending, to which what is made of it adds another. */
export function withoutEnding(name: string): string {
  return name.replace(/(?:\.(?:unres|resolution)\.md|\.[^./\\]+)$/, '');
}

/** Puts `text` in the place of the draft's own; a Failure where somebody has saved another meanwhile. */
export function writeDraft(draft: DraftFile, text: string): void {
  const [before, after] = [draft.text, text].map((one) => Buffer.from(encodeDraft(draft, one))) as [Buffer, Buffer];
  try {
    replaceFile(draft.path, after, (file) => {
      const now = readBytes(file, { name: draft.name });
      if (!now.equals(before) && !now.equals(after))
        throw new Failure(`${draft.name}: was changed meanwhile, and is left as it is now`);
    });
  } catch (error) {
    throw fileFailure(draft.name, error);
  }
}
