import { TextDocument } from 'vscode-languageserver-textdocument';

/** Changes of a document as an editor sends them, each made to what the one before left. */
export type DocumentChanges = Parameters<typeof TextDocument.update>[1];

/**
 * The document after `changes`. The library counts a carriage return and a line feed that a change brings together as the
 * ends of two lines, and would make the next change in the wrong place; its lines are counted anew then.
 */
export function changed(document: TextDocument, changes: DocumentChanges, version: number): TextDocument {
  let current = TextDocument.update(document, [], version);
  for (const change of changes) {
    const starts = 'range' in change ? [change.range.start, change.range.end].map((at) => current.offsetAt(at)) : [0];
    current = TextDocument.update(current, [change], version);
    const start = Math.min(...starts);
    const text = current.getText();
    if (isWithinLineEnd(text, start) || isWithinLineEnd(text, start + change.text.length))
      current = TextDocument.create(current.uri, current.languageId, version, text);
  }
  return current;
}

function isWithinLineEnd(text: string, offset: number): boolean {
  return text.charAt(offset) === '\n' && text.charAt(offset - 1) === '\r';
}
