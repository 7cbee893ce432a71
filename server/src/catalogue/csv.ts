/** A row of comma-separated values. */
export interface CsvRow {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Of the last row: a quotation mark in it is never closed, so that its last field holds all that follows. */
  readonly unclosed?: true;
}

/**
 * Reads comma-separated values as RFC 4180 has them; commas, semicolons or tabs separate, whichever the first line has
 * most of. Empty lines are left out. Any text is read as something.
 */
export function parseCsv(text: string): CsvRow[] {
  const separator = separatorIn(text.slice(0, text.search(/[\r\n]|$/)));
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let field = '';
  /** Whether the field has nothing but white space so far. To look at all of it again costs its length each time. */
  let isBlank = true;
  let line = 1;
  let begun = 1;
  let isQuoted = false;
  const add = (chars: string): void => {
    field += chars;
    isBlank &&= chars.trim() === '';
  };
  const beginField = (): void => {
    field = '';
    isBlank = true;
  };
  const endRow = (): void => {
    fields.push(field);
    if (isQuoted) rows.push({ line: begun, fields, unclosed: true });
    else if (fields.length > 1 || field.trim() !== '') rows.push({ line: begun, fields });
    fields = [];
    beginField();
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    if (isQuoted) {
      if (char === '\n') line++;
      if (char !== '"') add(char);
      else if (text[i + 1] === '"') {
        add('"');
        i++;
      } else isQuoted = false;
    } else if (char === '"' && isBlank) {
      isQuoted = true;
      beginField();
    } else if (char === separator) {
      fields.push(field);
      beginField();
    } else if (char === '\n') {
      endRow();
      line++;
      begun = line;
    } else if (char !== '\r') add(char);
  }
  endRow();
  return rows;
}

function separatorIn(head: string): string {
  const counted = [',', ';', '\t'].map((char) => [char, head.split(char).length] as const);
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
