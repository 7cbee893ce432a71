/** An element beside the paper whose children are placed by their tops. */
export interface Margin {
  readonly element: HTMLElement;
  /** By how much its pixels are larger than the window's. */
  readonly zoom: number;
}

/** The `top` of a child of `margin` that stands at `top` in the window. */
export function topIn({ element, zoom }: Margin, top: number): string {
  return `${(top - element.getBoundingClientRect().top) / zoom}px`;
}
