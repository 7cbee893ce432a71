import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  CompletionRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import { draftOf } from '../../scripts/bench/draft';
import type { Editor } from './editor';
import { startInMemory } from './in-memory';

let editor: Editor;
afterEach(() => editor.shutdown());

const uri = 'file:///drafts/long.unres';
const LONG = draftOf(400_000);

/** A pull of diagnostics that has begun, and whether it has been answered. */
async function beginCheck(): Promise<{ readonly answer: Promise<unknown>; answered: boolean }> {
  ({ editor } = await startInMemory());
  await editor.open(uri, LONG);
  // What is asked first has the draft parsed; the check is what is to be interrupted.
  await editor.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 0 },
  });
  const check = { answer: editor.pull(uri), answered: false };
  const settle = () => {
    check.answered = true;
  };
  check.answer.then(settle, settle);
  for (let i = 0; i < 8; i++) await setImmediate();
  return check;
}

test('completion and hover do not wait for the end of a check', async () => {
  const check = await beginCheck();
  const position = editor.position(uri, 'Kenya and Uruguay');
  await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  expect(check.answered).toBe(false);
  expect(await check.answer).not.toHaveLength(0);
});

test('a check that an edit has overtaken ends at once, and asks for another', async () => {
  const check = await beginCheck();
  const overtaken = expect(check.answer).rejects.toMatchObject({
    code: LSPErrorCodes.ServerCancelled,
    data: { retriggerRequest: true },
  });
  await editor.edit(uri, 'Kenya and Uruguay', 'Kenya');
  await overtaken;
  expect(await editor.pull(uri)).not.toHaveLength(0);
});

test('a cancellation is answered in the middle of a check', async () => {
  ({ editor } = await startInMemory());
  await editor.open(uri, LONG);
  const source = new CancellationTokenSource();
  const cancelled = expect(editor.pull(uri, source.token)).rejects.toMatchObject({
    code: LSPErrorCodes.RequestCancelled,
  });
  for (let i = 0; i < 12; i++) await setImmediate();
  source.cancel();
  await cancelled;
  expect(await editor.pull(uri)).not.toHaveLength(0);
});
