import { SaxesParser } from 'saxes';
import { WordFault } from '../../word';

/** An element of a part of a Word file, with its prefixed name. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** More than any document has; a file beyond is made to exhaust its reader. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 200;

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** Reads a part. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser();
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  parser.on('error', (error) => {
    throw new WordFault(`The file is damaged: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new WordFault('The file declares XML entities of its own, which no Word file does.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw new WordFault('The file is too large to be read.');
    const element: OpenElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements(root)[0] ?? root;
}

/** The children that are elements, in order. */
export function elements({ children }: Element): Element[] {
  return children.filter((child): child is Element => typeof child !== 'string');
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  return element.children.find((one): one is Element => typeof one !== 'string' && one.name === name);
}

/** The attribute `w:val` of the first child of that name. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** What an element such as `<w:i/>` says: `undefined` where there is none. */
export function toggle(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|none|off)$/.test(found.attributes['w:val'] ?? '1');
}

/** All text within an element, in order. */
export function textOf(element: Element): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
