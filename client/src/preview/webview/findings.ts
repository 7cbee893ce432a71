import type { MarkedFinding } from '../messages';
import { type Margin, topIn } from './margin';
import type { Places } from './places';

const LEVELS = ['hint', 'information', 'warning', 'error'] as const;

/** Underlines what findings are about, without a change to the paper, and puts a mark beside each paragraph that has some. */
export function showFindings(
  findings: readonly MarkedFinding[],
  places: Places,
  margin: Margin,
  reveal: (offset: number) => void,
): void {
  const words = new Map<string, Range[]>(LEVELS.map((level) => [level, []]));
  const beside = new Map<HTMLElement, MarkedFinding[]>();
  for (const finding of findings) {
    const found = places.overlapping(finding.start, finding.end);
    for (const place of found) words.get(finding.level)?.push(...places.wordsOf(place, finding.start, finding.end));
    const [first] = found;
    if (first === undefined) continue;
    beside.set(first.element, [...(beside.get(first.element) ?? []), finding]);
  }
  if ('highlights' in CSS) {
    for (const [level, ranges] of words) CSS.highlights.set(`plenary-${level}`, new Highlight(...ranges));
  }
  margin.element.replaceChildren(
    ...Array.from(beside, ([element, own]) => {
      const worst = own.reduce((a, b) => (LEVELS.indexOf(b.level) > LEVELS.indexOf(a.level) ? b : a));
      const mark = document.createElement('button');
      mark.className = `finding ${worst.level}`;
      mark.title = own.map(({ message }) => message).join('\n');
      mark.setAttribute('aria-label', mark.title);
      mark.style.top = topIn(margin, element.getBoundingClientRect().top);
      mark.addEventListener('click', () => reveal(worst.start));
      return mark;
    }),
  );
}
