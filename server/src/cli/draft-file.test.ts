import { linkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestFolder } from './bundled-cli.fixture';
import { readNamedDraft, writeDraft } from './draft-file';

let folder: TestFolder;
beforeEach(() => {
  folder = new TestFolder({ 'a.unres': '\uFEFF*Noting* the lamps' });
});
afterEach(() => folder.remove());

it.each([1, 2])('a draft of %d names that is saved by somebody else meanwhile stays as they saved it', (names) => {
  const path = join(folder.path, 'a.unres');
  if (names === 2) linkSync(path, join(folder.path, 'b.unres'));
  const draft = readNamedDraft(path);
  writeFileSync(path, 'theirs');
  expect(() => writeDraft(draft, 'ours')).toThrow('was changed meanwhile');
  expect(folder.read('a.unres')).toBe('theirs');
});

it('a draft to which somebody else has done the same meanwhile is well', () => {
  const path = join(folder.path, 'a.unres');
  const draft = readNamedDraft(path);
  writeDraft(draft, 'ours');
  writeDraft(draft, 'ours');
  expect(folder.read('a.unres')).toBe('\uFEFFours');
});
