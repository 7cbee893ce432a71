import { Uri, window, workspace } from 'vscode';
import type { NamedText } from '../../../server/src/lsp/requests/comparing';
import { ImportWordRequest, MOST_WORD_BYTES, toCharacters } from '../../../server/src/lsp/requests/word';
import { nameOf, readRegular } from '../files';
import { draftInFront, isDraft } from '../language';
import { NOT_RUNNING, type Server } from '../server/server';

/** More files than these are not offered in a list; the dialog finds them. */
const MOST_OFFERED = 500;
const OFFERED = '**/*.{docx,unres,unres.md,resolution.md}';

/** The text at an address as it stands in the editor, or on disk; of a Word file the draft that it comes to. */
export async function readNamedText(server: Server, uri: Uri): Promise<NamedText> {
  const name = nameOf(uri);
  if (isWordFile(uri)) {
    const content = toCharacters(await readRegular(uri, MOST_WORD_BYTES));
    const draft = await server.client?.sendRequest(ImportWordRequest, { content, changes: 'accept' });
    if (draft === undefined) throw new Error(NOT_RUNNING);
    if ('fault' in draft) throw new Error(`${name}: ${draft.fault}`);
    return { name, text: draft.text };
  }
  return { name, text: (await workspace.openTextDocument(uri)).getText() };
}

function isWordFile({ path }: Uri): boolean {
  return /\.doc[xm]$/i.test(path);
}

/** Lets the user choose another text than `draft`: an open draft, a file of the workspace or any other. */
export async function pickText(draft: Uri, title: string): Promise<Uri | undefined> {
  const isOther = (uri: Uri) => uri.toString() !== draft.toString();
  const open = workspace.textDocuments.filter(isDraft).map(({ uri }) => uri);
  const files = await workspace.findFiles(OFFERED, '**/node_modules/**', MOST_OFFERED);
  const known = [...open, ...files.filter((file) => !open.some((one) => one.toString() === file.toString()))];
  const items = known.filter(isOther).map((uri) => ({
    label: nameOf(uri),
    // The folder, where the file is not in that of the workspace.
    description: workspace.asRelativePath(uri).split('/').slice(0, -1).join('/'),
    uri,
  }));
  const browse = { label: '$(folder-opened) Other file…', description: '', uri: null };
  const chosen = await window.showQuickPick([...items, browse], { title, matchOnDescription: true });
  if (chosen === undefined || chosen.uri !== null) return chosen?.uri;
  const [file] = (await window.showOpenDialog({ title, canSelectMany: false })) ?? [];
  return file;
}

/** The draft that a command is about: what it was called on, or else the draft in front. */
export function draftOf(resource: unknown): Uri | undefined {
  return resource instanceof Uri ? resource : draftInFront()?.uri;
}
