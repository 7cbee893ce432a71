import { describe, expect, it } from 'vitest';
import { parse } from './parse';

// That a tree made with the help of an earlier one is the same as a fresh one: see lint/kept-findings.test.ts.
describe('a tree made from that of an earlier version', () => {
  it('shares the paragraphs that have not changed', () => {
    const before = parse('*The General Assembly*,\n\n*Recalling* one,\n\n*Noting* two,\n\n1. *Urges* three.\n');
    const after = parse(before.text.replace('two', 'twenty-two'), before);
    expect(after.blocks.map(({ prose }, i) => prose.words === before.blocks[i]?.prose.words)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});
