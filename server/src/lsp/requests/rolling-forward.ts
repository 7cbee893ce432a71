import { RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

/** A session that a resolution may be rolled forward to. */
export interface SessionProposal {
  readonly session: number;
  /** `Eighty-first session` */
  readonly name: string;
  /** Whether the resolution's own clauses put the matter on the agenda of that session. */
  readonly isOwn: boolean;
}

/** Client to server: the sessions that an open resolution may be rolled forward to, the likeliest first. */
export const RollForwardProposals = new RequestType<DraftParams, readonly SessionProposal[], void>(
  'plenary/rollForwardProposals',
);

export interface RollForwardParams extends DraftParams {
  /** The regular session that the draft is for. */
  readonly session: number;
  /** Sessions between one text of the series and the next, where its clauses are not to be trusted. */
  readonly interval?: number;
}

/** How an open resolution becomes a draft, or why it cannot. */
export type RolledForwardDraft =
  | {
      /** Edits of the resolution's text, a change a step, in the order of the text; no two steps overlap. */
      readonly steps: readonly (readonly TextEdit[])[];
      /** What was changed and why, and what is left to verify, as Markdown. */
      readonly account: string;
      readonly changes: number;
      readonly questions: number;
      /** Sessions that the resolution mostly looks ahead, where its history does not explain it; an interval settles it. */
      readonly unexplained: number | null;
    }
  | { readonly refused: string };

/** Client to server: the draft of a later session, made of an open resolution. */
export const RollForwardRequest = new RequestType<RollForwardParams, RolledForwardDraft, void>('plenary/rollForward');
