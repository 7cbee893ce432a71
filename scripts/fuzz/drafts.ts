import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../../test/drafts';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** Official documents where they lie beside the repository, else the examples of the rules. */
export function startingDrafts(): readonly string[] {
  if (!existsSync(corpus)) return examples;
  const folders = ['adopted', 'drafts', 'linked', 'pasted'].map((name) => join(corpus, name));
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|txt|unres)$/.test(entry.name))
      .map(({ name }) => join(folder, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8'));
}
