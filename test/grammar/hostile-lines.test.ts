import { beforeAll, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenize } from './tokenize';

/** VS Code tokenizes no line that is longer (`editor.maxTokenizationLineLength`). */
const longest = 20_000;
/** Milliseconds: linear expressions need a hundredth of it, ones that backtrack for ever far more on any machine. */
const budget = 20_000;

const repeated = [
  '*',
  '* ',
  '_a',
  '[',
  '[a](',
  '“',
  '"a ',
  '<!-- ',
  '\\',
  'A/',
  'A/1.',
  '1/2 ',
  '1 (2005) ',
  '71/14 A and B and ',
  'A: ',
  'Norland, ',
  'The General Assembly ',
  'Also ',
  'Reaffirming its deep ',
  'deep ',
  'Seventy ninth special ',
  'IV ',
  '79/326. ',
  '¹',
  'a',
  'A',
  '1',
  ' ',
];

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

test.each(repeated)('a long line of %j is read to its end', (piece) => {
  const line = piece.repeat(longest / piece.length);
  for (const text of [line, `word ${line}`, `1. *Notes* ${line}`, `Agenda item 1\n${line}`]) {
    const lines = tokenize(grammar, text, budget);
    expect(lines.filter(({ stoppedEarly }) => stoppedEarly)).toEqual([]);
  }
});
