/**
 * Checks examples with the command line that was built, the first argument, and leaves beside its files what V8 has
 * compiled of them by then (`server/src/cli/load-file.ts`).
 */
import { writeFileSync } from 'node:fs';
import { COMPILED, loaded, loadFile, sealed } from '../server/src/cli/load-file';

const [node = '', , program = ''] = process.argv;
process.argv = [node, program, 'check', 'examples'];
process.on('exit', (code) => {
  for (const [file, { source, script }] of loaded)
    writeFileSync(file + COMPILED, sealed(source, script.createCachedData()));
  // The examples have errors, and are meant to.
  if (code === 1) process.exitCode = 0;
});
loadFile(program);
