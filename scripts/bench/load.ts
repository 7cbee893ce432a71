import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forNode } from '../bundles';

type Subject = typeof import('./subject');

/** Plenary's core, bundled and minified as it is shipped. */
export async function loadSubject(): Promise<Subject> {
  const outfile = join(import.meta.dirname, '../../.bench/subject.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'subject.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    ...forNode,
    format: 'cjs',
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile) as Subject;
}
