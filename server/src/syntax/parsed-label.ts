import type { Span } from '../text/span';
import type { Label, LabelStyle } from './tree';

/** A label with its places as numbers: a tree has many labels, and the spans of few are looked at. */
export class ParsedLabel implements Label {
  constructor(
    readonly text: string,
    readonly value: number | null,
    readonly style: LabelStyle,
    private readonly start: number,
    private readonly end: number,
    private readonly markStart: number,
    private readonly markEnd: number,
    readonly negotiating: Label['negotiating'] = undefined,
  ) {}

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get markSpan(): Span {
    return { start: this.markStart, end: this.markEnd };
  }

  /** Whether the letter stands without its first parenthesis: `a.` or `a)`. */
  get isBare(): boolean {
    return this.start === this.markStart;
  }

  /** The same label `by` UTF-16 units further on. */
  moved(by: number): ParsedLabel {
    const { text, value, style, start, end, markStart, markEnd, negotiating } = this;
    return new ParsedLabel(text, value, style, start + by, end + by, markStart + by, markEnd + by, negotiating);
  }

  /** The same label as a number or letter of `value` and `style`. */
  counting(value: number | null, style: LabelStyle): ParsedLabel {
    if (this.value === value && this.style === style) return this;
    const { text, start, end, markStart, markEnd, negotiating } = this;
    return new ParsedLabel(text, value, style, start, end, markStart, markEnd, negotiating);
  }
}
