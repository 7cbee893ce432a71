import fc from 'fast-check';
import { it } from 'vitest';
import { examples } from '../drafts';
import { brokenPages, brokenSettings, brokenWordFiles, readPage, readSettings, readWordFile } from './files';

// `npm run fuzz` does the same at length.
it('broken Word files are read or refused', async () => {
  fc.assert(fc.property(await brokenWordFiles(examples.slice(0, 6)), readWordFile), { numRuns: 60 });
});

it('broken pages are pasted', () => {
  fc.assert(fc.property(brokenPages(examples.slice(0, 12)), readPage), { numRuns: 100 });
});

it('broken configurations and catalogues are read', () => {
  fc.assert(fc.property(brokenSettings, readSettings), { numRuns: 300 });
});
