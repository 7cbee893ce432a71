import { expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';

const found = vi.hoisted(() => ({ type: 1, size: 0, reads: 0 }));

vi.mock('vscode', () => ({
  FileSystemError: class extends Error {},
  FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
  workspace: {
    fs: {
      stat: async () => found,
      readFile: async () => {
        found.reads++;
        return new Uint8Array(found.size);
      },
    },
  },
}));

const { readRegular } = await import('./files');
const file = { path: '/drafts/a.unres' } as Uri;

it.each([
  ['a file', 1],
  ['a link to a file', 65],
])('%s is read', async (_, type) => {
  Object.assign(found, { type, size: 2_000_000, reads: 0 });
  expect(await readRegular(file, 2_000_000)).toHaveLength(2_000_000);
});

it.each([
  ['a folder', 2, 0, 'a.unres: not a regular file'],
  ['a device', 0, 0, 'a.unres: not a regular file'],
  ['a link to a device', 64, 0, 'a.unres: not a regular file'],
  ['a file beyond the bound', 1, 2_000_001, 'a.unres: larger than 2 MB'],
])('%s is not read', async (_, type, size, message) => {
  Object.assign(found, { type, size, reads: 0 });
  await expect(readRegular(file, 2_000_000)).rejects.toThrow(message);
  expect(found.reads).toBe(0);
});
