import { commands, Disposable, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import { LIBRARY_SCHEME } from '../../../server/src/lsp/requests/agreed';
import type { Server } from '../server/server';
import { registerWithServer } from '../server/start-when-needed';
import { AgreedMargin, summarizeAgreedLanguage } from './agreed-margin';
import { AgreedView } from './agreed-view';
import { findAgreedLanguage, peekAgreedLanguage } from './find-agreed';
import { LibraryFeed } from './library-feed';
import { LibraryPages } from './library-pages';
import { searchAgreedLanguage } from './search-agreed';
import { TextCache } from './text-cache';

/** Everything about agreed language: the library, commands, the view and the notes above paragraphs. */
export function agreedLanguage(
  server: Server,
  { storageUri, globalStorageUri }: ExtensionContext,
  log: LogOutputChannel,
): Disposable {
  const pages = new LibraryPages(server);
  const feed = new LibraryFeed(server, new TextCache(storageUri ?? globalStorageUri), log, () => {
    view.refresh();
    margin.refresh();
  });
  const view = new AgreedView(server, pages, feed);
  const margin = new AgreedMargin(server, feed);
  return Disposable.from(
    view,
    margin,
    feed,
    workspace.registerTextDocumentContentProvider(LIBRARY_SCHEME, pages),
    commands.registerCommand('plenary.findAgreedLanguage', () => findAgreedLanguage(server, pages, feed)),
    commands.registerCommand('plenary.peekAgreedLanguage', (draft, at) =>
      peekAgreedLanguage(server, pages, feed, draft, at),
    ),
    commands.registerCommand('plenary.summarizeAgreedLanguage', () => summarizeAgreedLanguage(server, feed)),
    registerWithServer(server, 'plenary.searchAgreedLanguage', (words) => searchAgreedLanguage(server, pages, words)),
    registerWithServer(server, 'plenary.updateLibrary', async () => {
      const summary = await feed.update();
      void window.showInformationMessage(summary);
      return summary;
    }),
  );
}
