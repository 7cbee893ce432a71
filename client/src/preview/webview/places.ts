/** An element that stands for a stretch of the source. */
interface Place {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** A source offset and how far below the paper's top it is, in pixels of the window. */
interface Anchor {
  readonly offset: number;
  readonly top: number;
}

/** Finds source offsets on the paper and the other way round. */
export class Places {
  /** UTF-16 units of the draft the paper was made from. */
  length = 0;

  constructor(private readonly paper: HTMLElement) {}

  /** Paragraphs, lines of the masthead and notes that overlap a stretch of the source. */
  overlapping(start: number, end: number): readonly Place[] {
    return this.all().filter((place) => place.start < Math.max(end, start + 1) && place.end > start);
  }

  /** The paragraph at `offset`, or the nearest above it. */
  at(offset: number): HTMLElement | null {
    let best: Place | null = null;
    for (const place of this.all()) {
      if (place.start <= offset && (best === null || place.start >= best.start)) best = place;
    }
    return best?.element ?? null;
  }

  /** The words of `place` between two source offsets as ranges of the page. */
  wordsOf(place: Place, start: number, end: number): Range[] {
    const ranges: Range[] = [];
    for (const element of place.element.querySelectorAll<HTMLElement>('[data-from]')) {
      const from = place.start + Number(element.dataset.from);
      const to = place.start + Number(element.dataset.to);
      if (from >= end || to <= start) continue;
      const text = textIn(element);
      if (text === null) continue;
      const range = new Range();
      // Where escapes or line breaks stand among the words, offsets cannot be carried over: all of them are taken.
      const exact = text.length === to - from;
      range.setStart(text, exact ? Math.max(0, start - from) : 0);
      range.setEnd(text, exact ? Math.min(text.length, end - from) : text.length);
      ranges.push(range);
    }
    const mark = ranges.length === 0 ? place.element.querySelector('.mark') : null;
    if (mark !== null) {
      const range = new Range();
      range.selectNodeContents(mark);
      ranges.push(range);
    }
    return ranges;
  }

  /** The source offset of a click, `null` where nothing of the draft stands. */
  offsetOf(target: Element, x: number, y: number): number | null {
    const element = target.closest<HTMLElement>('[data-start]');
    if (element === null) return null;
    const start = Number(element.dataset.start);
    const run = target.closest<HTMLElement>('[data-from]');
    if (run === null) return start;
    const from = start + Number(run.dataset.from);
    const to = start + Number(run.dataset.to);
    const caret = document.caretRangeFromPoint?.(x, y);
    const into = caret !== null && caret !== undefined && run.contains(caret.startContainer) ? caret.startOffset : 0;
    return Math.min(to, from + into);
  }

  topOf(offset: number): number {
    return interpolate(this.anchors(), offset, 'offset', 'top');
  }

  offsetAtTop(top: number): number {
    return Math.round(interpolate(this.anchors(), top, 'top', 'offset'));
  }

  private all(): Place[] {
    return [...this.paper.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
      element,
      start: Number(element.dataset.start),
      end: Number(element.dataset.end),
    }));
  }

  /** The main part alone is in the order of the source: the masthead is one stretch above it, the notes one below. */
  private anchors(): Anchor[] {
    const origin = this.paper.getBoundingClientRect().top;
    const anchors: Anchor[] = [{ offset: 0, top: 0 }];
    for (const element of this.paper.querySelectorAll<HTMLElement>('main > [data-start]')) {
      const { top, bottom } = element.getBoundingClientRect();
      for (const [offset, edge] of [
        [Number(element.dataset.start), top - origin],
        [Number(element.dataset.end), bottom - origin],
      ] as const) {
        const last = anchors.at(-1) as Anchor;
        if (offset >= last.offset && edge >= last.top) anchors.push({ offset, top: edge });
      }
    }
    anchors.push({
      offset: Math.max(this.length, anchors.at(-1)?.offset ?? 0),
      top: this.paper.getBoundingClientRect().height,
    });
    return anchors;
  }
}

function interpolate(anchors: readonly Anchor[], value: number, by: keyof Anchor, wanted: keyof Anchor): number {
  const next = anchors.findIndex((anchor) => anchor[by] > value);
  if (next <= 0) return anchors.at(next < 0 ? -1 : 0)?.[wanted] ?? 0;
  const [a, b] = [anchors[next - 1] as Anchor, anchors[next] as Anchor];
  return a[wanted] + ((value - a[by]) / (b[by] - a[by])) * (b[wanted] - a[wanted]);
}

function textIn(element: Element): Text | null {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
}
