import { PLAIN } from '../../printed/document';
import type { ReadToken } from './tokens';
import { type Element, elements } from './xml';

export interface CalledNote {
  readonly mark: string;
  readonly content: Element | null;
}

/** Gives each called note its mark, in the order of the calls. */
export class NoteReader {
  readonly called: CalledNote[] = [];
  /** Numbers that Word has given so far. */
  #numbered = 0;
  readonly #contents = new Map<string, Element>();

  constructor(footnotes: Element | undefined, endnotes: Element | undefined) {
    const all = [...(footnotes ? elements(footnotes) : []), ...(endnotes ? elements(endnotes) : [])];
    for (const note of all) this.#contents.set(`${note.name}Reference ${note.attributes['w:id']}`, note);
  }

  /** The call of a footnote or endnote; `mark` for one that Word does not number. */
  call({ name, attributes }: Element, mark: string | null): ReadToken {
    const content = this.#contents.get(`${name} ${attributes['w:id']}`) ?? null;
    const own = mark === null || mark === '' ? String(++this.#numbered) : mark;
    this.called.push({ mark: own, content });
    return { ...PLAIN, text: own, note: this.called.length - 1, isRaised: false };
  }
}
