import { cpSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { bundle, root } from '../../scripts/bundles';

/** New temporary folder with a copy of just those files that are shipped, freshly built: what the hosts run. */
export async function packagedExtension(): Promise<string> {
  await bundle({ production: true });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-extension-'));
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None }))
    cpSync(path.join(root, file), path.join(folder, file));
  return folder;
}
