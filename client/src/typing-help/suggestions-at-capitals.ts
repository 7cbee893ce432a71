import {
  type Disposable,
  type Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import { ProposesRequest } from '../../../server/src/lsp/requests/completion';
import { propose } from '../commands/propose';
import { isDraft } from '../language';
import type { Server } from '../server/server';
import type { DraftKeys } from './draft-keys';

/** A capital that begins a word, and the word as far as it has been typed. */
const BEGUN = /(?:^|[^\p{L}\p{N}])\p{Lu}\p{L}*$/u;
const ATTEMPTS = 6;
/** Milliseconds between them: time for the caret, which follows what was typed. */
const PAUSE = 25;

/**
 * Opens the list of suggestions where a capital begins an opening phrase, a line of the masthead or a name. VS Code knows
 * no letters as trigger characters, and its quick suggestions would bring snippets into the middle of sentences: so the
 * server is asked whether it has something for the place.
 */
export function suggestAtCapitals(server: Server, keys: DraftKeys): Disposable {
  return workspace.onDidChangeTextDocument((event) => {
    if (isCapitalTyped(event)) void keys.settled.then(() => suggest(server, event.document));
  });
}

function isCapitalTyped({ document, contentChanges, reason }: TextDocumentChangeEvent): boolean {
  const [change, ...more] = contentChanges;
  const isCapital = change !== undefined && more.length === 0 && /^\p{Lu}$/u.test(change.text);
  return isCapital && reason === undefined && isDraft(document);
}

async function suggest({ client }: Server, document: TextDocument): Promise<void> {
  if (client === undefined || !workspace.getConfiguration('editor', document).get('suggestOnTriggerCharacters')) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  for (let attempts = ATTEMPTS; attempts > 0; attempts--) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const caret = caretBehindCapital(document);
    if (caret === undefined) continue;
    const position = client.code2ProtocolConverter.asPosition(caret);
    const { version } = document;
    const proposes = await client.sendRequest(ProposesRequest, { textDocument, position }).catch(() => null);
    if (proposes === false) return;
    // By the time of the answer a fast writer may be words further, where the list would hold something else.
    if (proposes && caretBehindCapital(document) !== undefined) return propose();
    // Where the word is typed on meanwhile the server has no answer, and is asked anew, however slow it is.
    if (document.version !== version) attempts = ATTEMPTS;
  }
}

/** The caret, if it alone stands in a word of `document` that begins with a capital. */
function caretBehindCapital(document: TextDocument): Position | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document !== document || editor.selections.length > 1) return undefined;
  const caret = editor.selection.active;
  return BEGUN.test(document.lineAt(caret.line).text.slice(0, caret.character)) ? caret : undefined;
}
