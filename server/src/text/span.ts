/** A half-open range of UTF-16 offsets into one text: `start` included, `end` excluded, both 0-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span` or at either of its edges. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The smallest span that holds every one of `spans`. Throws a RangeError for none. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('no spans to cover');
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** `span` moved `by` UTF-16 units. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
