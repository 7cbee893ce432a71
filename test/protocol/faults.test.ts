import { expect, test, vi } from 'vitest';
import { LIGHTHOUSES } from './drafts';
import { startInMemory } from './in-memory';

vi.mock('../../server/src/lint/check', () => ({
  checkInSteps: () => {
    throw new Error('a slip of ours');
  },
}));

test('a fault while checking is told in the log, and the pull answered all the same', async () => {
  const { editor } = await startInMemory();
  const uri = 'file:///drafts/lighthouses.unres';
  await editor.open(uri, LIGHTHOUSES);
  expect(await editor.pull(uri)).toEqual([]);
  expect(editor.logged).toEqual([expect.stringContaining('a slip of ours')]);
  await editor.shutdown();
});
