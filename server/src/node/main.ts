import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/connection-options';
import { startServer } from '../lsp/start-server';
import { endAtFaultyHeader } from './message-headers';
import { requireTransport } from './transport';

requireTransport(process.argv);
startServer(createConnection(ProposedFeatures.all, connectionOptions()), {
  // The bundle lies in dist/server, the catalogue in data.
  loadCatalogue: () => readFile(path.join(__dirname, '../../data/catalogue.txt'), 'utf8'),
  loadWord: async () => createRequire(__filename)(path.join(__dirname, '../word.js')).converter,
});
if (process.argv.includes('--stdio')) endAtFaultyHeader(process.stdin);
