import { type Range, TextDocument } from 'vscode-languageserver-textdocument';

/** Changes of a document as an editor sends them, each made to what the one before left. */
export type DocumentChanges = Parameters<typeof TextDocument.update>[1];

/**
 * The document after `changes`. The library counts a carriage return and a line feed that a change brings together as the
 * ends of two lines, and lines that a change names beyond the last, and would make the next change in the wrong place: its
 * lines are counted anew in the one case, and places beyond the text brought back to its end in the other.
 */
export function changed(document: TextDocument, changes: DocumentChanges, version: number): TextDocument {
  let current = TextDocument.update(document, [], version);
  for (const change of changes) {
    const within = 'range' in change ? { ...change, range: rangeWithin(current, change.range) } : change;
    const start = 'range' in within ? current.offsetAt(within.range.start) : 0;
    current = TextDocument.update(current, [within], version);
    const text = current.getText();
    if (isWithinLineEnd(text, start) || isWithinLineEnd(text, start + change.text.length))
      current = TextDocument.create(current.uri, current.languageId, version, text);
  }
  return current;
}

/** `range` in order, with lines and characters that the document has. */
function rangeWithin(document: TextDocument, { start, end }: Range): Range {
  const offsets = [document.offsetAt(start), document.offsetAt(end)];
  return { start: document.positionAt(Math.min(...offsets)), end: document.positionAt(Math.max(...offsets)) };
}

function isWithinLineEnd(text: string, offset: number): boolean {
  return text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r';
}
