import { type Span, shifted } from '../text/span';
import type { BlockContent } from './line-look';
import type { ParsedLabel } from './parsed-label';
import { type Prose, proseAt } from './prose';
import type { Block, BlockKind, Label, LabelStyle, MastheadField } from './tree';
import type { Words } from './words';

/**
 * A block as it stands in one version of a text: what was read of it once, moved to its place. What depends on its
 * neighbours is settled while the tree is being made.
 */
export class PlacedBlock implements Block {
  kind: BlockKind;
  level: number;
  part = -1;
  parent = -1;
  quoted = false;
  /** Its label, not moved. */
  private mark: ParsedLabel | null;
  private placedLabel: ParsedLabel | undefined;
  private placedProse: Prose | undefined;

  /** @param by UTF-16 units from where `content` was read to where the block stands */
  constructor(
    readonly index: number,
    readonly field: MastheadField | null,
    private readonly content: BlockContent,
    private readonly by: number,
  ) {
    this.kind = content.kind;
    this.level = content.level;
    this.mark = content.label;
  }

  get span(): Span {
    return { start: this.content.start + this.by, end: this.content.end + this.by };
  }

  get segments(): readonly Span[] {
    const { pieces } = this.content;
    return pieces === null ? [this.span] : pieces.map((piece) => shifted(piece, this.by));
  }

  get label(): Label | null {
    if (this.mark === null || this.by === 0) return this.mark;
    this.placedLabel ??= this.mark.moved(this.by);
    return this.placedLabel;
  }

  get prose(): Prose {
    this.placedProse ??= proseAt(this.content.words, this.by);
    return this.placedProse;
  }

  get words(): Words {
    return this.content.words;
  }

  /** The form of its opening phrase, for paragraphs. */
  get form(): BlockContent['form'] {
    return this.content.form;
  }

  /** The letters or digits of its label; empty where it has none. */
  get letters(): string {
    return this.mark === null ? '' : this.mark.text;
  }

  get number(): number | null {
    return this.mark === null ? null : this.mark.value;
  }

  /** Whether its letter stands without the first parenthesis: `a.` or `a)`. */
  get isBare(): boolean {
    return this.mark?.isBare === true;
  }

  /** Settles what its label, if there is one, counts. */
  count(value: number | null, style: LabelStyle): void {
    this.mark = this.mark?.counting(value, style) ?? null;
  }

  /** Whether `other`, at the same index, is the same in every respect. */
  equals(other: PlacedBlock): boolean {
    return (
      this.content === other.content &&
      this.by === other.by &&
      this.kind === other.kind &&
      this.field === other.field &&
      this.level === other.level &&
      this.part === other.part &&
      this.parent === other.parent &&
      this.quoted === other.quoted &&
      this.mark?.value === other.mark?.value &&
      this.mark?.style === other.mark?.style
    );
  }
}
