import { assert } from 'chai';
import * as vscode from 'vscode';
import { COPIED, NORMALIZED } from './copied-text';
import { closeAll, eventually, openServed, undo } from './drafts';
import { type Clipboard, PASTE } from './paste-mark';

const BEFORE = 'General Assembly\n\nEightieth session\n\n';
const { executeCommand } = vscode.commands;
const inBrowser = vscode.env.uiKind === vscode.UIKind.Web;

/** A draft with the caret at its end. */
const open = () => openServed(`${BEFORE}|`);

/** Pastes as the key does, into the editor in front. */
async function paste(copied: Clipboard): Promise<void> {
  if (inBrowser) {
    console.info(`${PASTE}${JSON.stringify(copied)}`);
    return;
  }
  await vscode.env.clipboard.writeText(copied.text);
  await executeCommand('editor.action.clipboardPasteAction');
}

/** Pastes at the end of the draft, and waits for `expected` there. */
async function assertPasted({ document }: vscode.TextEditor, copied: Clipboard, expected: string): Promise<void> {
  await paste(copied);
  await eventually(() => assert.strictEqual(document.getText(), BEFORE + expected));
}

async function assertOneUndo({ document }: vscode.TextEditor): Promise<void> {
  await undo(document);
  assert.strictEqual(document.getText(), BEFORE);
}

const settings = () => vscode.workspace.getConfiguration();
const always = () => settings().update('plenary.paste.normalize', 'always', vscode.ConfigurationTarget.Global);

describe('Pasting', () => {
  afterEach(async () => {
    for (const name of ['plenary.paste.normalize', 'editor.pasteAs.preferences'])
      await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('leaves what was copied where nobody asks for more', async () => {
    const editor = await open();
    await assertPasted(editor, { text: COPIED }, COPIED);
    await assertOneUndo(editor);
  });

  it('normalizes where that is the default, and one undo takes it back', async () => {
    await always();
    const editor = await open();
    await assertPasted(editor, { text: COPIED }, NORMALIZED);
    await assertOneUndo(editor);
  });

  it('normalizes where VS Code’s own setting prefers it', async () => {
    await settings().update('editor.pasteAs.preferences', ['text.plenary'], vscode.ConfigurationTarget.Global);
    const editor = await open();
    await assertPasted(editor, { text: COPIED }, NORMALIZED);
    await assertOneUndo(editor);
  });

  // An extension cannot put HTML on the clipboard.
  const itInBrowser = inBrowser ? it : () => {};
  itInBrowser('keeps the italics of HTML', async () => {
    await always();
    const editor = await open();
    const html = '<p><i>Recalling</i> the lights of <i>Fastnet</i>,</p>';
    const text = 'Recalling the lights of Fastnet,';
    await assertPasted(editor, { text, html }, '*Recalling* the lights of *Fastnet*,');
    await assertOneUndo(editor);
  });
});
