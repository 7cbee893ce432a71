/** Bundles everything into `dist`. `--production` for what is shipped, `--watch` to stay at it. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundle, root } from './bundles';

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
bundle({ production: process.argv.includes('--production'), watch: process.argv.includes('--watch') }).catch(() =>
  // esbuild has said what is wrong.
  process.exit(1),
);
