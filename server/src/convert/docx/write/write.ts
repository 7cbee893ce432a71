import { Document, Packer, Paragraph, type Table } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupOf } from '../../../compare/passages';
import type { ComparedParagraph } from '../../../compare/relation';
import { tokensOf } from '../../../compare/tokens';
import { type PrintedDocument, plainText } from '../../printed/document';
import type { LaidOutFile, WriteOptions } from '../../word';
import { type ChangedItem, changesBetween, unchanged } from './changes';
import { layOut, plain } from './items';
import { calledNotes, isNumberedInOrder, NoteBook } from './notes';
import { footer, letterhead, PageWriter, page } from './page';
import { Revisions, RunWriter } from './runs';
import { styles } from './styles';

/** Lays a document out as an official draft in a Word file, clean or with tracked changes. */
export async function write(document: PrintedDocument, { tracked }: WriteOptions): Promise<LaidOutFile> {
  const losses: string[] = [];
  const base = tracked?.base;
  const texts = base ? [document, base] : [document];
  const byNumber = texts.every(isNumberedInOrder);
  if (!byNumber) losses.push('Footnotes keep their numbers as text, because they are not numbered in order.');
  const book = new NoteBook(document, base, byNumber);
  const revisions = new Revisions(tracked?.author ?? '', tracked?.date ?? '');
  const runs = new RunWriter(revisions, book, base === undefined);
  const pages = new PageWriter(runs, revisions);

  const before = base && layOut(base, calledNotes(base), tokensOf);
  // What is not compared is not cut into words.
  const after = layOut(document, calledNotes(document), before ? tokensOf : (whole) => whole);
  const changes = (place: keyof typeof after): ChangedItem[] =>
    before ? changesBetween(before[place], after[place]) : unchanged(after[place]);
  const cells = {
    letterhead: changes('letterhead'),
    symbol: changes('symbol'),
    organ: changes('organ'),
    imprint: changes('imprint'),
  };
  const text = changes('text');
  const hasMasthead = Object.values(cells).some((items) => items.length > 0);
  // Headers are no part of the text: read back, the draft is the same.
  const needsName = hasMasthead && cells.letterhead.length === 0;
  const children: (Paragraph | Table)[] = [...(hasMasthead ? [pages.masthead(cells)] : []), ...pages.stack(text)];
  const loose = texts.some((text) => calledNotes(text).size < text.notes.length);
  if (loose) losses.push('Footnotes that nothing calls stand at the end of the text.');
  if (runs.lostLinks > 0) losses.push('Links are left out where changes are tracked.');

  const inNotes = new PageWriter(new RunWriter(revisions, null, false), revisions);
  const header = inNotes.header(cells.symbol.flatMap(({ words }) => words));
  const file = new Document({
    creator: tracked?.author ?? 'Plenary',
    title: titleOf(document),
    styles,
    footnotes: Object.fromEntries(
      book.notes.map(({ id, words }) => [
        id,
        { children: [inNotes.paragraph('FootnoteText', [{ kind: 'same', tokens: [plain(' ')] }, ...words], 'same')] },
      ]),
    ),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: header, ...(needsName && { first: letterhead() }) },
        footers: { default: footer() },
        children: children.length > 0 ? children : [new Paragraph({})],
      },
    ],
  });
  const bytes = await Packer.pack(file, 'uint8array');
  const custom = book.notes.flatMap(({ id, customMark }) => (customMark === null ? [] : [[id, customMark] as const]));
  return {
    bytes: custom.length > 0 ? withOwnMarks(bytes, new Map(custom)) : bytes,
    losses,
    compared: base ? text.flatMap(asCompared) : [],
  };
}

function asCompared({ item, words }: ChangedItem): ComparedParagraph[] {
  return item.role === null ? [] : [{ group: groupOf(item.role), changes: words }];
}

function titleOf({ body }: PrintedDocument): string {
  const title = body.find(({ role }) => role === 'title');
  return title ? plainText(title.runs) : '';
}

/** Notes with marks of their own have them as text, where the library has put Word's own number into every note. */
function withOwnMarks(bytes: Uint8Array, marks: ReadonlyMap<number, string>): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const name = 'word/footnotes.xml';
  const xml = strFromU8(files[name] ?? new Uint8Array());
  const own = xml.replace(/<w:footnote [^>]*w:id="(\d+)"[^>]*>.*?<w:footnoteRef\/>/gs, (note, id: string) => {
    const mark = marks.get(Number(id));
    return mark === undefined ? note : note.replace('<w:footnoteRef/>', `<w:t>${mark}</w:t>`);
  });
  return zipSync({ ...files, [name]: strToU8(own) });
}
