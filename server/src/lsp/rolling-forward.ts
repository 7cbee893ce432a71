import type { Connection } from 'vscode-languageserver';
import { formatSession } from '../language/sessions';
import { accountOf } from '../roll-forward/account';
import { proposedSessions } from '../roll-forward/proposals';
import { rollForward } from '../roll-forward/roll-forward';
import type { Drafts } from './drafts';
import type { Knowledge } from './knowledge';
import { toProtocolEdit } from './ranges';
import {
  type RolledForwardDraft,
  RollForwardProposals,
  RollForwardRequest,
  type SessionProposal,
} from './requests/rolling-forward';
import { requireCurrent } from './superseded';

/** Answers how an open resolution becomes the draft of a later session. */
export function provideRollingForward(connection: Connection, drafts: Drafts, knowledge: Knowledge): void {
  connection.onRequest(RollForwardProposals, ({ uri }): readonly SessionProposal[] => {
    const draft = drafts.get(uri);
    if (draft === undefined) return [];
    return proposedSessions(draft.analysis).map(({ session, isOwn }) => ({
      session,
      name: formatSession({ number: session, kind: 'regular' }, 'capital'),
      isOwn,
    }));
  });

  connection.onRequest(RollForwardRequest, async ({ uri, session, interval }, token): Promise<RolledForwardDraft> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return { refused: 'The resolution is not open.' };
    const catalogue = await knowledge.catalogue();
    requireCurrent(draft, drafts, token);
    const result = rollForward(draft.analysis, catalogue, { session, ...(interval && { interval }) });
    if ('refused' in result) return result;
    return {
      steps: result.steps.map((edits) => edits.map((edit) => toProtocolEdit(draft.snapshot, edit))),
      account: accountOf(result),
      changes: result.changes.length,
      questions: result.questions.length,
      unexplained: result.unexplained,
    };
  });
}
