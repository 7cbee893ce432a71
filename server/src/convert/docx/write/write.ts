import { Document, Packer, Paragraph, type Table } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { groupOf } from '../../../compare/passages';
import type { ComparedParagraph } from '../../../compare/relation';
import { tokensOf } from '../../../compare/tokens';
import type { WordChange } from '../../../compare/word-changes';
import { type PrintedDocument, plainText } from '../../printed/document';
import type { LaidOutFile, WriteOptions } from '../../word';
import { type ChangedItem, changesBetween, unchanged } from './changes';
import { type Layout, layOut, plain } from './items';
import { calledNotes, isNumberedInOrder, NoteBook } from './notes';
import { footer, letterhead, PageWriter, page } from './page';
import { Revisions, RunWriter } from './runs';
import { styles } from './styles';

/** Lays a document out as an official draft in a Word file, clean or with tracked changes. */
export async function write(document: PrintedDocument, { tracked }: WriteOptions): Promise<LaidOutFile> {
  const base = tracked?.base;
  const texts = base ? [document, base] : [document];
  const byNumber = texts.every(isNumberedInOrder);
  const book = new NoteBook(document, base, byNumber);
  const revisions = new Revisions(tracked?.author ?? '', tracked?.date ?? '');
  const runs = new RunWriter(revisions, book, base === undefined);
  const places = changedPlaces(document, base);
  const children = bodyOf(places, new PageWriter(runs, revisions));
  const inNotes = new PageWriter(new RunWriter(revisions, null, false), revisions);
  const section = { properties: { page, titlePage: true }, ...marginsOf(places, inNotes), children };
  const file = new Document({
    creator: tracked?.author ?? 'Plenary',
    title: titleOf(document),
    styles,
    // Known once the body is written, which calls them.
    footnotes: footnotesOf(book, inNotes),
    sections: [section],
  });
  const losses = [
    ...(byNumber ? [] : ['Footnotes keep their numbers as text, because they are not numbered in order.']),
    ...(texts.some(hasLooseNotes) ? ['Footnotes that nothing calls stand at the end of the text.'] : []),
    ...(runs.lostLinks > 0 ? ['Links are left out where changes are tracked.'] : []),
  ];
  const bytes = withOwnMarks(await Packer.pack(file, 'uint8array'), book);
  return { bytes, losses, compared: base ? places.text.flatMap(asCompared) : [] };
}

/** What stands in each place of the page, with what changed from `base`. */
type Places = Readonly<Record<keyof Layout, readonly ChangedItem[]>>;

function changedPlaces(document: PrintedDocument, base: PrintedDocument | undefined): Places {
  const before = base && layOut(base, calledNotes(base), tokensOf);
  // What is not compared is not cut into words.
  const after = layOut(document, calledNotes(document), before ? tokensOf : (whole) => whole);
  const changes = (place: keyof Layout): ChangedItem[] =>
    before ? changesBetween(before[place], after[place]) : unchanged(after[place]);
  return {
    letterhead: changes('letterhead'),
    symbol: changes('symbol'),
    organ: changes('organ'),
    imprint: changes('imprint'),
    text: changes('text'),
  };
}

function hasMasthead({ text: _, ...cells }: Places): boolean {
  return Object.values(cells).some((items) => items.length > 0);
}

function bodyOf(places: Places, pages: PageWriter): (Paragraph | Table)[] {
  const children = [...(hasMasthead(places) ? [pages.masthead(places)] : []), ...pages.stack(places.text)];
  return children.length > 0 ? children : [new Paragraph({})];
}

/** What stands above and below the text of each page. */
function marginsOf(places: Places, pages: PageWriter) {
  const header = pages.header(places.symbol.flatMap(({ words }) => words));
  // Headers are no part of the text: read back, the draft is the same.
  const needsName = hasMasthead(places) && places.letterhead.length === 0;
  return {
    headers: { default: header, ...(needsName && { first: letterhead() }) },
    footers: { default: footer() },
  };
}

function footnotesOf({ notes }: NoteBook, pages: PageWriter) {
  const paragraph = (words: readonly WordChange[]) =>
    pages.paragraph('FootnoteText', [{ kind: 'same', tokens: [plain(' ')] }, ...words], 'same');
  return Object.fromEntries(notes.map(({ id, words }) => [id, { children: [paragraph(words)] }]));
}

function hasLooseNotes(text: PrintedDocument): boolean {
  return calledNotes(text).size < text.notes.length;
}

function asCompared({ item, words }: ChangedItem): ComparedParagraph[] {
  return item.role === null ? [] : [{ group: groupOf(item.role), changes: words }];
}

function titleOf({ body }: PrintedDocument): string {
  const title = body.find(({ role }) => role === 'title');
  return title ? plainText(title.runs) : '';
}

/** Notes with marks of their own have them as text, where the library has put Word's own number into every note. */
function withOwnMarks(bytes: Uint8Array, { notes }: NoteBook): Uint8Array {
  const marks = new Map(
    notes.flatMap(({ id, customMark }) => (customMark === null ? [] : [[id, customMark] as const])),
  );
  if (marks.size === 0) return bytes;
  const files = unzipSync(bytes);
  const name = 'word/footnotes.xml';
  const xml = strFromU8(files[name] ?? new Uint8Array());
  const own = xml.replace(/<w:footnote [^>]*w:id="(\d+)"[^>]*>.*?<w:footnoteRef\/>/gs, (note, id: string) => {
    const mark = marks.get(Number(id));
    return mark === undefined ? note : note.replace('<w:footnoteRef/>', `<w:t>${mark}</w:t>`);
  });
  return zipSync({ ...files, [name]: strToU8(own) });
}
