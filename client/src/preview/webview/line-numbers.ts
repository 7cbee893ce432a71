import { type Margin, topIn } from './margin';

/** Numbers the lines of the paper as they are broken now, beside it. */
export function showLineNumbers(paper: HTMLElement, margin: Margin): void {
  const numbers: HTMLElement[] = [];
  const blocks = paper.querySelectorAll('header [data-start], main > *, footer > *');
  for (const block of blocks) {
    for (const top of lineTops(block)) {
      const number = document.createElement('span');
      number.textContent = String(numbers.length + 1);
      number.style.top = topIn(margin, top);
      numbers.push(number);
    }
  }
  margin.element.replaceChildren(...numbers);
}

/** Where each line of a block ends, in pixels: words of one line overlap in height, raised ones too. */
function lineTops(block: Element): number[] {
  const range = new Range();
  range.selectNodeContents(block);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  rects.sort((a, b) => a.bottom - b.bottom);
  const tops: number[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const rect of rects) {
    if (rect.top + rect.height / 2 <= bottom) continue;
    tops.push(rect.bottom);
    ({ bottom } = rect);
  }
  return tops;
}
