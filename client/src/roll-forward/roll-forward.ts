import { commands, languages, type TextDocument, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import {
  type RolledForwardDraft,
  RollForwardProposals,
  RollForwardRequest,
} from '../../../server/src/lsp/requests/rolling-forward';
import { counted } from '../counted';
import { draftInFront, isDraft, LANGUAGE } from '../language';
import type { Server } from '../server/server';
import { toRange } from '../to-range';
import type { AccountPages } from './account-pages';

/**
 * Plenary: Roll Forward to Another Session. Opens the draft of a later session as a new document, made of the resolution
 * `resource` or the one in front, and beside it what was changed and why. Each change is an undo step of its own.
 * @param wanted the session, where it need not be asked
 */
export async function rollForward(
  server: Server,
  pages: AccountPages,
  resource?: unknown,
  wanted?: unknown,
): Promise<void> {
  const client = server.clientForCommand();
  if (client === undefined) return;
  const earlier = await resolutionAt(resource);
  if (earlier === undefined) {
    void window.showInformationMessage('Open the earlier resolution first: the draft is made of it.');
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(earlier.uri);
  const session =
    typeof wanted === 'number' ? wanted : await askSession(await client.sendRequest(RollForwardProposals, { uri }));
  if (session === undefined) return;
  const content = earlier.getText();
  let result = await client.sendRequest(RollForwardRequest, { uri, session });
  if ('steps' in result && result.unexplained !== null) {
    const interval = await askInterval(result.unexplained);
    if (interval === undefined) return;
    if (interval !== 'leave') result = await client.sendRequest(RollForwardRequest, { uri, session, interval });
  }
  if ('refused' in result) {
    void window.showWarningMessage(result.refused);
    return;
  }
  const draft = await workspace.openTextDocument({ language: LANGUAGE, content });
  const editor = await window.showTextDocument(draft, { preview: false });
  await takeSteps(editor, result.steps);
  await window.showTextDocument(await workspace.openTextDocument(pages.add(result.account)), {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
    preview: true,
  });
  void offerComparison(earlier, draft, result);
}

/** The resolution that a command was called on: a file of the explorer, or the draft in front. */
async function resolutionAt(resource: unknown): Promise<TextDocument | undefined> {
  if (!(resource instanceof Uri)) return draftInFront();
  const document = await workspace.openTextDocument(resource);
  return isDraft(document) ? document : languages.setTextDocumentLanguage(document, LANGUAGE);
}

async function askSession(
  proposals: readonly { readonly session: number; readonly name: string; readonly isOwn: boolean }[],
): Promise<number | undefined> {
  if (proposals.length === 0) {
    void window.showWarningMessage('Only a resolution of a regular session can be rolled forward.');
    return undefined;
  }
  const items = proposals.map(({ session, name, isOwn }) => ({
    label: name,
    description: `${session} (${1945 + session}–${1946 + session})`,
    ...(isOwn && { detail: 'The resolution puts its item on the agenda of this session.' }),
    session,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Roll Forward to Which Session?',
    placeHolder: 'Its name, number or year',
    matchOnDescription: true,
  });
  return chosen?.session;
}

/** Asks how often a resolution comes back whose clauses look `ahead` sessions ahead, which its history does not explain. */
async function askInterval(ahead: number): Promise<number | 'leave' | undefined> {
  const items = [
    { label: 'Annual', description: 'in every session', interval: 1 as number | 'leave' },
    { label: 'Biennial', description: 'in every second session', interval: 2 },
    { label: 'Triennial', description: 'in every third session', interval: 3 },
    {
      label: 'Leave As It Is',
      detail: 'The sessions that it names stay, are marked “to verify” and listed.',
      interval: 'leave' as const,
    },
  ];
  const chosen = await window.showQuickPick(items, {
    title: 'How Often Does the Resolution Come Back?',
    placeHolder: `It looks ${ahead} sessions ahead; the texts of its series that are known do not show why.`,
  });
  return chosen?.interval;
}

type Steps = Extract<RolledForwardDraft, { steps: unknown }>['steps'];

/** Makes one edit a step, the last in the text first, so that the places of the others stay as they are. */
async function takeSteps(editor: TextEditor, steps: Steps): Promise<void> {
  for (const step of [...steps].reverse()) {
    await editor.edit((edit) => {
      for (const { range, newText } of step) edit.replace(toRange(range), newText);
    });
  }
}

async function offerComparison(
  earlier: TextDocument,
  draft: TextDocument,
  { changes, questions }: Extract<RolledForwardDraft, { steps: unknown }>,
): Promise<void> {
  const compare = 'Show Changes';
  const verify = questions === 0 ? '' : `, ${questions} to verify`;
  const chosen = await window.showInformationMessage(
    `Rolled forward: ${counted(changes, 'change')}${verify}.`,
    compare,
  );
  if (chosen !== compare) return;
  await commands.executeCommand('vscode.diff', earlier.uri, draft.uri, 'Earlier resolution ↔ Draft');
}
