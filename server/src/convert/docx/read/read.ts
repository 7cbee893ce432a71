import { MOST_WORD_BYTES, type ReadOptions, type WordDocument, WordFault } from '../../word';
import { BodyReader } from './body';
import type { Context } from './context';
import { Losses } from './losses';
import { NoteReader } from './notes';
import { Numbering } from './numbering';
import { readParts } from './parts';
import { settleRaised } from './raised-marks';
import { Styles } from './styles';
import { plain, type ReadParagraph, type ReadToken } from './tokens';
import { child, type Element, elements } from './xml';

const REMOVED = ['w:del', 'w:moveFrom'];
const ADDED = ['w:ins', 'w:moveTo'];

/** Reads what a Word file says. */
export function read(bytes: Uint8Array, { changes }: ReadOptions): WordDocument {
  if (bytes.length > MOST_WORD_BYTES) throw new WordFault('The file is too large to be read.');
  const parts = readParts(bytes);
  const body = child(parts.document, 'w:body');
  if (body === undefined) throw new WordFault('The file is damaged: it has no text.');
  const losses = new Losses();
  const notes = new NoteReader(parts.footnotes, parts.endnotes);
  const context: Context = {
    styles: new Styles(parts.styles),
    numbering: new Numbering(parts.numbering),
    notes,
    links: parts.links,
    dropped: new Set(changes === 'accept' ? REMOVED : ADDED),
    losses,
  };
  const paragraphs = new BodyReader(context).read(body);
  const length = new Length();
  for (const paragraph of paragraphs) length.addParagraph(paragraph);
  // A note may be called again and again.
  const contents = new Map<Element | null, readonly ReadToken[]>([[null, []]]);
  const called = notes.called.map(({ mark, content }) => {
    const tokens = contents.get(content) ?? noteTokens(content as Element, context);
    contents.set(content, tokens);
    length.add(tokens);
    return { mark, tokens };
  });
  return {
    ...settleRaised(paragraphs, called),
    trackedChanges: countChanges(parts.document) + (parts.footnotes ? countChanges(parts.footnotes) : 0),
    losses: losses.sentences,
  };
}

/** The longest text that is read of a file, in UTF-16 units: a file may say a few things very often. */
const MOST_TEXT = 96_000_000;

/** Adds up what is read; throws where that is too much. */
class Length {
  #total = 0;
  readonly #known = new Map<readonly ReadToken[], number>();

  addParagraph({ tokens, cells }: ReadParagraph): void {
    this.add(tokens);
    for (const cell of cells) this.addParagraph(cell);
  }

  add(tokens: readonly ReadToken[]): void {
    let own = this.#known.get(tokens);
    if (own === undefined) {
      own = tokens.reduce((sum, { text, link }) => sum + text.length + (link?.length ?? 0) + 1, 0);
      this.#known.set(tokens, own);
    }
    this.#total += own;
    if (this.#total > MOST_TEXT) throw new WordFault('The file is too large to be read.');
  }
}

/** The paragraphs of a note as one, without the mark that they begin with. */
function noteTokens(content: Element, context: Context): ReadToken[] {
  const tokens = new BodyReader(context, true)
    .read(content)
    .flatMap(({ tokens: own }, i) => [...(i > 0 ? [plain(' ')] : []), ...own]);
  const first = tokens[0];
  return first?.isRaised && /^\s*(?:\d+|\*+)\s*$/.test(first.text) ? tokens.slice(1) : tokens;
}

function countChanges(element: Element): number {
  return elements(element).reduce(
    (sum, one) => sum + (REMOVED.includes(one.name) || ADDED.includes(one.name) ? 1 : 0) + countChanges(one),
    0,
  );
}
