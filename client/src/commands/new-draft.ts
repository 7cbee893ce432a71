import { type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import {
  type DraftingFacts,
  DraftingFactsRequest,
  type DraftSkeleton,
  type NewDraftParams,
  NewDraftRequest,
} from '../../../server/src/lsp/requests/drafting';
import { LANGUAGE } from '../language';
import type { Server } from '../server/server';

type Organ = Extract<NewDraftParams, { organ: string }>['organ'];
type Ask = (session?: number) => Promise<DraftingFacts>;

const TITLE = 'New Draft Resolution';
const ORGANS: readonly (QuickPickItem & { readonly organ: Organ | 'model' })[] = [
  { label: 'General Assembly', description: 'for a plenary meeting', organ: 'GA' },
  { label: 'First Committee', organ: 'C.1' },
  { label: 'Second Committee', organ: 'C.2' },
  { label: 'Third Committee', organ: 'C.3' },
  { label: 'Fourth Committee', description: 'Special Political and Decolonization Committee', organ: 'C.4' },
  { label: 'Fifth Committee', organ: 'C.5' },
  { label: 'Sixth Committee', organ: 'C.6' },
  { label: 'Model United Nations', description: 'any committee', organ: 'model' },
];
const LAST_SESSION = 199;

/**
 * Plenary: New Draft Resolution. Asks what the draft is about, unless `answers` say so, and opens its skeleton with the
 * caret at the first place to fill; Tab goes to the next. Escape at any question makes nothing.
 */
export async function newDraft(server: Server, answers?: unknown): Promise<void> {
  const client = server.clientForCommand();
  if (client === undefined) return;
  const known = isParams(answers)
    ? answers
    : await askAll((session) => client.sendRequest(DraftingFactsRequest, { session }));
  if (known === undefined) return;
  const skeleton = await client.sendRequest(NewDraftRequest, known);
  const document = await workspace.openTextDocument({ language: LANGUAGE });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(asSnippet(skeleton));
}

function isParams(value: unknown): value is NewDraftParams {
  return typeof value === 'object' && value !== null && ('committee' in value || 'organ' in value);
}

function asSnippet({ text, blanks }: DraftSkeleton): SnippetString {
  const snippet = new SnippetString();
  let at = 0;
  for (const { start, end } of blanks) {
    snippet.appendText(text.slice(at, start)).appendPlaceholder(text.slice(start, end));
    at = end;
  }
  return snippet.appendText(text.slice(at));
}

async function askAll(facts: Ask): Promise<NewDraftParams | undefined> {
  const chosen = await window.showQuickPick(ORGANS, {
    title: TITLE,
    placeHolder: 'Where is the draft tabled?',
    matchOnDescription: true,
  });
  if (chosen === undefined) return undefined;
  return chosen.organ === 'model' ? askForModel(facts) : askForAssembly(chosen.organ, facts);
}

async function askForAssembly(organ: Organ, facts: Ask): Promise<NewDraftParams | undefined> {
  const session = await askForSession(await facts());
  if (session === undefined) return undefined;
  const known = await facts(session);
  const agenda = await askForItem(session, known.agenda);
  const title = agenda && (await askFor('Title of the draft (may be left empty)'));
  const sponsors = title === undefined ? undefined : await askForSponsors(known);
  return agenda && sponsors && { organ, session, ...agenda, ...(title && { title }), sponsors };
}

async function askForModel(facts: Ask): Promise<NewDraftParams | undefined> {
  const committee = await askFor('Name of the committee', 'General Assembly');
  const topic = committee && (await askFor('Topic (may be left empty)'));
  const sponsors = topic === undefined ? undefined : await askForSponsors(await facts());
  return committee && sponsors ? { committee, ...(topic && { topic }), sponsors } : undefined;
}

async function askForSession({ sessions }: DraftingFacts): Promise<number | undefined> {
  const known = sessions.map(({ number, name }) => ({ label: name, description: String(number), number }));
  const other = { label: 'Another session…', description: undefined, number: undefined, alwaysShow: true };
  const chosen = await window.showQuickPick([...known, other], {
    title: TITLE,
    placeHolder: 'Session',
    matchOnDescription: true,
  });
  if (chosen === undefined || chosen.number !== undefined) return chosen?.number;
  const text = await window.showInputBox({
    title: TITLE,
    prompt: 'Number of the regular session',
    validateInput: (value) =>
      /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= LAST_SESSION
        ? null
        : `A number from 1 to ${LAST_SESSION}.`,
  });
  return text === undefined ? undefined : Number(text);
}

interface Item {
  readonly agendaItem?: string;
  readonly agendaTitle?: string;
}

/** An item of the agenda; where only an earlier session's is known, its titles, and the number is asked for. */
async function askForItem(session: number, agenda: DraftingFacts['agenda']): Promise<Item | undefined> {
  const isOwn = agenda?.session === session;
  const known = (agenda?.items ?? []).map(({ item, title }) =>
    isOwn
      ? { label: item, description: title, item, title }
      : { label: title, description: `item ${item} of session ${agenda?.session}`, item: undefined, title },
  );
  const other = {
    label: 'Another item…',
    description: 'or none yet',
    item: undefined,
    title: undefined,
    alwaysShow: true,
  };
  const chosen = await window.showQuickPick([...known, other], {
    title: TITLE,
    placeHolder: isOwn ? 'Agenda item' : 'Agenda item, by the title that it had',
    matchOnDescription: true,
  });
  if (chosen === undefined) return undefined;
  if (chosen.item !== undefined) return { agendaItem: chosen.item, agendaTitle: chosen.title };
  const agendaItem = await askFor('Number of the agenda item, such as 18 (b) (may be left empty)');
  if (agendaItem === undefined) return undefined;
  const agendaTitle = chosen.title ?? (await askFor('Title of the agenda item (may be left empty)'));
  if (agendaTitle === undefined) return undefined;
  return { ...(agendaItem && { agendaItem }), ...(agendaTitle && { agendaTitle }) };
}

async function askFor(prompt: string, value = ''): Promise<string | undefined> {
  const text = await window.showInputBox({ title: TITLE, prompt, value });
  return text?.trim();
}

async function askForSponsors({ sponsors }: DraftingFacts): Promise<string[] | undefined> {
  const items = sponsors.map((label) => ({ label }));
  const placeHolder = 'Sponsors: find a State, tick it (Down, Space), Enter when done';
  const chosen = await window.showQuickPick(items, { title: TITLE, placeHolder, canPickMany: true });
  return chosen?.map(({ label }) => label);
}
