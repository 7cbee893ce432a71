import { describe, expect, it } from 'vitest';
import { FedFiles } from './fed-files';

describe('the files that the server has seen', () => {
  const files = new FedFiles();
  files.set('file:///texts/79/gulls.md', { stamp: '1:1', adopted: true });
  files.set('file:///texts/79/oil/lamps.md', { stamp: '1:2', adopted: false });

  it.each([
    ['file:///texts', true],
    ['file:///texts/79', true],
    ['file:///texts/79/oil', true],
    ['file:///texts/7', false],
    ['file:///texts/79/gulls.md', false],
    ['file:///notes', false],
  ])('lie in %s: %s', (uri, expected) => {
    expect(files.liesIn(uri)).toBe(expected);
  });

  it('lie no longer where the last one is gone', () => {
    files.delete('file:///texts/79/oil/lamps.md');
    expect(files.liesIn('file:///texts/79/oil')).toBe(false);
    expect(files.liesIn('file:///texts/79')).toBe(true);
    expect(files.adopted).toBe(1);
  });
});
