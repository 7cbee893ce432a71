import { fork } from 'node:child_process';
import path from 'node:path';
import { freePort } from './free-port';
import { installHost } from './install';
import type { WebServerOptions } from './web-server';

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
  const options: WebServerOptions = {
    home: installHost('web'),
    extensionDevelopmentPath: path.resolve(extension),
    extensionTestsPath: tests && path.resolve(tests),
    folderPath: path.resolve(folder),
    // By this name, not by number: workbench frames live on subdomains of it, which browsers take for this machine.
    host: 'localhost',
    port: await freePort(port),
  };
  const server = fork(path.join(__dirname, 'web-server.ts'), [JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaints = '';
  server.stderr?.on('data', (text) => {
    complaints += text;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', () => reject(new Error(`VS Code for the Web could not be served.\n${complaints}`)));
  });
  return { address: `http://localhost:${options.port}/`, dispose: () => server.kill() };
}
