import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../shared-data';

export interface Text {
  readonly name: string;
  readonly text: string;
}

/** The texts of `folder` (under the shared data), read one by one. */
export function* textsOf(folder: string): Generator<Text> {
  for (const file of readdirSync(join(sharedFolder, folder)).sort()) {
    yield { name: `${folder}/${file}`, text: readFileSync(join(sharedFolder, folder, file), 'utf8') };
  }
}

export const collections = ['corpus/adopted', 'corpus/linked', 'corpus/drafts', 'corpus/pasted', 'seeds'] as const;
