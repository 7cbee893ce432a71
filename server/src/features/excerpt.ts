/** Longest name that an outline shows whole, in UTF-16 units. */
const LENGTH = 72;

/** The first words of `text`, with … where it goes on; never cut within a word that fits, nor within a character. */
export function excerpt(text: string): string {
  if (text.length <= LENGTH) return text;
  const space = text.lastIndexOf(' ', LENGTH - 1);
  if (space > 0) return `${text.slice(0, space)} …`;
  const cut = text.slice(0, LENGTH - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
