import { beforeEach, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import type { KeptFile } from './text-cache';

const files = vi.hoisted(() => new Map<string, Uint8Array>());

vi.mock('vscode', () => ({
  Uri: { joinPath: (base: { path: string }, ...names: string[]) => ({ path: [base.path, ...names].join('/') }) },
  workspace: {
    fs: {
      createDirectory: async () => {},
      delete: async ({ path }: Uri) => void files.delete(path),
      readDirectory: async ({ path }: Uri) =>
        [...files.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => [name.slice(path.length + 1), 1]),
      readFile: async ({ path }: Uri) => files.get(path) ?? Promise.reject(new Error('not there')),
      writeFile: async ({ path }: Uri, content: Uint8Array) => void files.set(path, content),
    },
  },
}));

const { TextCache } = await import('./text-cache');
const cache = new TextCache({ path: '/storage' } as Uri);
const kept: KeptFile = { uri: 'file:///77.xml', stamp: '1:2', text: { uri: 'file:///77.xml' }, fault: null };

beforeEach(() => files.clear());

it('what was kept is given back for the file in the same state', async () => {
  await cache.write(kept);
  expect(await cache.read(kept.uri, '1:2')).toMatchObject(kept);
  expect(await cache.read(kept.uri, '3:2')).toBeNull();
  expect(await cache.read('file:///78.xml', '1:2')).toBeNull();
});

it.each([
  ['nothing', ''],
  ['half of it', '{"format":2,"uri":"file:///77.xml","sta'],
  ['something else', '[1, 2]'],
  ['null', 'null'],
  ['another version’s', '{"format":0,"uri":"file:///77.xml","stamp":"1:2","text":{"uri":"file:///77.xml"}}'],
])('a spoilt file of the cache (%s) is as good as none, and is written anew', async (_, content) => {
  await cache.write(kept);
  const [name = ''] = files.keys();
  files.set(name, new TextEncoder().encode(content));
  expect(await cache.read(kept.uri, '1:2')).toBeNull();
  await cache.write(kept);
  expect(await cache.read(kept.uri, '1:2')).not.toBeNull();
});

it('what is kept of files that are gone goes, and without a place nothing is kept', async () => {
  await cache.write(kept);
  await cache.keepOnly(['file:///78.xml']);
  expect(files.size).toBe(0);
  const nowhere = new TextCache(undefined);
  await nowhere.write(kept);
  expect(await nowhere.read(kept.uri, '1:2')).toBeNull();
});
