import { createRequire } from 'node:module';
import path from 'node:path';
import { freePort } from './free-port';
import { installHost } from './install';

/** What of `@vscode/test-web`'s options is used here; the package itself lies with the host. */
interface Options {
  readonly extensionDevelopmentPath: string;
  readonly extensionTestsPath?: string;
  readonly folderPath: string;
  readonly host: string;
  readonly port: number;
}

export interface WebHost {
  readonly address: string;
  dispose(): void;
}

export interface WebHostParameters {
  /** Folder of the extension. */
  readonly extension: string;
  /** Folder to open. */
  readonly folder: string;
  /** Bundle of tests inside the extension's folder, run as soon as the page is opened. */
  readonly tests?: string;
  /** Port to serve on if it is free; any free one without it. */
  readonly port?: number;
}

/** Serves VS Code for the Web on a folder with the extension running in its web worker host. */
export async function serveWebHost({ extension, folder, tests, port }: WebHostParameters): Promise<WebHost> {
  const home = installHost('web');
  const { open } = createRequire(path.join(home, 'package.json'))('@vscode/test-web') as {
    open(options: Options & Record<string, unknown>): Promise<{ dispose(): void }>;
  };
  const options: Options = {
    extensionDevelopmentPath: path.resolve(extension),
    extensionTestsPath: tests && path.resolve(tests),
    folderPath: path.resolve(folder),
    // By this name, not by number: workbench frames live on subdomains of it, which browsers take for this machine.
    host: 'localhost',
    port: await freePort(port),
  };
  const server = await open({
    ...options,
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    esm: true,
    testRunnerDataDir: path.join(home, 'data'),
    printServerLog: false,
  });
  return { address: `http://localhost:${options.port}/`, dispose: () => server.dispose() };
}
