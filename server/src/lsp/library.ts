import type { Connection } from 'vscode-languageserver';
import type { AdoptedText } from '../agreed/document';
import { Library } from '../agreed/library';
import { LibraryFault, readableText, readLibraryFile } from '../agreed/read-file';
import { LineIndex } from '../text/line-index';
import type { ClientFiles } from './files';
import { ForgetTexts, PutTexts, ReadLibraryPage, type ReadText, ReadTexts } from './requests/agreed';
import { giveWay } from './superseded';

/** The library of adopted texts, which the client feeds; `changed` is called whenever it has. */
export function provideLibrary(connection: Connection, files: ClientFiles, changed: () => void): Library {
  const library = new Library();

  connection.onRequest(ReadTexts, async ({ uris }, token): Promise<ReadText[]> => {
    const read: ReadText[] = [];
    // Far files are not to come one by one.
    const sources = await Promise.all(uris.map((uri) => files.read(uri)));
    for (const [i, uri] of uris.entries()) {
      await giveWay(token);
      read.push(takeIn(library, uri, sources[i] ?? null));
    }
    changed();
    return read;
  });

  connection.onRequest(PutTexts, async ({ texts }, token) => {
    const refused: string[] = [];
    for (const text of texts) {
      await giveWay(token);
      if (isAdoptedText(text)) library.set(text);
      else refused.push(text.uri);
    }
    changed();
    return refused;
  });

  connection.onRequest(ForgetTexts, ({ uris }) => {
    for (const uri of uris) library.delete(uri);
    changed();
    return null;
  });

  connection.onRequest(ReadLibraryPage, async ({ uri }) => {
    const source = await files.read(uri, { edited: true });
    if (source === null) return null;
    try {
      const { text, paragraphs } = readableText(uri, source);
      const lines = new LineIndex(text);
      const ranges = paragraphs.map(({ start, end }) => ({
        start: lines.positionAt(start),
        end: lines.positionAt(end),
      }));
      return { text, paragraphs: ranges };
    } catch (fault) {
      if (fault instanceof LibraryFault) return null;
      throw fault;
    }
  });

  return library;
}

function takeIn(library: Library, uri: string, source: string | null): ReadText {
  try {
    const text = source === null ? null : readLibraryFile(uri, source);
    if (text === null) library.delete(uri);
    else library.set(text);
    return { uri, text: text && { ...text }, fault: source === null ? 'no text that can be read' : null };
  } catch (fault) {
    library.delete(uri);
    if (!(fault instanceof LibraryFault)) throw fault;
    return { uri, text: null, fault: fault.message };
  }
}

/** Whether what the client kept is what it was given: a cache may hold anything. */
function isAdoptedText(text: unknown): text is AdoptedText {
  const { uri, canonical, cited, paragraphs } = text as Partial<AdoptedText>;
  return (
    [uri, canonical, cited].every((part) => typeof part === 'string') &&
    Array.isArray(paragraphs) &&
    paragraphs.every((one) => typeof one?.text === 'string' && typeof one.place === 'string' && one.span !== undefined)
  );
}
