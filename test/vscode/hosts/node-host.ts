#!/usr/bin/env -S node --import tsx
/**
 * Takes VS Code's own command line (--extensionDevelopmentPath= --extensionTestsPath= FOLDER) and runs it on the VS Code
 * server that npm brings, its workbench in headless Chromium: extensions run in VS Code's Node extension host. This file
 * is what `@vscode/test-electron` is given for an executable where desktop VS Code cannot be downloaded.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './free-port';
import { installHost } from './install';
import { testsInBrowser } from './tests-in-browser';

const parameters = process.argv.slice(2);
const flag = (name: string): string | undefined =>
  parameters.find((parameter) => parameter.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main(): Promise<number> {
  const port = await freePort();
  const data = mkdtempSync(path.join(os.tmpdir(), 'plenary-node-host-'));
  const server = spawn(
    process.execPath,
    [
      path.join(installHost('node'), 'node_modules/code-server/lib/vscode/out/server-main.js'),
      ...['--host', 'localhost', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--server-data-dir', data, '--telemetry-level', 'off'],
      // test-electron always asks for no workspace trust, so the one run that wants it says so in a flag of ours.
      ...(parameters.includes('--plenary-workspace-trust') ? [] : ['--disable-workspace-trust']),
    ],
    { stdio: 'ignore' },
  );
  // Whoever ends this process ends the server with it.
  process.once('exit', () => server.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  try {
    await answers(`http://localhost:${port}/version`);
    const remote = (file: string | undefined) => `vscode-remote://localhost:${port}${file}`;
    const payload = [
      ['extensionDevelopmentPath', remote(flag('extensionDevelopmentPath'))],
      ['extensionTestsPath', remote(flag('extensionTestsPath'))],
      ['skipWelcome', 'true'],
    ];
    const folder = parameters.find((parameter) => !parameter.startsWith('-'));
    const query = new URLSearchParams({ ...(folder ? { folder } : {}), payload: JSON.stringify(payload) });
    return await testsInBrowser(`http://localhost:${port}/?${query}`);
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    // The last writes of its own processes may come after its end.
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function answers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if (
      await fetch(address).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`VS Code's server did not start at ${address}.`);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
