import type { Block, MastheadField, Part, Tree } from '../syntax/tree';
import { cover, type Span } from '../text/span';
import { excerpt } from './excerpt';

export type OutlineKind =
  | 'masthead'
  | 'field'
  | 'title'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'subparagraph'
  | 'part'
  | 'heading'
  | 'closing'
  | 'annex';

/** An entry of a draft's outline. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** `OP 4 Requests the Secretary-General …`; never empty. */
  readonly name: string;
  /** What explains the name: a masthead field's meaning, a masthead's symbol; empty for most. */
  readonly detail: string;
  /** The whole of it with everything beneath it. */
  readonly span: Span;
  /** The block to select: within `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** An item while it is being put together. */
type Entry = { -readonly [K in keyof OutlineItem]: OutlineItem[K] } & { readonly children: Entry[] };

/** An open container: what follows goes into it until one of the same or a lower rank begins. */
interface Container {
  readonly rank: number;
  readonly item: Entry;
}

const RANK = { part: 0, annex: 0, section: 1, heading: 2 } as const;

const FIELDS: Readonly<Record<MastheadField, string>> = {
  letterhead: 'letterhead',
  symbol: 'document symbol',
  organ: 'organ',
  distribution: 'distribution',
  date: 'date',
  language: 'language',
  session: 'session',
  committee: 'Main Committee',
  'agenda-item': 'agenda item',
  'agenda-title': 'title of the agenda item',
  sponsors: 'sponsors',
  signatories: 'signatories',
  topic: 'topic',
  adoption: 'adoption',
  source: 'how it came to be adopted',
  other: '',
};

/** The outline of a draft: masthead, title, parts and sections, paragraphs with their subparagraphs, annexes. */
export function outline(tree: Tree): readonly OutlineItem[] {
  return new OutlineBuilder(tree).build();
}

class OutlineBuilder {
  readonly #tree: Tree;
  /** The parts by the index of the block that opens them: a heading where there is one. */
  readonly #opening: ReadonlyMap<number, Part>;
  /** Numbers of preambular paragraphs within their part, from 1. */
  readonly #preambular: ReadonlyMap<Block, number>;
  readonly #roots: Entry[] = [];
  readonly #containers: Container[] = [];
  /** The paragraph last added, then the subparagraphs that are open beneath it, one of each degree. */
  #paragraphs: { readonly level: number; readonly index: number; readonly item: Entry }[] = [];

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#opening = new Map(tree.parts.map((part) => [firstHeading(tree, part), part]));
    this.#preambular = new Map(tree.parts.flatMap((part) => part.preambular.map((block, i) => [block, i + 1])));
  }

  build(): readonly OutlineItem[] {
    for (const block of this.#tree.blocks) this.#add(block);
    for (const root of this.#roots) stretch(root);
    return this.#roots;
  }

  #add(block: Block): void {
    switch (block.kind) {
      case 'masthead':
        this.#field(block);
        return;
      case 'title':
        this.#leaf(item('title', block));
        return;
      case 'enacting':
        // Words that open a part without a heading of its own end whatever stood open.
        if (this.#opening.has(block.index)) this.#close(RANK.part);
        this.#leaf(item('enacting', block));
        return;
      case 'preambular':
        if (!block.quoted) this.#paragraph(block, item('preambular', block, this.#preambularNumber(block)));
        return;
      case 'operative':
        if (!block.quoted) this.#paragraph(block, item('operative', block, operativeNumber(block)));
        return;
      case 'subparagraph':
        this.#subparagraph(block);
        return;
      case 'heading':
        this.#heading(block);
        return;
      case 'annex':
        this.#open(RANK.annex, item('annex', block));
        return;
      case 'closing':
        this.#closing(block);
        return;
      default: // notes, tables, comments, page furniture and free text make no entries
    }
  }

  #field(block: Block): void {
    let masthead = this.#roots.at(-1);
    if (masthead?.kind !== 'masthead') {
      masthead = { ...item('masthead', block), name: 'Masthead' };
      this.#roots.push(masthead);
    }
    if (block.field === 'symbol') masthead.detail ||= block.prose.text;
    masthead.children.push(item('field', block, '', FIELDS[block.field ?? 'other']));
  }

  #preambularNumber(block: Block): string {
    return `PP ${block.label?.text ?? this.#preambular.get(block) ?? ''}`.trim();
  }

  #heading(block: Block): void {
    const above = this.#containers.at(-1)?.item;
    const part = this.#opening.get(block.index);
    if (part !== undefined) {
      this.#open(part.isSection ? RANK.section : RANK.part, item('part', block));
    } else if (above?.kind === 'part' && this.#tree.blocks[block.index - 1]?.span.start === above.selection.start) {
      // The letter or numeral of a part stands on a line of its own above what it is called.
      above.name = `${above.name} ${excerpt(block.prose.text)}`;
      above.span = cover([above.span, block.span]);
    } else {
      this.#open(RANK.heading + block.level, item('heading', block));
    }
  }

  #paragraph(block: Block, entry: Entry): void {
    this.#paragraphs = [{ level: 0, index: block.index, item: entry }];
    this.#leaf(entry);
  }

  #subparagraph(block: Block): void {
    const [paragraph, ...open] = this.#paragraphs;
    if (block.quoted || paragraph?.index !== block.parent) return;
    const entry = item('subparagraph', block, block.label === null ? '' : `(${block.label.text})`);
    this.#paragraphs = [paragraph, ...open.filter(({ level }) => level < block.level)];
    this.#paragraphs.at(-1)?.item.children.push(entry);
    this.#paragraphs.push({ level: block.level, index: block.index, item: entry });
  }

  /** The lines that state meeting and date of adoption make one entry. */
  #closing(block: Block): void {
    this.#close(RANK.section);
    const last = (this.#containers.at(-1)?.item.children ?? this.#roots).at(-1);
    if (last?.kind !== 'closing') {
      this.#leaf(item('closing', block));
      return;
    }
    last.name = `${last.name}, ${excerpt(block.prose.text)}`;
    last.span = cover([last.span, block.span]);
  }

  #leaf(entry: Entry): void {
    (this.#containers.at(-1)?.item.children ?? this.#roots).push(entry);
  }

  #open(rank: number, entry: Entry): void {
    this.#close(rank);
    this.#leaf(entry);
    this.#containers.push({ rank, item: entry });
  }

  /** Closes every container of `rank` or above. */
  #close(rank: number): void {
    while ((this.#containers.at(-1)?.rank ?? -1) >= rank) this.#containers.pop();
  }
}

/** Index of the first of the headings directly above the block that opens `part`, or of that block itself. */
function firstHeading(tree: Tree, { opensAt }: Part): number {
  let first = opensAt;
  while (tree.blocks[first - 1]?.kind === 'heading') first--;
  return first;
}

function operativeNumber(block: Block): string {
  return `OP ${block.label?.text ?? ''}`.trim();
}

function item(kind: OutlineKind, block: Block, prefix = '', detail = ''): Entry {
  const name = `${prefix} ${excerpt(block.prose.text)}`.trim();
  return { kind, name: name === '' ? '…' : name, detail, span: block.span, selection: block.span, children: [] };
}

/** Lets every item hold its children, from the leaves up. */
function stretch(entry: Entry): void {
  for (const child of entry.children) stretch(child);
  entry.span = cover([entry.span, ...entry.children.map((child) => child.span)]);
}
