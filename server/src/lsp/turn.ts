import { RAL } from 'vscode-languageserver';

/** The next turn of the event loop: what has arrived meanwhile goes first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}

/**
 * Lets the message go first that waits behind the one being answered: someone typing sends the next change together
 * with the cancellation of what the last one asked for, and then nothing need be computed.
 */
export async function afterNextMessage(): Promise<void> {
  // The connection reads its next message in the turn after it has handed out this one.
  await nextTurn();
  await nextTurn();
}
