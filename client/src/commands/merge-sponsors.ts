import { env, type TextEditor, window } from 'vscode';
import { MergeSponsorsRequest, type SponsorMergeAnswer } from '../../../server/src/lsp/requests/drafting';
import { isDraft } from '../language';
import { NOT_RUNNING, type Server } from '../server/server';
import { toRange } from '../to-range';

/** More than this on the clipboard is no list of sponsors. */
const LONGEST = 10_000;

/**
 * Plenary: Merge Sponsors. Puts names, given or pasted from a list of co-sponsors, into the sponsors line of the draft in
 * front. Says which names are unknown and then changes nothing.
 */
export async function mergeSponsors(server: Server, given?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isDraft(editor.document)) {
    void window.showInformationMessage('Open a draft first: the names are merged into its line of sponsors.');
    return;
  }
  const names = typeof given === 'string' ? given : await askForNames(server, editor);
  if (names === undefined) return;
  const { version } = editor.document;
  const answer = await ask(server, editor, names);
  if (editor.document.version !== version) return;
  if (answer?.outcome !== 'merged') {
    void window.showWarningMessage(objection(answer) ?? NOT_RUNNING);
    return;
  }
  const { range, newText } = answer.edit;
  await editor.edit((builder) => builder.replace(toRange(range), newText));
}

function ask({ client }: Server, { document }: TextEditor, names: string): Promise<SponsorMergeAnswer | null> {
  if (client === undefined) return Promise.resolve(null);
  return client.sendRequest(MergeSponsorsRequest, { uri: client.code2ProtocolConverter.asUri(document.uri), names });
}

/** Asks for names, with those on the clipboard to begin with where they can be merged. */
async function askForNames(server: Server, editor: TextEditor): Promise<string | undefined> {
  const clipboard = await env.clipboard.readText();
  const isList =
    clipboard.trim() !== '' &&
    clipboard.length <= LONGEST &&
    (await ask(server, editor, clipboard))?.outcome === 'merged';
  return window.showInputBox({
    title: 'Merge Sponsors',
    prompt: 'Names of States, separated by commas or “and”. They are put in alphabetical order.',
    // A line break would be lost in a field of one line.
    value: isList ? clipboard.trim().replace(/\s*[\r\n]+\s*/g, ', ') : '',
    ignoreFocusOut: true,
    validateInput: async (names) => (names.trim() === '' ? null : objection(await ask(server, editor, names))),
  });
}

/** Why names cannot be merged; `null` where they can. */
function objection(answer: SponsorMergeAnswer | null): string | null {
  switch (answer?.outcome) {
    case 'unknown names':
      return `Not known as sponsors: ${answer.names.join(', ')}. Nothing is merged until they are corrected.`;
    case 'nothing new':
      return 'The draft lists all of them already.';
    case 'no list':
      return 'The draft has no line “A, B and C: draft resolution” that names could be merged into.';
    default:
      return null;
  }
}
