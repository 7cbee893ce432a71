import { expect, it, vi } from 'vitest';
import { URI, Utils } from 'vscode-uri';

const FOLDER = '/home/delegate/drafts';
const workspace = {
  isTrusted: false,
  workspaceFolders: [{ uri: URI.file(FOLDER) }],
  // As VS Code does it: by the segments of the path as they are written.
  getWorkspaceFolder: (uri: URI) => (uri.path.startsWith(`${FOLDER}/`) ? workspace.workspaceFolders[0] : undefined),
};
vi.mock('vscode', () => ({ workspace, Uri: { parse: URI.parse, file: URI.file, joinPath: Utils.joinPath } }));
const { mayBeRead, placesOf } = await import('./named-places');

const readable = (path: string) =>
  placesOf(path)
    .filter(mayBeRead)
    .map(({ path }) => path);

it.each([
  ['own.csv', `${FOLDER}/own.csv`],
  ['lists/../own.csv', `${FOLDER}/own.csv`],
  [`${FOLDER}/lists/own.csv`, `${FOLDER}/lists/own.csv`],
  [`file://${FOLDER}/own.csv`, `${FOLDER}/own.csv`],
])('in a workspace that is not trusted %s is read', (path, place) => {
  expect(readable(path)).toEqual([place]);
});

it.each([
  '../own.csv',
  'lists/../../own.csv',
  '..\\own.csv',
  '/etc/own.csv',
  `${FOLDER}/../own.csv`,
  `file://${FOLDER}/../own.csv`,
  `file://${FOLDER}/%2e%2e/own.csv`,
  `${FOLDER}-of-others/own.csv`,
])('%s leads out of it, and is not', (path) => {
  expect(readable(path)).toEqual([]);
});

it('leads anywhere where the workspace is trusted', () => {
  workspace.isTrusted = true;
  expect(readable('../own.csv')).toEqual(['/home/delegate/own.csv']);
  workspace.isTrusted = false;
});
