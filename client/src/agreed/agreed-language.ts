import { commands, Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Server } from '../server';
import { registerWithServer } from '../start-when-needed';
import { AgreedMargin, summarizeAgreedLanguage } from './agreed-margin';
import { AgreedView } from './agreed-view';
import { findAgreedLanguage, searchAgreedLanguage } from './find-agreed';
import { LibraryFeed } from './library-feed';
import { TextCache } from './text-cache';

/** Everything about agreed language: the library, commands, the view and the notes above paragraphs. */
export function agreedLanguage(
  server: Server,
  { storageUri, globalStorageUri }: ExtensionContext,
  log: LogOutputChannel,
): Disposable {
  const view = new AgreedView(server);
  const margin = new AgreedMargin(server);
  const feed = new LibraryFeed(server, new TextCache(storageUri ?? globalStorageUri), log, () => {
    view.refresh();
    margin.refresh();
  });
  return Disposable.from(
    view,
    margin,
    feed,
    commands.registerCommand('plenary.findAgreedLanguage', () => findAgreedLanguage(server)),
    commands.registerCommand('plenary.summarizeAgreedLanguage', () => summarizeAgreedLanguage(server)),
    registerWithServer(server, 'plenary.searchAgreedLanguage', (words) => searchAgreedLanguage(server, words)),
    registerWithServer(server, 'plenary.updateLibrary', () => feed.update()),
  );
}
