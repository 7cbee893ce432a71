import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { builds, root } from '../../scripts/bundles';
import { noticesOf, packagesIn } from '../../scripts/third-party';

interface LockedPackage {
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);

/** Licences that let us ship a package under ours, as the lockfile writes them. */
const FREE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];

/** The folders of packages whose code is in what is shipped, as the lockfile names them. */
async function bundledPackages(): Promise<readonly string[]> {
  const results = await Promise.all(
    builds.map(({ plugins = [], ...options }) =>
      build({
        ...options,
        // This one writes.
        plugins: plugins.filter(({ name }) => name !== 'as-common-js'),
        write: false,
        metafile: true,
        logLevel: 'silent',
      }),
    ),
  );
  return packagesIn(results.map(({ metafile }) => metafile));
}

describe('the packages that Plenary is made with', () => {
  it('are pinned on every platform by what they hold, and come from whichever registry is set up', () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('are few in what is shipped, pinned by what they hold, and free to be shipped', async () => {
    const bundled = await bundledPackages();
    expect(bundled).toContain('node_modules/jsonc-parser');
    expect(bundled.length).toBeLessThan(40);
    for (const path of bundled) {
      const { license, integrity } = lock.packages[path] ?? {};
      expect(integrity, path).toMatch(/^sha512-/);
      expect(FREE, path).toContain(license);
      expect(noticesOf([path], root), path).toContain('Copyright');
    }
  }, 60_000);
});
