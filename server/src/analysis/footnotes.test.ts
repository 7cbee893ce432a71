import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { findFootnotes } from './footnotes';

const draft = (preamble: string, notes: string) =>
  `Kenya:[^*] draft resolution\n\nLights\n\n*The General Assembly*,\n\n${preamble}\n\n1. *Takes note* of lights.\n\n${notes}\n`;

const shape = (text: string) =>
  findFootnotes(parse(text)).notes.map(({ mark, calls, text: note, repeated }) => [
    mark,
    calls.map(({ block }) => block.kind),
    note?.prose.text ?? null,
    repeated.length,
  ]);

describe('footnotes', () => {
  it('matches calls and texts by mark', () => {
    expect(
      shape(
        draft(
          '*Recalling* the register of lights,[^1] and once more the register,[^1]',
          '[^*]: Any changes to the list of sponsors will be reflected in the official record of the meeting.\n\n[^1]: A/79/302.',
        ),
      ),
    ).toEqual([
      [
        '*',
        ['masthead'],
        'Any changes to the list of sponsors will be reflected in the official record of the meeting.',
        0,
      ],
      ['1', ['preambular', 'preambular'], 'A/79/302.', 0],
    ]);
  });

  it('keeps calls without text, texts without call and repeated texts', () => {
    expect(
      shape(
        draft('*Recalling* the register,[^2] and fog,[^1]', '[^1]: A/79/302.\n\n[^1]: A/79/303.\n\n[^3]: A/79/304.'),
      ),
    ).toEqual([
      ['*', ['masthead'], null, 0],
      ['2', ['preambular'], null, 0],
      ['1', ['preambular'], 'A/79/302.', 1],
      ['3', [], 'A/79/304.', 0],
    ]);
  });
});
