import { commands, languages, type QuickPickItem, Range, type TextEditor, Uri, window, workspace } from 'vscode';
import {
  AgreedNotation,
  type AgreedPlace,
  type AgreedSource,
  FindSources,
  type FoundSources,
  SearchAgreed,
  type SearchAgreedParams,
  type ToldDifference,
} from '../../../server/src/lsp/requests/agreed';
import { DRAFTS } from '../language';
import type { Server } from '../server';

interface PlaceItem extends QuickPickItem {
  readonly place: AgreedPlace;
}

/** Where the words at the caret or selected were agreed; `null` where no draft is in front or no paragraph there. */
export async function sourcesAt(server: Server, editor: TextEditor | undefined): Promise<FoundSources | null> {
  const client = server.client;
  if (client === undefined || editor === undefined || languages.match(DRAFTS, editor.document) === 0) return null;
  const converter = client.code2ProtocolConverter;
  const range = converter.asRange(editor.selection);
  return client.sendRequest(FindSources, { uri: converter.asUri(editor.document.uri), range });
}

/** Plenary: Find Agreed Language. */
export async function findAgreedLanguage(server: Server): Promise<void> {
  const found = await sourcesAt(server, window.activeTextEditor);
  if (found === null) {
    void window.showInformationMessage('Put the caret into a paragraph of a draft first.');
    return;
  }
  if (found.sources.length === 0) {
    void window.showInformationMessage(
      'Nothing like this paragraph is in the library. Folders with adopted texts are named in the setting plenary.library.folders.',
    );
    return;
  }
  await choose(server, `Agreed language near ${found.place}`, found.sources.map(sourceItem));
}

/** Plenary: Search Agreed Language. `given` stands for the question, for other extensions and tests. */
export async function searchAgreedLanguage(server: Server, given?: unknown): Promise<void> {
  const asked =
    typeof given === 'string'
      ? given
      : await window.showInputBox({
          title: 'Search Agreed Language',
          prompt: 'Words or a “phrase”; filters: organ:GA session:78 part:preambular opening:Recalling title:oceans',
        });
  const client = server.client;
  if (asked === undefined || asked.trim() === '' || client === undefined) return;
  const places = await client.sendRequest(SearchAgreed, queryOf(asked));
  if (places.length === 0) {
    void window.showInformationMessage(`No paragraph of the library has: ${asked}`);
    return;
  }
  const items = places.map((place) => ({
    label: place.citation,
    description: place.title ?? '',
    detail: place.words,
    place,
  }));
  await choose(server, `${places.length} paragraphs`, items);
}

/** `oceans session:78 part:operative` as words and filters. */
export function queryOf(asked: string): SearchAgreedParams {
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

async function choose(server: Server, title: string, items: readonly PlaceItem[]): Promise<void> {
  const editor = window.activeTextEditor;
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (picked === undefined) return;
  const insertParagraph = 'Insert Paragraph';
  const insertCitation = 'Insert Citation';
  const open = 'Open Source';
  const action = await window.showQuickPick([insertParagraph, insertCitation, open], { title: picked.place.citation });
  if (action === open) await openSource(picked.place);
  if (editor === undefined) return;
  if (action === insertCitation) await insert(editor, picked.place.houseForm);
  if (action === insertParagraph) await insert(editor, await notationOf(server, picked.place));
}

async function notationOf({ client }: Server, { uri, index, words }: AgreedPlace): Promise<string> {
  return (await client?.sendRequest(AgreedNotation, { uri, index })) ?? words;
}

async function insert(editor: TextEditor, text: string): Promise<void> {
  await window.showTextDocument(editor.document, editor.viewColumn);
  await editor.edit((builder) => builder.insert(editor.selection.active, text));
}

/** Opens a file of the library at a paragraph. */
export async function openSource({ uri, start, end }: Pick<AgreedPlace, 'uri' | 'start' | 'end'>): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const selection = new Range(document.positionAt(start), document.positionAt(end));
  await commands.executeCommand('vscode.open', document.uri, { selection });
}

function sourceItem(source: AgreedSource): PlaceItem {
  return {
    label: source.citation,
    description: [percentage(source.similarity), ...remarks(source)].join(' · '),
    detail: source.changes.map(shown).join(''),
    place: source,
  };
}

export function percentage(similarity: number): string {
  return similarity === 1 ? 'every word' : `${Math.floor(similarity * 100)} % of the words`;
}

/** What else is to be told of a source: where the same stands, and what was changed last. */
export function remarks({ sameIn, lastChanged }: AgreedSource): string[] {
  const changes = lastChanged?.changes
    .filter(({ kind }) => kind !== 'same')
    .map(shown)
    .join(' ');
  return [
    ...(sameIn.length > 0 ? [`the same in ${sameIn.join(', ')}`] : []),
    ...(lastChanged ? [`last changed in ${lastChanged.citation}: ${changes}`] : []),
  ];
}

/** A difference in plain text: `[−old−]{+new+}`. */
export function shown({ kind, from, to }: ToldDifference): string {
  if (kind === 'same') return to;
  return `${from === '' ? '' : `[−${from.trim()}−]`}${to === '' ? '' : `{+${to.trim()}+}`}${/\s$/.test(to || from) ? ' ' : ''}`;
}
