import { AkomaNtosoFault, ForeignXml, readAkomaNtoso } from '../convert/akoma-ntoso/read';
import { parse } from '../syntax/parse';
import type { Span } from '../text/span';
import type { AdoptedText } from './document';
import { wordingOf } from './index/vocabulary';
import { readParagraphs } from './paragraphs';
import { readAdoptedText } from './read-document';

/** A file of the library that cannot be read, in words for the user. */
export class LibraryFault extends Error {}

/** XML that is no resolution: where whole folders are read, such files lie about. */
class ForeignFile extends LibraryFault {}

/** Reads a file of the library: Akoma Ntoso where its name ends so, else a draft. `null` for what was not adopted. */
export function readLibraryFile(uri: string, source: string): AdoptedText | null {
  if (!/\.xml$/i.test(uri)) return readAdoptedText(uri, parse(source));
  try {
    const { text, origin } = draftOf(source);
    const adopted = readAdoptedText(uri, parse(text));
    if (adopted === null) return null;
    return { ...adopted, paragraphs: adopted.paragraphs.map((one) => ({ ...one, span: origin(one.span.start) })) };
  } catch (error) {
    if (error instanceof ForeignFile) return null;
    throw error;
  }
}

function draftOf(xml: string) {
  try {
    return readAkomaNtoso(xml);
  } catch (error) {
    if (error instanceof ForeignXml) throw new ForeignFile(error.message);
    if (error instanceof AkomaNtosoFault) throw new LibraryFault(error.message);
    throw error;
  }
}

/** What a file of the library says as a draft to be read, and where its paragraphs stand in it. */
export interface ReadableText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** A file of the library to be read by people: of XML the draft that it comes to. */
export function readableText(uri: string, source: string): ReadableText {
  const text = /\.xml$/i.test(uri) ? draftOf(source).text : source;
  return { text, paragraphs: readParagraphs(parse(text)).map(({ span }) => span) };
}

/**
 * The paragraph of that index in a file of the library, without its label, in the authored notation; `null` where it does
 * not say those words, as the library has them.
 */
export function notationIn(
  source: string,
  { uri, index, words }: { readonly uri: string; readonly index: number; readonly words: string },
): string | null {
  const text = /\.xml$/i.test(uri) ? draftOf(source).text : source;
  const paragraph = readParagraphs(parse(text))[index];
  if (paragraph === undefined || wordingOf(paragraph.text) !== words) return null;
  const { segments, label } = paragraph.block;
  const notation = segments
    .map(({ start, end }) => text.slice(Math.max(start, label?.markSpan.end ?? start), end))
    .join(' ');
  return notation
    .replace(/\[\^[^\]]*\]|[¹²³⁰⁴-⁹]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
