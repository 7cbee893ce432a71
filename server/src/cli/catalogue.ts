import { type Catalogue, emptyCatalogue } from '../catalogue/catalogue';

/** What is known of cited documents: the catalogue that lies in `data` beside the program, read when first asked. */
export async function loadCatalogue(): Promise<Catalogue> {
  return emptyCatalogue;
}
