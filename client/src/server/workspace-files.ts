import { type CancellationToken, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReadCatalogue } from '../../../server/src/lsp/requests/catalogue';
import { WordScript } from '../../../server/src/lsp/requests/word';
import { ListFiles, ReadFile, type ReadFileParams } from '../../../server/src/lsp/requests/workspace-files';
import { FileRefusal, readRegular } from '../files';
import { DRAFT_FILES } from '../language';

/** Answers the server's requests for files, so that it sees remote, virtual and web workspaces like any other. */
export function serveWorkspace(client: BaseLanguageClient, extension: Uri): void {
  const { asUri } = client.code2ProtocolConverter;
  client.onRequest(ListFiles, async ({ limit }, token: CancellationToken) => {
    const uris = await workspace.findFiles(DRAFT_FILES, undefined, limit, token);
    return uris.map((uri) => asUri(uri));
  });
  const warn = (message: string) => client.warn(message, undefined, false);
  client.onRequest(ReadFile, ({ uri, maximumSize, edited, lossy }) => {
    // One without changes may be a file's that is gone.
    const changed = workspace.textDocuments.find((document) => document.isDirty && asUri(document.uri) === uri);
    return (edited ? changed?.getText() : undefined) ?? readText(Uri.parse(uri, true), { maximumSize, lossy }, warn);
  });
  client.onRequest(WordScript, () => Uri.joinPath(extension, 'dist/word.js').toString(true));
  client.onRequest(ReadCatalogue, async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'data/catalogue.txt'));
    return new TextDecoder().decode(bytes);
  });
}

/**
 * A file's text without its byte order mark; `null` for what is missing, larger than `maximumSize` bytes, no regular
 * file or, unless it may be `lossy`, no UTF-8. Of what is too large or not regular `warn` is told.
 */
async function readText(
  uri: Uri,
  { maximumSize, lossy = false }: Pick<ReadFileParams, 'maximumSize' | 'lossy'>,
  warn: (message: string) => void,
): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: !lossy }).decode(await readRegular(uri, maximumSize));
  } catch (fault) {
    if (fault instanceof FileRefusal) warn(`${uri} is not read: ${fault.message}`);
    return null;
  }
}
