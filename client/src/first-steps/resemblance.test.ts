import { describe, expect, it } from 'vitest';
import { looksLikeResolution } from './resemblance';

const PREAMBLE = 'Recalling lamps,\n\nNoting that they burn,\n\n1. Decides to rest.\n';

describe('a text looks like a resolution', () => {
  it.each([
    ['authored', '*The General Assembly*,\n\n*Recalling* lamps,\n\n*Noting also* that they burn,\n'],
    ['pasted, with the line ends of Windows', `The Security Council,\n\n${PREAMBLE}`.replaceAll('\n', '\r\n')],
    ['below a masthead', `A/80/L.1\n\n# Lamps\n\n_The General Assembly,_\n\n${PREAMBLE}`],
  ])('%s', (_, text) => {
    expect(looksLikeResolution(text)).toBe(true);
  });
});

describe('a text does not look like a resolution', () => {
  it.each([
    ['empty', ''],
    ['without enacting words', PREAMBLE],
    ['without a preamble', 'The General Assembly,\n\na body of the United Nations, meets in New York.\n'],
    ['with the organ in a sentence', `The General Assembly, which met in\n\n${PREAMBLE}`],
  ])('%s', (_, text) => {
    expect(looksLikeResolution(text)).toBe(false);
  });
});
