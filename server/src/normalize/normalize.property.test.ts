import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { normalize, normalizeText } from './normalize';

describe('normalizing anything', () => {
  const line = fc.constantFrom(
    'The General Assembly,',
    'Recalling its resolution 71/14 of',
    '*Noting* the lights,',
    '_Noting also_ the “lights”,¹',
    '21 November 2016,',
    '1. Notes the lights;',
    '2.',
    'Decides - as agreed -',
    '(a)  the lights;',
    '(i) \\(the\\) lights;',
    '¹ See A/79/1.',
    ' ²',
    '[^2]: See A/79/2,[^1]',
    '* Any changes.',
    'Kenya:* draft resolution',
    '2/3',
    '25-19990 (E)',
    '<!-- plenary-disable spacing -->',
    '| a | b |',
    'Annex',
    '42nd plenary meeting',
    '4 December 2023',
    '## Part "one"',
    '',
    '',
    '**',
    '[',
    "the States' [71/14](#) and",
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  const words = (source: string) => (source.match(/[\p{L}]+/gu) ?? []).sort().join(' ');

  it('changes, adds and drops no word', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { furniture } = normalize(analyse(parse(source)), { furniture: 'remove' });
        expect(words(`${normalizeText(source)} ${furniture.join(' ')}`)).toBe(words(source));
        expect(words(normalizeText(source, { furniture: 'keep' }))).toBe(words(source));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what it wrote', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = normalizeText(source);
        expect(normalizeText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives ordered edits without overlaps for any string', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (source) => {
        let at = 0;
        for (const { span } of normalize(analyse(parse(source)), { furniture: 'remove' }).edits) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
