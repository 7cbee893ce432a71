import fc from 'fast-check';
import { describe, it } from 'vitest';
import { linesIn } from '../../../test/lines-in';
import { pieces } from '../../../test/pieces';
import { parse } from './parse';
import type { Block, Tree } from './tree';

const piece = fc.oneof(
  fc.constantFrom(...pieces),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 8 }),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text whatever', () => {
  it('gives a tree whose lines tile it and own every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => isLossless(parse(text))),
      { numRuns: 2000 },
    );
  });

  it('maps plain text back to the very characters it was read from', () => {
    fc.assert(
      fc.property(anyText, (text) => parse(text).blocks.every((block) => mapsBack(text, block))),
      { numRuns: 2000 },
    );
  });

  it('has segments in order, inside the block, and labels inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        parse(text).blocks.every(
          ({ span, segments, label }) =>
            segments.every(
              (s, i) =>
                s.start >= span.start && s.end <= span.end && (i === 0 || s.start > (segments[i - 1]?.end ?? 0)),
            ) &&
            (label === null ||
              (text.slice(label.span.start, label.span.end).length > 0 && label.span.end <= label.markSpan.end)),
        ),
      ),
      { numRuns: 1000 },
    );
  });
});

const INVISIBLE = /^[\s\u200b-\u200f\ufeff]*$/;

function isLossless(tree: Tree): boolean {
  let at = 0;
  for (const { span } of linesIn(tree)) {
    if (span.start !== at || span.end <= span.start) return false;
    at = span.end;
  }
  if (at !== tree.text.length) return false;
  return linesIn(tree).every(({ span, block }) => block >= 0 || INVISIBLE.test(tree.text.slice(span.start, span.end)));
}

function mapsBack(text: string, { prose }: Block): boolean {
  for (let i = 0; i < prose.text.length; i++) {
    const source = text[prose.toSource(i, 'start')];
    // Where two pieces of a paragraph are joined, the space stands for what is before the second.
    if (prose.text[i] !== source && !(prose.text[i] === ' ' && INVISIBLE.test(source ?? ''))) return false;
    if (prose.toSource(i + 1, 'end') !== prose.toSource(i, 'start') + 1) return false;
  }
  return prose.toSource(prose.text.length, 'end') <= text.length;
}
