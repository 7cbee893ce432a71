import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Draft, Drafts } from './drafts';

/**
 * Throws where an answer computed from `draft` would come too late: the request was cancelled, or the document has
 * been edited or closed since. A late answer is an error of the protocol, never an empty result.
 */
export function requireCurrent(draft: Draft, drafts: Drafts, token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  if (drafts.get(draft.uri) !== draft) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
}
