/** That a file, which is read as UTF-8, was written in another encoding. */
export interface EncodingFault {
  /** In words that follow the name of the file, or of a line of it. */
  readonly message: string;
  /** Offset of the first character that is none; `null` where no character is what it was. */
  readonly offset: number | null;
}

/** A text of ours begins with Latin letters or marks, of which UTF-16 writes one byte as 0; its own mark is no UTF-8. */
const UTF_16 = /^(?:\ufffd\ufffd.?\0|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/s;

/** What `text`, read from a file as UTF-8 with U+FFFD for what is no UTF-8 in it, shows of another encoding. */
export function encodingFault(text: string): EncodingFault | null {
  if (UTF_16.test(text)) return { message: 'in UTF-16; save it in UTF-8', offset: null };
  const offset = text.indexOf('\ufffd');
  return offset < 0 ? null : { message: 'not in UTF-8; save the file in that encoding', offset };
}
