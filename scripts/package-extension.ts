import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../package.json';
import { bundle, root } from './bundles';

/** Builds what is shipped and packs it into `folder`; returns the path of the VSIX. */
export async function packageExtension(folder = root): Promise<string> {
  await bundle({ production: true });
  const packagePath = path.join(folder, `${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath,
    // Everything is in the bundles.
    dependencies: false,
    // The project has no public address yet that relative links of the README could be led to.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}
