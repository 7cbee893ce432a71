/** Bundles everything into `dist`. `--production` for what is shipped, `--watch` to stay at it. */
import { bundle } from './bundles';

bundle({ production: process.argv.includes('--production'), watch: process.argv.includes('--watch') }).catch(() =>
  // esbuild has said what is wrong.
  process.exit(1),
);
