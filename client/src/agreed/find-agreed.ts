import {
  type CancellationToken,
  commands,
  languages,
  Position,
  type QuickPickItem,
  type TextEditor,
  Uri,
  window,
} from 'vscode';
import {
  type AgreedPlace,
  type AgreedSource,
  FindSources,
  type FoundSources,
} from '../../../server/src/lsp/requests/agreed';
import { DRAFTS } from '../language';
import type { Server } from '../server';
import type { LibraryPages } from './library-pages';
import { changesInLine, percentage, sameInWords } from './told-changes';
import { insertCitation, insertParagraph } from './use-agreed';

/** A paragraph of the library to be chosen. */
export interface PlaceItem extends QuickPickItem {
  readonly place: AgreedPlace;
}

const NO_PARAGRAPH = 'Put the caret into a paragraph of a draft first.';

/** Where the words at the caret or selected were agreed; `null` where no draft is in front or no paragraph there. */
export async function sourcesAt(
  server: Server,
  editor: TextEditor | undefined,
  token?: CancellationToken,
): Promise<FoundSources | null> {
  const client = server.client;
  if (client === undefined || editor === undefined || languages.match(DRAFTS, editor.document) === 0) return null;
  const converter = client.code2ProtocolConverter;
  const range = converter.asRange(editor.selection);
  return client.sendRequest(FindSources, { uri: converter.asUri(editor.document.uri), range }, token);
}

/** Plenary: Find Agreed Language. */
export async function findAgreedLanguage(server: Server, pages: LibraryPages): Promise<void> {
  const found = await sourcesAt(server, window.activeTextEditor);
  if (!hasSources(found)) return;
  const items = found.sources.map((source) => ({
    label: source.citation,
    description: percentage(source.similarity),
    detail: detailOf(source),
    place: source,
  }));
  await choosePlace(server, pages, `Agreed language near ${found.place}`, items);
}

/**
 * Plenary: Peek Agreed Language. `draft` and `at` name another paragraph than the one at the caret, for the notes above
 * paragraphs.
 */
export async function peekAgreedLanguage(
  server: Server,
  pages: LibraryPages,
  draft: unknown,
  at: unknown,
): Promise<void> {
  const editor = window.activeTextEditor;
  const client = server.client;
  if (client === undefined) return;
  const named = draft instanceof Uri && at instanceof Position ? { draft, at } : undefined;
  const found =
    named === undefined
      ? await sourcesAt(server, editor)
      : await client.sendRequest(FindSources, {
          uri: client.code2ProtocolConverter.asUri(named.draft),
          range: { start: named.at, end: named.at },
        });
  const uri = named?.draft ?? editor?.document.uri;
  if (!hasSources(found) || uri === undefined) return;
  const locations = await pages.locate(found.sources);
  // Below the paragraph, so that both are seen.
  const { line, character } = found.range.end;
  await commands.executeCommand('editor.action.peekLocations', uri, new Position(line, character), locations, 'peek');
}

/** Tells why there is nothing to show, where there is nothing. */
function hasSources(found: FoundSources | null): found is FoundSources {
  if (found === null) void window.showInformationMessage(NO_PARAGRAPH);
  else if (found.texts === 0) void tellOfEmptyLibrary();
  else if (found.sources.length === 0) {
    void window.showInformationMessage(
      `Nothing like this paragraph is in the library of ${found.texts} adopted texts.`,
    );
  }
  return found !== null && found.sources.length > 0;
}

/** Says how texts come into the library. */
export async function tellOfEmptyLibrary(): Promise<void> {
  const name = 'Name Folders';
  const chosen = await window.showInformationMessage(
    'The library has no adopted texts yet. They are looked for in the workspace, and in folders that you name.',
    name,
  );
  if (chosen === name) await commands.executeCommand('plenary.agreed.openSettings');
}

/** Lets the user choose among paragraphs of the library, and what to do with the one chosen. */
export async function choosePlace(
  server: Server,
  pages: LibraryPages,
  title: string,
  items: readonly PlaceItem[],
): Promise<void> {
  const editor = window.activeTextEditor;
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (picked === undefined) return;
  const { place } = picked;
  const insert = { label: 'Insert Paragraph', detail: place.words };
  const cite = { label: 'Insert Citation', detail: place.houseForm };
  const open = { label: 'Open Source', detail: place.title ?? '' };
  const actions = editor === undefined ? [open] : [open, insert, cite];
  const action = await window.showQuickPick(actions, { title: place.citation });
  if (action === open) await pages.open(place);
  if (editor === undefined) return;
  if (action === cite) await insertCitation(place, editor);
  if (action === insert) await insertParagraph(server, place, editor);
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
