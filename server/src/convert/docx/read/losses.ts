/** Counts what a draft cannot hold. */
export class Losses {
  readonly #counts = new Map<string, number>();

  count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  get sentences(): string[] {
    return [...this.#counts].map(([what, count]) => {
      const things = count === 1 ? `1 ${what}` : `${count} ${plural(what)}`;
      if (what === 'text box') return `The words of ${things} follow the paragraph that each hangs on.`;
      return `${things} left out.`;
    });
  }
}

function plural(what: string): string {
  if (what === 'text box') return 'text boxes';
  if (what === 'picture or drawing') return 'pictures or drawings';
  return what.startsWith('symbol') ? what.replace('symbol', 'symbols') : `${what}s`;
}
