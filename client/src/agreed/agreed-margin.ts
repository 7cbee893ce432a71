import {
  type CancellationToken,
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  languages,
  Position,
  Range,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { OverviewAgreed } from '../../../server/src/lsp/requests/agreed';
import { counted } from '../counted';
import { DRAFTS, draftInFront } from '../language';
import type { Server } from '../server/server';
import type { LibraryFeed } from './library-feed';

const SETTING = 'plenary.agreed.margin';

/** Above each paragraph how far it is from agreed language, for those who want it. */
export class AgreedMargin implements CodeLensProvider, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable[];

  constructor(
    private readonly server: Server,
    private readonly library: Pick<LibraryFeed, 'isReading'>,
  ) {
    this.#listeners = [
      languages.registerCodeLensProvider(DRAFTS, this),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) this.refresh();
      }),
    ];
  }

  readonly onDidChangeCodeLenses = this.#changed.event;

  /** Asks again, for the library has changed. */
  refresh(): void {
    this.#changed.fire();
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    const client = this.server.client;
    // What is new to half a library may not be new.
    if (client === undefined || this.library.isReading) return [];
    if (!workspace.getConfiguration('', document).get<boolean>(SETTING)) return [];
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const overview = await client.sendRequest(OverviewAgreed, { uri }, token);
    if (overview === null || overview.texts === 0) return [];
    return overview.paragraphs.map(({ at, status, verdict }) => {
      const place = new Position(at.line, at.character);
      const command = status === 'new' ? '' : 'plenary.peekAgreedLanguage';
      return new CodeLens(new Range(place, place), { title: verdict, command, arguments: [document.uri, place] });
    });
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }
}

/** Plenary: Summarize Agreed Language. Answers the summary of the draft in front. */
export async function summarizeAgreedLanguage(
  server: Server,
  { isReading }: Pick<LibraryFeed, 'isReading'>,
): Promise<string | undefined> {
  const document = draftInFront();
  if (document === undefined) {
    void window.showInformationMessage('Open a draft first: its paragraphs are looked for in adopted texts.');
    return undefined;
  }
  const client = server.clientForCommand();
  if (client === undefined) return undefined;
  const overview = await client.sendRequest(OverviewAgreed, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  if (overview === null) return undefined;
  const texts = counted(overview.texts, 'adopted text');
  const summary = `${overview.summary}, against ${texts} in the library${isReading ? ', which is still being read' : ''}.`;
  void window.showInformationMessage(summary);
  return summary;
}
