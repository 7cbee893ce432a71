import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { WordFault } from '../../word';
import { type Element, elements, readXml } from './xml';

/** The parts of a Word file that hold its words. */
export interface Parts {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  /** Addresses of links, by the ids of relationships. */
  readonly links: ReadonlyMap<string, string>;
}

/** Bytes of all parts together when unpacked. */
const MOST_BYTES = 96_000_000;
/** Bytes of all parts together as they are packed: a file may lie about what it unpacks to, up to a thousand times these. */
const MOST_PACKED = 12_000_000;
/** Nobody writes a longer address, and each of very many words may be a link to it. */
const LONGEST_LINK = 4_000;

/** Unpacks a Word file. */
export function readParts(bytes: Uint8Array): Parts {
  const files = unpack(bytes);
  const part = (name: string) => {
    const file = files[name];
    return file && readXml(decode(file));
  };
  const rels = part('_rels/.rels');
  const main = rels && target(rels, '/officeDocument', '');
  const document = main === undefined ? undefined : part(main);
  if (main === undefined || document?.name !== 'w:document') throw new WordFault('This is no Word document (.docx).');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const own = part(`${folder}_rels/${main.slice(folder.length)}.rels`);
  const partOf = (type: string) => {
    const name = own && target(own, type, folder);
    return name === undefined ? undefined : part(name);
  };
  return {
    document,
    styles: partOf('/styles'),
    numbering: partOf('/numbering'),
    footnotes: partOf('/footnotes'),
    endnotes: partOf('/endnotes'),
    links: linksOf(own),
  };
}

function unpack(bytes: Uint8Array): Unzipped {
  // "PK" begins a zip; the old format and encrypted files begin otherwise.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new WordFault('This is a file of Word 97–2003 or one with a password. Save it as .docx without a password.');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WordFault('This is no Word document (.docx).');
  let unpacked = 0;
  let packed = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        unpacked += originalSize;
        packed += size;
        if (unpacked > MOST_BYTES || packed > MOST_PACKED) throw new WordFault('The file is too large to be read.');
        return true;
      },
    });
  } catch (fault) {
    if (fault instanceof WordFault) throw fault;
    throw new WordFault('The file is damaged: it cannot be unpacked.');
  }
}

/** Parts are UTF-8, seldom UTF-16. */
function decode(file: Uint8Array): string {
  const mark = (file[0] ?? 0) * 256 + (file[1] ?? 0);
  if (mark !== 0xfeff && mark !== 0xfffe) return strFromU8(file).replace(/^\ufeff/, '');
  const low = mark === 0xfffe ? 0 : 1;
  let text = '';
  for (let i = 2; i + 1 < file.length; i += 2) {
    text += String.fromCharCode((file[i + low] ?? 0) + 256 * (file[i + 1 - low] ?? 0));
  }
  return text;
}

/** Where the relationship of a type leads. */
function target(rels: Element, type: string, folder: string): string | undefined {
  const found = elements(rels).find(({ attributes }) => attributes.Type?.endsWith(type));
  const path = found?.attributes.Target;
  if (path === undefined) return undefined;
  if (path.startsWith('/')) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function linksOf(rels: Element | undefined): Map<string, string> {
  const links = new Map<string, string>();
  for (const { attributes } of rels ? elements(rels) : []) {
    const { Id, Target, TargetMode } = attributes;
    if (!Id || !Target || TargetMode !== 'External' || Target.length > LONGEST_LINK) continue;
    if (/^https?:\/\//i.test(Target)) links.set(Id, Target);
  }
  return links;
}
