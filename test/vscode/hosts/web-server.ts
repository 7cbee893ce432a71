/**
 * The process behind `serveWebHost`: `@vscode/test-web` writes every failed request of VS Code to the console, which is
 * nobody's business, so it has a console of its own. Its one parameter is the options as JSON.
 */
import { createRequire } from 'node:module';
import path from 'node:path';

/** What of `@vscode/test-web`'s options is used; the package itself lies with the host. */
export interface WebServerOptions {
  /** Folder of the installed host. */
  readonly home: string;
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath?: string;
  readonly folderPath: string;
  readonly host: string;
  readonly port: number;
}

const { home, ...options }: WebServerOptions = JSON.parse(process.argv[2] ?? '{}');
const { open } = createRequire(path.join(home, 'package.json'))('@vscode/test-web');
process.on('disconnect', () => process.exit());
open({
  ...options,
  browserType: 'none',
  quality: 'stable',
  commit: 'local',
  esm: true,
  testRunnerDataDir: path.join(home, 'data'),
}).then(
  () => process.send?.('served'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
