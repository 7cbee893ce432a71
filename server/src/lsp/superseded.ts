import {
  type CancellationToken,
  type DiagnosticServerCancellationData,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Draft, Drafts } from './drafts';

/**
 * Throws where an answer computed from `draft` would come too late: the request was cancelled, or the document has
 * been edited or closed since. A late answer is an error of the protocol, never an empty result.
 */
export function requireCurrent(draft: Draft, drafts: Drafts, token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (drafts.get(draft.uri) !== draft) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
}

/**
 * The same for pulled diagnostics, where the client is told to ask again. (It would take "content modified" for a
 * clean draft.)
 */
export function requireCurrentForPull(draft: Draft, drafts: Drafts, token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (drafts.get(draft.uri) !== draft) throw pullSuperseded(drafts.get(draft.uri) !== undefined);
}

export function pullSuperseded(retriggerRequest: boolean): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'the document changed', { retriggerRequest });
}
