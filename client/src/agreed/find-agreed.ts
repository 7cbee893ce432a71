import { type CancellationToken, commands, Position, type TextEditor, Uri, window } from 'vscode';
import { type AgreedSource, FindSources, type FoundSources } from '../../../server/src/lsp/requests/agreed';
import { draftInFront, isDraft } from '../language';
import type { Server } from '../server/server';
import { choosePlace } from './choose-place';
import type { LibraryFeed } from './library-feed';
import type { LibraryPages } from './library-pages';
import { offerPhrase } from './search-agreed';
import { changesInLine, percentage, sameInWords } from './told-changes';

type Reading = Pick<LibraryFeed, 'isReading'>;

const STILL_READING = 'The library is still being read, and nothing like this paragraph was found in it so far.';
const NO_PARAGRAPH = 'Put the caret into a paragraph of a draft first.';

/** Where the words at the caret or selected were agreed; `null` where no draft is in front or no paragraph there. */
export async function sourcesAt(
  server: Server,
  editor: TextEditor | undefined,
  token?: CancellationToken,
): Promise<FoundSources | null> {
  const client = server.client;
  if (client === undefined || editor === undefined || !isDraft(editor.document)) return null;
  const converter = client.code2ProtocolConverter;
  const range = converter.asRange(editor.selection);
  return client.sendRequest(FindSources, { uri: converter.asUri(editor.document.uri), range }, token);
}

/** Plenary: Find Agreed Language. */
export async function findAgreedLanguage(server: Server, pages: LibraryPages, library: Reading): Promise<void> {
  if (draftInFront() !== undefined && server.clientForCommand() === undefined) return;
  const editor = window.activeTextEditor;
  const found = await sourcesAt(server, editor);
  if (!found?.sources.some(({ isSource }) => isSource)) {
    // A few words of a paragraph are no paragraph that is like another, but they may stand in one.
    const selected = editor?.document.getText(editor.selection) ?? '';
    if (await offerPhrase(server, pages, selected)) return;
  }
  if (!hasSources(found, library)) return;
  const items = found.sources.map((source) => ({
    label: source.citation,
    description: [
      percentage(source.similarity),
      ...(source.isSource ? [] : ['near, but no source']),
      source.title ?? '',
    ].join(' · '),
    detail: detailOf(source),
    place: source,
  }));
  const reading = library.isReading ? ' (the library is still being read)' : '';
  await choosePlace(server, pages, `Agreed language: ${found.place}${reading}`, items);
}

/**
 * Plenary: Peek Agreed Language. `draft` and `at` name another paragraph than the one at the caret, for the notes above
 * paragraphs.
 */
export async function peekAgreedLanguage(
  server: Server,
  pages: LibraryPages,
  library: Reading,
  draft: unknown,
  at: unknown,
): Promise<void> {
  const editor = window.activeTextEditor;
  const client = server.clientForCommand();
  if (client === undefined) return;
  const converter = client.code2ProtocolConverter;
  const named = draft instanceof Uri && at instanceof Position ? { draft, at: converter.asPosition(at) } : undefined;
  const found =
    named === undefined
      ? await sourcesAt(server, editor)
      : await client.sendRequest(FindSources, {
          uri: converter.asUri(named.draft),
          range: { start: named.at, end: named.at },
        });
  const uri = named?.draft ?? editor?.document.uri;
  if (!hasSources(found, library) || uri === undefined) return;
  const locations = await pages.locate(found.sources);
  // Below the paragraph, so that both are seen.
  const { line, character } = found.range.end;
  await commands.executeCommand('editor.action.peekLocations', uri, new Position(line, character), locations, 'peek');
}

/** Tells why there is nothing to show, where there is nothing. */
function hasSources(found: FoundSources | null, { isReading }: Reading): found is FoundSources {
  if (found === null) void window.showInformationMessage(NO_PARAGRAPH);
  else if (found.sources.length === 0 && isReading) void window.showInformationMessage(STILL_READING);
  else if (found.texts === 0) void tellOfEmptyLibrary();
  else if (found.sources.length === 0) {
    void window.showInformationMessage(
      `Nothing like this paragraph is in the library (adopted texts: ${found.texts.toLocaleString('en')}).`,
    );
  }
  return found !== null && found.sources.length > 0;
}

/** Says how texts come into the library. */
async function tellOfEmptyLibrary(): Promise<void> {
  const name = 'Name Folders';
  const chosen = await window.showInformationMessage(
    'The library has no adopted texts yet. They are looked for in the workspace, and in folders that you name.',
    name,
  );
  if (chosen === name) await commands.executeCommand('plenary.agreed.openSettings');
}

function detailOf(source: AgreedSource): string {
  const same = sameInWords(source);
  const changed = source.lastChanged;
  return [
    source.similarity === 1 ? source.words : changesInLine(source.changes),
    ...(same === '' ? [] : [same]),
    ...(changed ? [`last changed in ${changed.citation}: ${changesInLine(changed.changes)}`] : []),
  ].join(' — ');
}
