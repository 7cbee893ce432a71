import { RequestType, type TextEdit } from 'vscode-languageserver-protocol';
import type { DraftParams } from './draft';

export interface DraftingFactsParams {
  /** The session whose agenda is wanted; the one under way if it is not said. */
  readonly session?: number;
}

/** What a new draft can be about. */
export interface DraftingFacts {
  /** Sessions that drafts are written for, the likeliest first: `Eighty-first session`. */
  readonly sessions: readonly { readonly number: number; readonly name: string }[];
  /** The agenda of the session wanted, or of the last before it that is known. */
  readonly agenda: {
    readonly session: number;
    readonly items: readonly { readonly item: string; readonly title: string }[];
  } | null;
  /** Names of States as sponsors' lists write them. */
  readonly sponsors: readonly string[];
}

/** Client to server: what a new draft can be about. */
export const DraftingFactsRequest = new RequestType<DraftingFactsParams, DraftingFacts, void>('plenary/draftingFacts');

/** What is known of a draft that is to be made: of the General Assembly, or of Model United Nations. */
export type NewDraftParams =
  | {
      readonly organ: 'GA' | 'C.1' | 'C.2' | 'C.3' | 'C.4' | 'C.5' | 'C.6';
      readonly session: number;
      readonly agendaItem?: string;
      readonly agendaTitle?: string;
      readonly title?: string;
      readonly sponsors?: readonly string[];
    }
  | { readonly committee: string; readonly topic?: string; readonly sponsors?: readonly string[] };

/** A draft to be completed, with the places to fill in UTF-16 offsets, in order. */
export interface DraftSkeleton {
  readonly text: string;
  readonly blanks: readonly { readonly start: number; readonly end: number }[];
}

/** Client to server: the skeleton of a draft. */
export const NewDraftRequest = new RequestType<NewDraftParams, DraftSkeleton, void>('plenary/newDraft');

export interface MergeSponsorsParams extends DraftParams {
  /** Names as they were pasted. */
  readonly names: string;
}

export type SponsorMergeAnswer =
  | { readonly outcome: 'merged'; readonly edit: TextEdit; readonly added: readonly string[] }
  | { readonly outcome: 'unknown names'; readonly names: readonly string[] }
  | { readonly outcome: 'nothing new' | 'no list' };

/** Client to server: how to merge further sponsors into an open draft; `null` where it is not open. */
export const MergeSponsorsRequest = new RequestType<MergeSponsorsParams, SponsorMergeAnswer | null, void>(
  'plenary/mergeSponsors',
);
