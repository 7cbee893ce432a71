import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, pause, reported, until } from './drafts';
import { killServer, serversStarted } from './server-under-test';

/** Deaths after which the server is still started again. */
const DEATHS = 4;

const DRAFT = `General Assembly

Eightieth session

# Lighthouses

*The General Assembly*,

*Noting* the patience of keepers,

1. Urges keepers to rest;
`;

describe('A server that is killed while a draft is being written', () => {
  let editor: vscode.TextEditor;
  let text: string;
  let seed = 20_251;

  afterEach(closeAll);

  async function begin(): Promise<void> {
    // Deaths before this are forgotten.
    await vscode.commands.executeCommand('plenary.restartServer');
    text = DRAFT;
    editor = await openDraft(DRAFT);
    await until('the first findings', () => upright() === 1);
  }

  /** Findings of opening verbs that are not in italics: each paragraph that is added makes one more. */
  const upright = () => reported(editor.document).filter((rule) => rule === 'operative-italics').length;

  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };

  async function write(words: string): Promise<void> {
    const end = editor.document.positionAt(editor.document.getText().length);
    assert.isTrue(await editor.edit((builder) => builder.insert(end, words)));
    text += words;
  }

  /** Writes a paragraph a few words at a time, and kills the server in the midst of it. */
  async function writeAndKill(number: number): Promise<void> {
    const moment = random(12);
    await write(`\n${number}. Urges keepers`);
    for (let i = 0; i < 12; i++) {
      await write(` to record light ${i},`);
      if (i === moment) killServer();
      await pause(random(25));
    }
    await write(' and to rest;\n');
  }

  /** Lets the server die as often as it comes back by itself, each time in the midst of a paragraph. */
  async function killAndWatch(): Promise<void> {
    for (let death = 1; death <= DEATHS; death++) {
      const before = serversStarted();
      await writeAndKill(death + 1);
      await until('another server', () => serversStarted() > before);
      assert.strictEqual(editor.document.getText(), text);
      await until('findings in what was written meanwhile', () => upright() === death + 1);
    }
  }

  it('comes back and nothing is lost; dead once more, it is left alone until the user asks for it', async () => {
    await begin();
    await killAndWatch();
    await vscode.commands.executeCommand('notifications.clearAll');
    const before = serversStarted();
    await writeAndKill(DEATHS + 2);
    await pause(1_000);
    assert.strictEqual(serversStarted(), before);
    await write(`\n${DEATHS + 3}. Urges keepers to go on.\n`);
    assert.strictEqual(editor.document.getText(), text);
    await until('the message, and its first answer', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return serversStarted() > before;
    });
    await until('findings in all that was written', () => upright() === DEATHS + 3);
  });
});
