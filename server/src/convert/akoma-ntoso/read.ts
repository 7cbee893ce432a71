import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Token } from '../../compare/tokens';
import type { Span } from '../../text/span';
import { notationOf } from '../notation/words';
import { PLAIN } from '../printed/document';
import { DraftLines } from './draft-lines';

/** Why a file cannot be read, in words for the user. */
export class AkomaNtosoFault extends Error {}

/** Another kind of XML, with which nothing is wrong. */
export class ForeignXml extends AkomaNtosoFault {}

/** A resolution in Akoma Ntoso, as the United Nations publishes them, as a draft in the authored notation. */
export interface AkomaNtosoDraft {
  readonly text: string;
  /** Where in the XML what stands at an offset of the text comes from. */
  readonly origin: (offset: number) => Span;
}

/** Reads a resolution in Akoma Ntoso; an {@link AkomaNtosoFault} for anything else. */
export function readAkomaNtoso(xml: string): AkomaNtosoDraft {
  const reader = new Reader();
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new AkomaNtosoFault(`the XML is damaged: ${message}`);
  });
  parser.on('doctype', () => {
    throw new AkomaNtosoFault('the XML declares entities of its own, which no resolution does');
  });
  parser.on('opentag', (tag) => reader.open(tag, parser.position));
  parser.on('text', (text) => reader.text(text));
  parser.on('closetag', ({ name }) => reader.close(name, parser.position));
  parser.write(xml.charCodeAt(0) === 0xfeff ? xml.slice(1) : xml).close();
  return reader.draft();
}

const DEEPEST = 200;
/** A line break, told from the white space of the XML. */
const BREAK = '\u2028';
const LOOKS: ReadonlySet<string> = new Set(['italic', 'bold']);
/** Elements whose words are a line of the draft. */
const LINES: ReadonlySet<string> = new Set(['p', 'heading', 'subheading', 'listIntroduction']);

/** Words being gathered, with the place of their element in the XML. */
interface Gathering {
  readonly tokens: Token[];
  readonly start: number;
}

class Reader {
  readonly #lines = new DraftLines();
  /** Names of the elements that are open, the outermost first. */
  readonly #open: string[] = [];
  readonly #looks: string[][] = [];
  /** Of the line, and within it of a note; of a cell. */
  readonly #gathered: Gathering[] = [];
  #label = '';
  #rows: string[][] | null = null;
  #isAkomaNtoso = false;

  open({ name, attributes }: SaxesTagPlain, position: number): void {
    if (this.#open.length === 0) this.#isAkomaNtoso = name.replace(/^.*:/, '') === 'akomaNtoso';
    if (!this.#isAkomaNtoso) throw new ForeignXml('this is no document in Akoma Ntoso');
    if (this.#open.push(name) > DEEPEST) throw new AkomaNtosoFault('the XML is nested too deeply');
    this.#looks.push(looksOf(attributes));
    if (name === 'table') this.#rows = [];
    else if (name === 'tr') this.#rows?.push([]);
    else if (name === 'eol') this.text(BREAK);
    else if (this.#gathers(name)) this.#gathered.push({ tokens: [], start: position });
  }

  text(text: string): void {
    const gathering = this.#gathered.at(-1);
    if (gathering === undefined) return;
    const looks = this.#looks.flat();
    const isTitle =
      this.#open.includes('preface') || this.#open.includes('subheading') || this.#open.includes('heading');
    gathering.tokens.push({
      // A note called once more has no element of its own.
      text: this.#open.at(-1) === 'sup' ? raised(text) : text,
      italic: looks.includes('italic'),
      bold: looks.includes('bold') && !isTitle,
      underline: false,
      link: null,
      note: null,
    });
  }

  close(name: string, position: number): void {
    const gathers = this.#gathers(name);
    this.#open.pop();
    this.#looks.pop();
    if (name === 'table') {
      this.#lines.table(this.#rows ?? [], position);
      this.#rows = null;
    }
    if (!gathers) return;
    const { tokens, start } = this.#gathered.pop() as Gathering;
    const words = tokens
      .reduce<Token[][]>(splitAtBreaks, [[]])
      .map((line) => notationOf(line, (note) => String(note)))
      .filter((line) => line !== '')
      .join('\n');
    if (name === 'num') this.#label = words;
    else if (name === 'authorialNote') this.#note(words);
    else if (this.#rows !== null) this.#rows.at(-1)?.push(words);
    else this.#line(name, words, { start, end: position });
  }

  draft(): AkomaNtosoDraft {
    if (this.#lines.isEmpty) throw new AkomaNtosoFault('there is no text in it');
    return this.#lines.draft();
  }

  /** Whether the words of the innermost open element are gathered for themselves. */
  #gathers(name: string): boolean {
    if (this.#open.includes('meta')) return false;
    if (this.#open.includes('authorialNote')) return name === 'authorialNote';
    if (this.#rows !== null) return name === 'td' || name === 'th';
    return name === 'num' || LINES.has(name);
  }

  #note(words: string): void {
    const number = this.#lines.note(words);
    this.#gathered.at(-1)?.tokens.push({ ...PLAIN, text: String(number), note: number });
  }

  #line(name: string, words: string, origin: Span): void {
    const label = this.#label;
    this.#label = '';
    if (words === '') return;
    if (name === 'heading' || name === 'subheading') this.#lines.heading(`${label} ${words}`.trim(), origin);
    else this.#lines.paragraph(`${label} ${words}`.trim(), origin);
  }
}

function raised(text: string): string {
  return text.replace(/[0-9]/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(figure)));
}

function looksOf(attributes: Readonly<Record<string, SaxesAttributePlain | string>>): string[] {
  return String(attributes.class ?? '')
    .split(' ')
    .filter((look) => LOOKS.has(look));
}

/** Line breaks stand for themselves; any other white space of the XML parts words only. */
function splitAtBreaks(lines: Token[][], token: Token): Token[][] {
  if (token.text === BREAK) lines.push([]);
  else lines.at(-1)?.push(token);
  return lines;
}
