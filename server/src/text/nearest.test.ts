import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['recalling', 'recaling', 1],
    ['recalling', 'reclaling', 1],
    ['notes', 'votes', 1],
    ['urges', 'decides', 5],
  ])('between %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('nearest', () => {
  const names = ['operative-ending', 'operative-italics', 'session-line'];

  it('finds a misspelt name', () => {
    expect(nearest('operative-endings', names)).toBe('operative-ending');
    expect(nearest('sesion-line', names)).toBe('session-line');
  });

  it('offers nothing far-fetched', () => {
    expect(nearest('footnotes', names)).toBeNull();
    expect(nearest('', names)).toBeNull();
  });
});
