/** Serves VS Code for the Web on `examples` with the extension running. `--port N` where the usual one will not do. */
import path from 'node:path';
import { serveWebHost } from '../test/vscode/hosts/web-host';
import { bundle, root } from './bundles';
import { requireSupportedNode } from './supported-node';

const USUAL_PORT = 3000;

async function main(): Promise<void> {
  requireSupportedNode();
  const named = process.argv.indexOf('--port');
  const port = named < 0 ? USUAL_PORT : Number(process.argv[named + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error('--port wants a number from 1 to 65535.');
  await bundle();
  const { address } = await serveWebHost({ extension: root, folder: path.join(root, 'examples'), port });
  console.log(`
VS Code with Plenary, on the drafts of examples/:

    ${address}

Open it in a browser (Chrome, Edge, Firefox), then a draft from the explorer on the left.
What you change there stays in the browser's page. Rules' pages and other previews need a browser that allows
third-party cookies for localhost. Ctrl+C ends it.
`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
