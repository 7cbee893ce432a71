import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** The folders of the packages whose code is in what was built, as the lockfile names them. */
export function packagesIn(metafiles: readonly Metafile[]): readonly string[] {
  const used = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
    ),
  );
  const folders = used.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** What the licences of these packages want told wherever their code goes. `folders` lie in `root`. */
export function noticesOf(folders: readonly string[], root: string): string {
  const notices = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
    );
    const texts = readdirSync(path.join(root, folder))
      .filter((file) => /^(?:licen[cs]e|(?:third-?party-?)?notices?)(?:\.|$)/i.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
    const text = texts.length > 0 ? texts.join('\n\n') : `Copyright ${author?.name ?? author}`;
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Plenary holds code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
