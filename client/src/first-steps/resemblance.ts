/** How much of a document is looked at, in UTF-16 units: a masthead and its preamble fit in. */
const REACH = 20_000;
const ENACTING =
  /^[*_#> \t]*The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)[*_]*,[*_ \t]*$/m;
const OPENING =
  /^[*_ \t]*(?:Recalling|Reaffirming|Noting|Taking (?:note|into)|Bearing in mind|Recognizing|Welcoming|Emphasizing|Stressing|Acknowledging|Considering|Having (?:considered|heard|examined)|Guided|Aware|Mindful|Convinced|Concerned|Deeply|Affirming|Expressing|Underlining|Referring|Acting|Determined|Desiring|Alarmed|Encouraged|Conscious)\b/gm;
/** How far below the enacting words a preamble's paragraphs are looked for, and how many there must be. */
const NEAR = 4_000;
const ENOUGH = 2;

/** Whether a text has enacting words with preambular paragraphs below them. Cheap: nothing is parsed. */
export function looksLikeResolution(text: string): boolean {
  const head = text.slice(0, REACH).replaceAll('\r\n', '\n');
  const enacting = ENACTING.exec(head);
  if (enacting === null) return false;
  const below = head.slice(enacting.index + enacting[0].length, enacting.index + NEAR);
  return (below.match(OPENING)?.length ?? 0) >= ENOUGH;
}
