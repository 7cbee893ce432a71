/** `text` on one line: each run of white space, line ends included, as one space, and none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
