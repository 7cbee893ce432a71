import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundle, root } from '../../scripts/bundles';

/** Folder with a copy of just those files that are shipped, freshly built: what the hosts run. */
export async function packagedExtension(): Promise<string> {
  await bundle({ production: true });
  const folder = path.join(root, '.vscode-test/extension');
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None }))
    cpSync(path.join(root, file), path.join(folder, file));
  return folder;
}
