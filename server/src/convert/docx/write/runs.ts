import {
  BuilderElement,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx';
import { joined, type Token } from '../../../compare/tokens';
import type { WordChange } from '../../../compare/word-changes';
import type { Change } from './changes';
import type { NoteBook, WordNote } from './notes';

/** Who made the changes and when; ids of changes count up. */
export class Revisions {
  #last = 0;

  constructor(
    private readonly author: string,
    private readonly date: string,
  ) {}

  next(): { id: number; author: string; date: string } {
    return { id: ++this.#last, author: this.author, date: this.date };
  }
}

/** Writes the words of paragraphs as Word's runs. */
export class RunWriter {
  /** Links among changed words, which are written as their words alone. */
  lostLinks = 0;

  /** `book` is `null` where no footnotes can be called: in headers and footnotes. */
  constructor(
    private readonly revisions: Revisions,
    private readonly book: NoteBook | null,
    private readonly keepsLinks: boolean,
  ) {}

  write(words: readonly WordChange[]): ParagraphChild[] {
    return words.flatMap(({ kind, tokens, before }) => this.#stretch(kind, tokens, before));
  }

  #stretch(kind: Change, tokens: readonly Token[], before: readonly Token[] | undefined): ParagraphChild[] {
    const pieces: (readonly ParagraphChild[])[] = [];
    let from = 0;
    tokens.forEach((token, i) => {
      if (token.note === null) return;
      pieces.push(this.#text(kind, tokens.slice(from, i)), this.#call(kind, token, before?.[i]));
      from = i + 1;
    });
    pieces.push(this.#text(kind, tokens.slice(from)));
    return pieces.flat();
  }

  #text(kind: Change, tokens: readonly Token[]): ParagraphChild[] {
    return joined(tokens).flatMap((stretch) => {
      const runs = this.#runs(kind, stretch);
      if (stretch.link === null) return runs;
      if (this.keepsLinks) return [new ExternalHyperlink({ link: stretch.link, children: runs })];
      this.lostLinks++;
      return runs;
    });
  }

  #runs(kind: Change, { text, italic, bold, underline }: Token): ParagraphChild[] {
    const look: IRunOptions = {
      ...(italic ? { italics: true } : {}),
      ...(bold ? { bold: true } : {}),
      ...(underline ? { underline: {} } : {}),
    };
    return printable(text)
      .split(/([\t\n])/)
      .filter((piece) => piece !== '')
      .map((piece) => this.#run(kind, { ...look, ...(piece === '\t' ? { children: [new Tab()] } : { text: piece }) }));
  }

  #run(kind: Change, options: IRunOptions): ParagraphChild {
    if (kind === 'same') return new TextRun(options);
    if (kind === 'added') return new InsertedTextRun({ ...options, ...this.revisions.next() });
    // The library writes the text of a deletion as such, but not its tabs.
    if (options.children) return this.#tracked('removed', new TextRun(options));
    return new DeletedTextRun({ ...options, ...this.revisions.next() });
  }

  /** A footnote call of one text, or of both where `before` is given. */
  #call(kind: Change, token: Token, before: Token | undefined): ParagraphChild[] {
    const isOfBoth = kind === 'same' && before !== undefined && before !== token;
    if (!isOfBoth) {
      const note = kind === 'removed' ? this.#note(token.note, null) : this.#note(null, token.note);
      return [this.#callOf(kind, token, note)];
    }
    const note = this.#note(before.note, token.note);
    if (note !== null) return [reference(note)];
    const [older, newer] = [this.#note(before.note, null), this.#note(null, token.note)];
    if (older === null && newer === null && before.text === token.text) return [this.#callOf('same', token, null)];
    return [this.#callOf('removed', before, older), this.#callOf('added', token, newer)];
  }

  #note(before: number | null, after: number | null): WordNote | null {
    return this.book?.call(before, after) ?? null;
  }

  /** The call of a footnote, or its mere mark where there is none. */
  #callOf(kind: Change, { text }: Token, note: WordNote | null): ParagraphChild {
    if (note === null) return this.#run(kind, { text, superScript: true });
    return kind === 'same' ? reference(note) : this.#tracked(kind, reference(note));
  }

  #tracked(kind: 'added' | 'removed', run: ParagraphChild): ParagraphChild {
    const { id, author, date } = this.revisions.next();
    const element = new BuilderElement<{ id: number; author: string; date: string }>({
      name: kind === 'added' ? 'w:ins' : 'w:del',
      attributes: {
        id: { key: 'w:id', value: id },
        author: { key: 'w:author', value: author },
        date: { key: 'w:date', value: date },
      },
      children: [run as unknown as XmlComponent],
    });
    return element as unknown as ParagraphChild;
  }
}

/** The run that calls a footnote, with its mark where Word does not number it. */
function reference({ id, customMark }: WordNote): ParagraphChild {
  if (customMark === null) return new FootnoteReferenceRun(id);
  const call = new BuilderElement<{ custom: number; id: number }>({
    name: 'w:footnoteReference',
    attributes: { custom: { key: 'w:customMarkFollows', value: 1 }, id: { key: 'w:id', value: id } },
  });
  return new TextRun({ style: 'FootnoteReference', children: [call as never, customMark] });
}

/** Without characters that XML cannot hold. */
function printable(text: string): string {
  return (
    text
      // A half of a pair is no character.
      .replace(/\p{Cs}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\r\n?/g, '\n')
  );
}
