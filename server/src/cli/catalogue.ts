import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledCatalogue } from '../catalogue/bundled';
import type { Catalogue } from '../catalogue/catalogue';
import { Failure } from './failure';

/** What is known of cited documents: the catalogue in `data`, beside the folder that the program lies in. */
export async function loadCatalogue(): Promise<Catalogue> {
  const text = await readFile(join(__dirname, '..', 'data', 'catalogue.txt'), 'utf8').catch(() => {
    throw new Failure('the catalogue is missing from this installation');
  });
  return bundledCatalogue(text);
}
