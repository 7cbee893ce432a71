import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import manifest from '../../package.json';

const client = join(import.meta.dirname, '../../client/src');
/** Where the client registers commands: by name, and the keys of drafts by the last part of it. */
const REGISTERED = /(?:registerCommand|registerWithServer)\(\s*(?:\w+,\s*)?'(plenary\.[\w.]+)'|\bkey\('(\w+)'/g;

function registered(): string[] {
  return globSync('**/*.ts', { cwd: client, ignore: '**/*.test.ts' })
    .flatMap((file) => [...readFileSync(join(client, file), 'utf8').matchAll(REGISTERED)])
    .map(([, name, key]) => name ?? `plenary.${key}`);
}

// VS Code refuses a second registration, and with it the whole extension.
it('every command of the manifest is registered, and once', () => {
  expect(registered().sort()).toEqual(manifest.contributes.commands.map(({ command }) => command).sort());
});
