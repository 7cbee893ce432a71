import { Parser } from 'htmlparser2';
import { alphaLetters, romanLetters } from '../syntax/labels';
import { Line } from './line';

/**
 * The text of a draft in HTML, as word processors and browsers put it on the clipboard: a paragraph a line, italics
 * between stars, numbers of lists, calls and texts of footnotes. `null` where the HTML holds no paragraph, such as a few
 * words out of one. Nothing in it is run or loaded: it is read tag by tag. Throws an {@link HtmlFault} for what cannot be
 * read.
 */
export function draftFromHtml(html: string): string | null {
  const reader = new DraftReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return reader.result();
}

/** Why a page cannot be read, in words for the user. */
export class HtmlFault extends Error {}

/** So deep do elements stand in one another at most: what a tag costs grows with it. Browsers stop at some hundred. */
const DEEPEST = 2_000;

const PARAGRAPHS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'blockquote',
  'ol',
  'ul',
  'table',
]);
const SILENT = new Set(['style', 'script', 'head', 'title', 'template', 'o:p', 'xml']);

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly silent: boolean;
  /** Of a list: the next item's number, and how its items are marked. */
  readonly list: { next: number; readonly type: string } | null;
}

const ROOT: Element = { name: '', italic: false, raised: false, silent: false, list: null };

class DraftReader {
  readonly #paragraphs: string[] = [];
  readonly #elements: Element[] = [ROOT];
  #line = new Line();
  /** Whether the line is in italics at its end. */
  #italic = false;
  #sawParagraph = false;

  get #here(): Element {
    return this.#elements.at(-1) as Element;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br') {
      this.#line.add('\n');
      return;
    }
    if (PARAGRAPHS.has(name)) {
      this.#endParagraph();
      this.#sawParagraph = true;
    }
    const here = this.#here;
    const style = (attributes.style ?? '').toLowerCase();
    if (VOID.has(name)) return;
    if (this.#elements.length > DEEPEST) throw new HtmlFault('The elements of this page are nested too deeply.');
    this.#elements.push({
      name,
      italic: italicOf(name, style) ?? here.italic,
      raised: here.raised || isRaised(name, style, attributes.class ?? ''),
      silent: here.silent || SILENT.has(name) || /display:\s*none/.test(style),
      list: listOf(name, attributes),
    });
    if (name === 'li') this.#line.add(this.#itemMark());
  }

  close(name: string): void {
    const at = this.#elements.findLastIndex((element) => element.name === name);
    if (at > 0) this.#elements.length = at;
    if (PARAGRAPHS.has(name)) this.#endParagraph();
    else if (name === 'td' || name === 'th') this.#line.add(' ');
  }

  text(text: string): void {
    const { silent, raised, italic } = this.#here;
    if (silent) return;
    const words = text.replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ');
    const mark = words.trim().replace(/^\[(.*)\]$/, '$1');
    if (raised && /^(?:\d{1,3}|\*{1,4})$/.test(mark) && !/(?:^|[\s\d])[kcm]?m$/.test(this.#line.end)) {
      this.#setItalic(false);
      this.#line.takeSpaces();
      this.#line.add(this.#line.end === '' ? `[^${mark}]: ` : `[^${mark}]`);
      return;
    }
    const first = words.search(/\S/);
    if (first < 0) {
      this.#line.add(words);
      return;
    }
    // Italics begin and end at words, not at the spaces around them.
    if (italic) this.#line.add(words.slice(0, first));
    this.#setItalic(italic);
    this.#line.add(escaped(italic ? words.slice(first) : words));
  }

  result(): string | null {
    this.#endParagraph();
    return this.#sawParagraph && this.#paragraphs.length > 0 ? `${this.#paragraphs.join('\n\n')}\n` : null;
  }

  /** The number or letter of the list item that begins. */
  #itemMark(): string {
    const list = this.#elements.findLast((element) => element.list !== null)?.list;
    if (!list) return '';
    const value = list.next++;
    if (list.type === 'a') return `(${alphaLetters(value)}) `;
    if (list.type === 'i') return `(${romanLetters(value)}) `;
    return list.type === '1' ? `${value}. ` : '';
  }

  #setItalic(italic: boolean): void {
    if (italic === this.#italic) return;
    this.#italic = italic;
    // Stars stand at the words, spaces outside.
    const spaces = italic ? '' : this.#line.takeSpaces();
    this.#line.add('*');
    this.#line.add(spaces);
  }

  #endParagraph(): void {
    this.#setItalic(false);
    const line = this.#line.text
      .replace(/[^\S\n]+/g, ' ')
      .replaceAll('* *', ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim();
    if (line !== '' && line !== '**') this.#paragraphs.push(line);
    this.#line = new Line();
  }
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr']);

function italicOf(name: string, style: string): boolean | null {
  const stated = /font-style:\s*(italic|oblique|normal)/.exec(style)?.[1];
  if (stated !== undefined) return stated !== 'normal';
  return name === 'i' || name === 'em' || name === 'cite' ? true : null;
}

/** Superscripts, and what Word and LibreOffice call the marks of footnotes, in the text and before a note. */
function isRaised(name: string, style: string, classes: string): boolean {
  return name === 'sup' || /vertical-align:\s*super/.test(style) || /footnote(?:reference|anc|sym)/i.test(classes);
}

function listOf(name: string, { type, start, style }: Readonly<Record<string, string>>): Element['list'] {
  if (name === 'ul') return { next: 1, type: '' };
  if (name !== 'ol') return null;
  const stated = /list-style-type:\s*([\w-]+)/.exec(style ?? '')?.[1] ?? type ?? '1';
  const first = Number.parseInt(start ?? '1', 10);
  const lettered = /^(?:a|lower-alpha|lower-latin)$/.test(stated);
  const kind = lettered ? 'a' : /^(?:i|lower-roman)$/.test(stated) ? 'i' : '1';
  return { next: Number.isFinite(first) ? first : 1, type: kind };
}

/** Stars, brackets and backslashes that are text. Underscores within words need no escape. */
function escaped(words: string): string {
  return words.replace(/[*\\]|\[(?=\^)/g, '\\$&');
}
