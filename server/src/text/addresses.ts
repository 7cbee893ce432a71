/** Whether the word of `text` that `at` stands in begins like an address on the web. */
export function isInAddress(text: string, at: number): boolean {
  return /:\/\/|www\./.test(text.slice(text.lastIndexOf(' ', at) + 1, at));
}
