import { ProgressLocation, window } from 'vscode';
import { type AgreedPlace, SearchAgreed, type SearchAgreedParams } from '../../../server/src/lsp/requests/agreed';
import type { Server } from '../server/server';
import { choosePlace, type PlaceItem } from './choose-place';
import type { LibraryPages } from './library-pages';

/** Units of a paragraph shown before the words found in it. */
const BEFORE_FOUND = 40;
/** More units than this are no phrase. */
const LONGEST_PHRASE = 500;

/** Plenary: Search Agreed Language. `given` stands for the question, for other extensions and tests. */
export async function searchAgreedLanguage(server: Server, pages: LibraryPages, given?: unknown): Promise<void> {
  const asked =
    typeof given === 'string'
      ? given
      : await window.showInputBox({
          title: 'Search Agreed Language',
          placeHolder: '"rule of law" session:78 opening:Recalling',
          prompt:
            'Words, or a "phrase". Filters: organ:GA, session:78, part:preambular (operative, subparagraph, annexed), opening:Recalling, title:oceans',
        });
  if (asked === undefined || asked.trim() === '') return;
  const client = server.clientForCommand();
  if (client === undefined) return;
  const query = queryOf(asked);
  const places = await window.withProgress(
    { location: ProgressLocation.Window, title: 'Plenary: searching' },
    (_, token) => client.sendRequest(SearchAgreed, query, token),
  );
  if (places.length === 0) {
    void window.showInformationMessage(`No paragraph of the library has: ${asked}`);
    return;
  }
  await choosePlace(server, pages, titleOf(asked, places), itemsOf(places, query.words));
}

/** Offers the paragraphs that have a phrase; answers whether there are any. */
export async function offerPhrase(server: Server, pages: LibraryPages, phrase: string): Promise<boolean> {
  const words = phrase.replace(/[*_"“”\s]+/g, ' ').trim();
  if (server.client === undefined || words === '' || words.length > LONGEST_PHRASE) return false;
  const query = { words: `"${words}"` };
  const places = await server.client.sendRequest(SearchAgreed, query);
  if (places.length > 0) await choosePlace(server, pages, titleOf(query.words, places), itemsOf(places, words));
  return places.length > 0;
}

function itemsOf(places: readonly AgreedPlace[], words: string): PlaceItem[] {
  return places.map((place) => ({
    label: place.citation,
    description: place.title ?? '',
    detail: excerpt(place.words, words),
    place,
  }));
}

function titleOf(asked: string, places: readonly AgreedPlace[]): string {
  return `${asked}: ${places.length === 1 ? '1 paragraph' : `${places.length} paragraphs, the newest first`}`;
}

/** `oceans session:78 part:operative` as words and filters. */
function queryOf(asked: string): SearchAgreedParams {
  const filters: Record<string, string> = {};
  const words = asked.replace(
    /\b(organ|session|part|opening|title):(?:"([^"]*)"|(\S+))/gi,
    (_, name, quoted, plain) => {
      filters[String(name).toLowerCase()] = String(quoted ?? plain);
      return '';
    },
  );
  const { organ, session, part, opening, title } = filters;
  return {
    words: words.trim(),
    ...(organ !== undefined && { organ: organ.toUpperCase() }),
    ...(session !== undefined && { session: Number(session) }),
    ...(part !== undefined && { kind: part.toLowerCase() }),
    ...(opening !== undefined && { opening }),
    ...(title !== undefined && { title }),
  };
}

/** The paragraph from a little before the first of the words looked for, that they be seen in a line. */
function excerpt(text: string, asked: string): string {
  const [first = ''] = asked.match(/[\p{L}\p{N}]+/u) ?? [];
  const at = text.toLowerCase().indexOf(first.toLowerCase());
  if (first === '' || at <= BEFORE_FOUND) return text;
  const start = text.indexOf(' ', at - BEFORE_FOUND) + 1;
  return `… ${text.slice(start)}`;
}
