import { expect, test } from 'vitest';
import { unlessAbandoned } from './abandoned';

/** A token whose cancellation is in hand. */
function token() {
  const listeners = new Set<() => void>();
  return {
    listeners,
    cancel: () => {
      for (const listener of listeners) listener();
    },
    onCancellationRequested: (listener: () => void) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  };
}
const giveUp = () => new Error('given up');
const never = new Promise<string>(() => {});

test('an answer that comes is answered, and nothing listens afterwards', async () => {
  const asked = token();
  expect(await unlessAbandoned(Promise.resolve('clean'), asked, () => false, giveUp)).toBe('clean');
  expect(asked.listeners.size).toBe(0);
});

test('a cancelled question about what is closed is over before it is answered', async () => {
  const asked = token();
  const answer = unlessAbandoned(never, asked, () => false, giveUp);
  asked.cancel();
  await expect(answer).rejects.toThrow('given up');
  expect(asked.listeners.size).toBe(0);
});

test('a cancelled question about what is still open waits for its answer', async () => {
  const asked = token();
  let settle: (answer: string) => void = () => {};
  const answer = unlessAbandoned(
    new Promise<string>((resolve) => {
      settle = resolve;
    }),
    asked,
    () => true,
    giveUp,
  );
  asked.cancel();
  settle('changed');
  expect(await answer).toBe('changed');
});
