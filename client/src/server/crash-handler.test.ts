import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import { CloseAction, type CloseHandlerResult } from 'vscode-languageclient';

// Both exist in an extension host only.
const window = { showWarningMessage: vi.fn(), showErrorMessage: vi.fn() };
vi.mock('vscode', () => ({ window }));
vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1 },
}));

const show = vi.fn();
const restart = vi.fn();

/** A handler in a window of its own, in which nobody has been told anything. */
async function newHandler() {
  vi.resetModules();
  const { CrashHandler } = await import('./crash-handler');
  return new CrashHandler({ show } as unknown as LogOutputChannel, restart);
}

const crash = (handler: { closed(): CloseHandlerResult }, times: number) =>
  Array.from({ length: times }, () => handler.closed().action);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('CrashHandler', () => {
  it('starts the server again and tells the user once', async () => {
    const handler = await newHandler();
    expect(crash(handler, 3)).toEqual([CloseAction.Restart, CloseAction.Restart, CloseAction.Restart]);
    expect(window.showWarningMessage).toHaveBeenCalledTimes(1);
  });

  it('shows the output to a user who asks for it', async () => {
    window.showWarningMessage.mockResolvedValue('Show Output');
    crash(await newHandler(), 1);
    await vi.waitFor(() => expect(show).toHaveBeenCalled());
  });

  it('gives up a server that crashes again and again, and starts it if the user says so', async () => {
    window.showErrorMessage.mockResolvedValue('Restart');
    const actions = crash(await newHandler(), 5);
    expect(actions.slice(0, 4)).not.toContain(CloseAction.DoNotRestart);
    expect(actions[4]).toBe(CloseAction.DoNotRestart);
    await vi.waitFor(() => expect(restart).toHaveBeenCalledTimes(1));
    expect(show).not.toHaveBeenCalled();
  });

  it('forgives what is long ago', async () => {
    const handler = await newHandler();
    crash(handler, 4);
    vi.advanceTimersByTime(4 * 60_000);
    expect(crash(handler, 1)).toEqual([CloseAction.Restart]);
    expect(window.showErrorMessage).not.toHaveBeenCalled();
  });
});
