import type { Span } from '../text/span';
import type { LineClass, LineLook } from './line-look';
import type { PlainMark } from './words';

/** Of {@link LineTable.places}: numbers a line, and which of them says what. */
const LINE = 3;
const CONTENT_START = 1;
const CONTENT_END = 2;

/** What plain digits in lines are. */
export interface PlainNotes {
  /** By the first line of a plain note: its mark, which may stand on another line. */
  readonly marks: ReadonlyMap<number, PlainMark>;
  /** By line: the calls of notes in plain digits, ascending. */
  readonly calls: ReadonlyMap<number, readonly PlainMark[]>;
}

const NO_NOTES: PlainNotes = { marks: new Map(), calls: new Map() };

/** Lines as they are read, to be put into a table. */
export class LineList {
  readonly looks: LineLook[] = [];
  readonly classes: LineClass[] = [];
  private room = new Int32Array(64 * LINE);

  /** Appends a line that begins at `from`, and from `start` to `end` has no white space at its edges. */
  push(from: number, start: number, end: number, look: LineLook, lineClass = look.class): void {
    const at = this.looks.length * LINE;
    if (at === this.room.length) {
      const { room } = this;
      this.room = new Int32Array(2 * room.length);
      this.room.set(room);
    }
    this.room[at] = from;
    this.room[at + CONTENT_START] = start;
    this.room[at + CONTENT_END] = end;
    this.looks.push(look);
    this.classes.push(lineClass);
  }

  /** The numbers of its lines, as {@link LineTable} has them. */
  numbers(): Int32Array {
    return this.room.slice(0, this.looks.length * LINE);
  }

  tableOf(text: string): LineTable {
    return new LineTable(text, this.numbers(), this.looks, this.classes);
  }
}

/**
 * The lines of a text, by 0-based index, in order; they tile it. Numbers lie side by side rather than in objects: a tree
 * lives from version to version, and engines copy what lives object by object.
 */
export class LineTable {
  constructor(
    readonly text: string,
    /** For each line where it begins, and from where to where it has no white space at its edges. */
    private readonly places: Int32Array,
    /** What each line is by itself. */
    readonly looks: readonly LineLook[],
    /** What each line is: by itself, until its neighbours have been considered. */
    readonly classes: readonly LineClass[],
    readonly plain: PlainNotes = NO_NOTES,
  ) {}

  get count(): number {
    return this.looks.length;
  }

  /** Where line `index` begins; the text's length behind the last. */
  start(index: number): number {
    return index < this.count ? (this.places[index * LINE] as number) : this.text.length;
  }

  /** Where line `index` ends, its terminator included. */
  end(index: number): number {
    return this.start(index + 1);
  }

  contentStart(index: number): number {
    return this.places[index * LINE + CONTENT_START] as number;
  }

  contentEnd(index: number): number {
    return this.places[index * LINE + CONTENT_END] as number;
  }

  /** Line `index` without white space at its edges. */
  content(index: number): Span {
    return { start: this.contentStart(index), end: this.contentEnd(index) };
  }

  /** The length of a line without white space at its edges, in UTF-16 units. */
  width(index: number): number {
    return this.contentEnd(index) - this.contentStart(index);
  }

  /** What line `index` says. */
  words(index: number): string {
    return this.text.slice(this.contentStart(index), this.contentEnd(index));
  }

  /** The first `most` UTF-16 units of what line `index` says. */
  head(index: number, most: number): string {
    const start = this.contentStart(index);
    return this.text.slice(start, Math.min(this.contentEnd(index), start + most));
  }

  /** The last `most` UTF-16 units of what line `index` says. */
  tail(index: number, most: number): string {
    const end = this.contentEnd(index);
    return this.text.slice(Math.max(this.contentStart(index), end - most), end);
  }

  /** The line on which `offset` stands, the last for what lies behind it; -1 for what lies before the first. */
  at(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle * LINE] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The same lines classed anew. */
  classed(classes: readonly LineClass[]): LineTable {
    return new LineTable(this.text, this.places, this.looks, classes, this.plain);
  }

  /** The same lines classed anew, with what is known of notes in plain digits. */
  noted(classes: readonly LineClass[], plain: PlainNotes): LineTable {
    return new LineTable(this.text, this.places, this.looks, classes, plain);
  }

  /** The lines of `text`, which has `lines` in the place of those from `upper` to before `lower`, and is else the same. */
  spliced(text: string, upper: number, lower: number, lines: LineList): LineTable {
    const by = text.length - this.text.length;
    const between = lines.numbers();
    const below = this.places.subarray(lower * LINE);
    const places = new Int32Array(upper * LINE + between.length + below.length);
    places.set(this.places.subarray(0, upper * LINE));
    places.set(between, upper * LINE);
    let to = upper * LINE + between.length;
    for (let i = 0; i < below.length; i++) places[to++] = (below[i] as number) + by;
    const looks = this.looks.slice(0, upper).concat(lines.looks, this.looks.slice(lower));
    const classes = this.classes.slice(0, upper).concat(lines.classes, this.classes.slice(lower));
    return new LineTable(text, places, looks, classes);
  }
}
