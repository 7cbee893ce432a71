const INSTRUCTION =
  /^(?:Delete|Replace|Insert|Add|After|Before|In|At the end of|Move|Amend)\b.*\b(?:paragraphs?|subparagraphs?|words?|title|phrase|sentence)\b/;

/** Whether a line begins as an amendment tells what to do: "Delete operative paragraph 9". */
export function isInstruction(words: string): boolean {
  return INSTRUCTION.test(words);
}
