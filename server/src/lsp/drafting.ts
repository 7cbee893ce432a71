import type { Connection } from 'vscode-languageserver';
import { latestAgenda } from '../catalogue/agenda';
import { newDraft, newModelUnDraft } from '../drafting/new-draft';
import { sessionOn } from '../features/completion/caret';
import { mergeSponsors } from '../features/merge-sponsors';
import { sponsorNames } from '../language/member-states';
import { formatSession } from '../language/sessions';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toProtocolEdit } from './ranges';
import {
  type DraftingFacts,
  DraftingFactsRequest,
  MergeSponsorsRequest,
  NewDraftRequest,
  type SponsorMergeAnswer,
} from './requests/drafting';
import { requireCurrent } from './superseded';
import { today } from './today';

/** Sessions to choose from: the one under way, those ahead and the one before. */
const SESSIONS = [0, 1, 2, -1];

/** Answers what a new draft may be about, makes it, and merges sponsors into one. */
export function provideDrafting(connection: Connection, drafts: Drafts, knowledge: Knowledge): void {
  connection.onRequest(DraftingFactsRequest, async ({ session }): Promise<DraftingFacts> => {
    const catalogue = await knowledge.catalogue();
    const current = sessionOn(today()).number;
    return {
      sessions: SESSIONS.map((ahead) => current + ahead).map((number) => ({
        number,
        name: formatSession({ number, kind: 'regular' }, 'capital'),
      })),
      agenda: latestAgenda(session ?? current, catalogue),
      sponsors: sponsorNames(catalogue.memberStates()),
    };
  });

  connection.onRequest(NewDraftRequest, (known) =>
    'committee' in known ? newModelUnDraft(known) : newDraft({ ...known, today: today() }),
  );

  connection.onRequest(MergeSponsorsRequest, async ({ uri, names }, token): Promise<SponsorMergeAnswer | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const merged = mergeSponsors(draft.analysis, names, catalogue);
    return merged.outcome === 'merged' ? { ...merged, edit: toProtocolEdit(draft.snapshot, merged.edit) } : merged;
  });
}
