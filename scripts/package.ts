/** Makes the VSIX that is installed by `code --install-extension`. */
import { packageExtension } from './package-extension';

packageExtension().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
