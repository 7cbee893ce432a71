import { type QuickPickItem, window } from 'vscode';
import type { AgreedPlace } from '../../../server/src/lsp/requests/agreed';
import type { Server } from '../server/server';
import type { LibraryPages } from './library-pages';
import { insertCitation, insertParagraph } from './use-agreed';

/** A paragraph of the library to be chosen. */
export interface PlaceItem extends QuickPickItem {
  readonly place: AgreedPlace;
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
