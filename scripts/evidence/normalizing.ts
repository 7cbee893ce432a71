import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../server/src/analysis/analysis';
import { normalize } from '../../server/src/normalize/normalize';
import { parse } from '../../server/src/syntax/parse';
import type { Prose } from '../../server/src/syntax/prose';
import type { Block, BlockKind, Tree } from '../../server/src/syntax/tree';
import { applyEdits } from '../../server/src/text/edit';
import type { OfficialText } from './corpus';
import { share, table } from './markdown';
import { defineMeasurement } from './measurement';

interface Normalizing {
  /** Whether the reference is a resolution; otherwise a note, an amendment or a decision. */
  readonly resolution: boolean;
  /** Paragraphs of the reference, footnotes left out, and those found in the normalized text. */
  readonly paragraphs: number;
  /** To the letter, italics, links and calls of notes aside. */
  readonly exact: number;
  /** Likewise, white space and hyphens within words aside. */
  readonly equal: number;
  /** Paragraphs and texts of notes of the reference, and those found with italics and calls of notes. */
  readonly marked: number;
  readonly markedEqual: number;
  readonly wordsKept: boolean;
  /** Paragraphs that are not found, and with what they lack. */
  readonly misses: readonly string[];
  readonly markedMisses: readonly string[];
}

/** Normalize on plain pastes from PDF, against the same texts converted with care. */
export const normalizing = defineMeasurement<Normalizing>({
  name: 'normalizing',
  collections: ['pasted'],
  measure: measureNormalizing,
  report(results) {
    const groups = [
      { label: 'resolutions', own: results.filter(({ result }) => result.resolution) },
      { label: 'decisions, amendments, notes', own: results.filter(({ result }) => !result.resolution) },
      { label: 'all', own: results },
    ];
    const rows = groups.map(({ label, own }) => {
      const sum = (key: 'paragraphs' | 'exact' | 'equal' | 'marked' | 'markedEqual') =>
        own.reduce((total, { result }) => total + result[key], 0);
      return [
        label,
        own.length,
        sum('paragraphs'),
        share(sum('exact'), sum('paragraphs')),
        share(sum('equal'), sum('paragraphs')),
        share(sum('markedEqual'), sum('marked')),
        share(own.filter(({ result }) => result.wordsKept).length, own.length),
      ];
    });
    return `## Normalize

Plain text as a PDF program copies it (hard wraps, running heads, notes in the middle, no italics), normalized and
compared with the same documents converted with their italics and notes. *Equal* leaves italics, links, and spaces and
hyphens within words aside, which the copy tears or loses; *with italics and notes* counts the texts of notes as
paragraphs, too, and asks for the same italics and calls. *Words kept* are texts of which no word was changed, added or
dropped, page furniture aside. Targets: 97 %, 90 % and 100 %. Most of what is not equal stands in three tables: a copy puts
their cells in an order that does not tell the rows, and the reference ends paragraphs where lines of a cell end.

${table(['texts', 'number', 'paragraphs', 'to the letter', 'equal', 'with italics and notes', 'words kept'], rows)}`;
  },
});

/** How the normalized text of one paste compares with its reference. */
export function measureNormalizing({ name, text }: OfficialText, corpus: string): Normalizing {
  const reference = parse(referenceOf(corpus, name));
  const { edits, furniture } = normalize(analyse(parse(text)), { furniture: 'remove' });
  const normalized = applyEdits(text, edits);
  const tree = parse(normalized);
  const body = reference.blocks.filter(isBody);
  const all = reference.blocks.filter((block) => isBody(block) || block.kind === 'footnote');
  const plain = ({ prose, label }: Block) => `${label?.text ?? ''} ${prose.text}`;
  const exact = missing(body, tree, plain);
  const equal = missing(body, tree, (block) => squeezed(plain(block)));
  const marked = missing(all, tree, (block) => squeezed(`${block.label?.text ?? ''} ${markedText(block.prose)}`));
  return {
    resolution: reference.kind === 'resolution',
    paragraphs: body.length,
    exact: body.length - exact.length,
    equal: body.length - equal.length,
    marked: all.length,
    markedEqual: all.length - marked.length,
    wordsKept: sameWords(text, `${normalized} ${furniture.join(' ')}`),
    misses: equal.map(plain),
    markedMisses: marked.map((block) => `${block.label?.text ?? ''} ${markedText(block.prose)}`),
  };
}

function referenceOf(corpus: string, name: string): string {
  const files = ['linked', 'drafts'].map((folder) => join(corpus, folder, `${name}.md`));
  return readFileSync(files.find((file) => existsSync(file)) ?? (files[0] as string), 'utf8');
}

const ASIDES: ReadonlySet<BlockKind> = new Set(['footnote', 'furniture', 'comment', 'directive']);

function isBody({ kind }: Block): boolean {
  return !ASIDES.has(kind);
}

/** The blocks whose reading `key` no block of `tree` has; each of those answers for one. */
function missing(blocks: readonly Block[], tree: Tree, key: (block: Block) => string): Block[] {
  const found = new Map<string, number>();
  for (const block of tree.blocks) found.set(key(block), (found.get(key(block)) ?? 0) + 1);
  return blocks.filter((block) => {
    const left = found.get(key(block)) ?? 0;
    found.set(key(block), left - 1);
    return left <= 0;
  });
}

/** The words of a paragraph with stars around its italics and the calls of notes. */
function markedText({ text, emphasis, calls }: Prose): string {
  const marks: [number, string][] = calls.map(({ at, mark }) => [at, `[^${mark}]`]);
  for (const { style, start, end } of emphasis) if (style === 'italic') marks.push([start, '*'], [end, '*']);
  marks.sort(([a], [b]) => b - a);
  let marked = text;
  for (const [at, mark] of marks) marked = marked.slice(0, at) + mark + marked.slice(at);
  return marked;
}

function squeezed(text: string): string {
  return text.replace(/[\s-]+/g, '');
}

/** Whether two texts have the same words, wherever they stand. */
export function sameWords(before: string, after: string): boolean {
  // Stars within a word part nothing.
  const words = (text: string) => (text.replaceAll('*', '').match(/\p{L}+/gu) ?? []).sort().join(' ');
  return words(before) === words(after);
}
