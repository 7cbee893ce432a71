import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from './line-index';

describe('a line index', () => {
  it('begins a line behind every feed, every return, and the two together', () => {
    const anyText = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', '😀')).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const index = new LineIndex(text);
        let start = 0;
        const starts = text.split(/\r\n|\n|\r/).map((line) => {
          const at = start;
          start += line.length;
          start += /^\r?\n|^\r/.exec(text.slice(start))?.[0].length ?? 0;
          return at;
        });
        expect(Array.from({ length: index.count }, (_, line) => index.startOf(line))).toEqual(starts);
      }),
    );
  });
});
