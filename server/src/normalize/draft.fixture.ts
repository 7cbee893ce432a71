/** A draft around `paragraphs`. */
export function draft(...paragraphs: string[]): string {
  return `${['*The General Assembly*,', ...paragraphs].join('\n\n')}\n`;
}
