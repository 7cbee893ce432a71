import { LAST_ORDINAL } from '../language/last-ordinal';
import { formatOrdinal } from '../language/ordinals';
import type { Block, Part, Tree } from '../syntax/tree';
import type { ParagraphKind, ParagraphText } from './document';

export interface ReadParagraph extends ParagraphText {
  readonly block: Block;
}

const KINDS: Partial<Record<Block['kind'], ParagraphKind>> = {
  preambular: 'preambular',
  operative: 'operative',
  subparagraph: 'subparagraph',
  other: 'annexed',
};
const ANNEX = /^annex(?:\s+(?:([IVXL]+|[A-Z]|\d{1,2})\b))?/i;
const SECTION = /^([IVXL]+|[A-Z])(?:[.\s]|$)/;

/** The paragraphs of a text that say something that may have been agreed, each with its place in the words of a citation. */
export function readParagraphs(tree: Tree): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = [];
  const places = new Places(tree);
  let inText = false;
  for (const block of tree.blocks) {
    if (block.kind === 'enacting' || block.kind === 'annex' || block.kind === 'preambular') inText = true;
    places.enter(block);
    const kind = KINDS[block.kind];
    if (kind === undefined || !inText || !/\p{L}/u.test(block.prose.text)) continue;
    const shown = block.quoted ? 'annexed' : kind;
    paragraphs.push({ block, kind: shown, place: places.of(block), span: block.span, text: block.prose.text });
  }
  return paragraphs;
}

/** Names the places of a tree's paragraphs in one walk through them. */
class Places {
  #annex: string | null = null;
  #above: Block | null = null;
  /** The labels that a subparagraph of free matter hangs under. */
  #numbered = '';

  constructor(private readonly tree: Tree) {}

  enter(block: Block): void {
    if (block.kind === 'annex') {
      this.#annex = ['annex', ANNEX.exec(block.prose.text)?.[1]].filter(Boolean).join(' ');
      this.#numbered = '';
    }
    if (block.kind === 'enacting') this.#annex = null;
    if (block.kind === 'operative' && !block.quoted) this.#above = block;
  }

  of(block: Block): string {
    if (block.kind === 'subparagraph' && !block.quoted) return this.#ofSubparagraph(block);
    if (block.quoted || block.kind === 'other') return this.#ofFreeMatter(block);
    const part = this.tree.parts[block.part];
    return [...this.#within(part), this.#inPart(block, part)].join(', ');
  }

  #ofSubparagraph(block: Block): string {
    const labels: string[] = [];
    let at: Block | undefined = block;
    for (; at?.kind === 'subparagraph'; at = this.tree.blocks[at.parent]) labels.unshift(`(${at.label?.text ?? '–'})`);
    return `${at === undefined ? 'text' : this.of(at)} ${labels.join(' ')}`;
  }

  #ofFreeMatter(block: Block): string {
    const label = block.label;
    if (label?.style === 'arabic' && block.kind !== 'subparagraph') this.#numbered = `para. ${label.text}`;
    const own = label === null ? null : block.kind === 'subparagraph' || label.style !== 'arabic' ? label.text : '';
    const place = own === null ? '' : `${this.#numbered}${own === '' ? '' : ` (${own})`}`.trim();
    return [this.#annex ?? this.#belowOperative(), place].filter((words) => words !== '').join(', ');
  }

  #belowOperative(): string {
    const above = this.#above;
    return above === null ? 'text' : `text below ${this.of(above)}`;
  }

  /** The part of a composite or the section, in which paragraphs are counted anew. */
  #within(part: Part | undefined): string[] {
    if (part === undefined || part.heading === null) return [];
    const label = SECTION.exec(part.heading)?.[1];
    if (label === undefined) return [];
    return [part.isSection ? `sect. ${label}` : `part ${label}`];
  }

  #inPart(block: Block, part: Part | undefined): string {
    if (block.kind === 'preambular') {
      const number = (part?.preambular.slice(0, LAST_ORDINAL).indexOf(block) ?? -1) + 1;
      return number > 0 ? `${formatOrdinal(number)} preambular paragraph` : 'preamble';
    }
    if (block.label !== null) return `para. ${block.label.text}`;
    return part?.operative.length === 1 ? 'sole operative paragraph' : 'operative part';
  }
}
