import { type CancellationToken, type Disposable, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Draft, Drafts } from './drafts';
import { afterNextMessage } from './turn';

/** The protocol's error for what was cancelled. */
export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/**
 * Throws where an answer computed from `draft` would come too late: the request was cancelled, or the document has
 * been edited or closed since. A late answer is an error of the protocol, never an empty result.
 */
export function requireCurrent(draft: Draft, drafts: Drafts, token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
  if (drafts.get(draft.uri) !== draft) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
}

/** Throws where a newer version of `draft` is open. A document that is not open is its own latest version. */
export function requireLatest(draft: Draft, drafts: Drafts): void {
  const now = drafts.get(draft.uri);
  if (now === undefined || now === draft) return;
  throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
}

/** `work`, or an error as soon as `token` is cancelled: whoever cancelled need not wait for the end. */
export async function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  let listening: Disposable | undefined;
  const cancellation = new Promise<never>((_, reject) => {
    listening = token.onCancellationRequested(() => reject(cancelled()));
  });
  try {
    return await Promise.race([work, cancellation]);
  } finally {
    listening?.dispose();
  }
}

/** Within long work: whoever writes meanwhile goes first, and so does a cancellation, which ends it. */
export async function giveWay(token: CancellationToken): Promise<void> {
  await afterNextMessage();
  if (token.isCancellationRequested) throw cancelled();
}
