import { commands, Location, type TextDocumentContentProvider, Uri } from 'vscode';
import {
  type AgreedPlace,
  LIBRARY_SCHEME,
  type LibraryPage,
  ReadLibraryPage,
} from '../../../server/src/lsp/requests/agreed';
import type { Server } from '../server/server';
import { toRange } from '../to-range';

type Place = Pick<AgreedPlace, 'uri' | 'index'>;

/** Shows texts of the library at their paragraphs: drafts as the files that they are, XML as a page to be read. */
export class LibraryPages implements TextDocumentContentProvider {
  constructor(private readonly server: Server) {}

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    return (await this.#read(query))?.text ?? 'This text of the library can no longer be read.\n';
  }

  /** Where paragraphs of the library are to be seen; what can no longer be read is left out. */
  async locate(places: readonly Place[]): Promise<Location[]> {
    const located = places.map(async ({ uri, index }) => {
      const range = (await this.#read(uri))?.paragraphs[index];
      return range && new Location(addressOf(uri), toRange(range));
    });
    return (await Promise.all(located)).filter((location) => location !== undefined);
  }

  /** Opens a text of the library at a paragraph. */
  async open(place: Place): Promise<void> {
    const [location] = await this.locate([place]);
    const selection = location?.range;
    await commands.executeCommand('vscode.open', location?.uri ?? addressOf(place.uri), selection && { selection });
  }

  async #read(uri: string): Promise<LibraryPage | null> {
    return (await this.server.client?.sendRequest(ReadLibraryPage, { uri })) ?? null;
  }
}

function addressOf(uri: string): Uri {
  const file = Uri.parse(uri, true);
  if (!/\.xml$/i.test(file.path)) return file;
  return Uri.from({ scheme: LIBRARY_SCHEME, path: file.path.replace(/\.xml$/i, '.unres'), query: uri });
}
