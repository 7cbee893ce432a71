import { assert } from 'chai';
import * as vscode from 'vscode';
import { COPIED, NORMALIZED } from './copied-text';
import { closeAll, openServed, undo } from './drafts';

const PASTED = COPIED.replace('\n1 . ', '\n2/3\n\n1 . ');

describe('Normalizing', () => {
  afterEach(closeAll);

  it('turns a pasted draft into the authored notation, and one undo takes all of it back', async () => {
    const { document } = await openServed(PASTED);
    await vscode.commands.executeCommand('plenary.normalizeDraft', 'remove');
    assert.equal(document.getText(), NORMALIZED);
    await undo(document);
    assert.equal(document.getText(), PASTED);
  });

  it('formats a draft without taking page furniture away, and one undo takes it back', async () => {
    const { document } = await openServed(PASTED);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), NORMALIZED.replace('\n1. ', '\n2/3\n\n1. '));
    await undo(document);
    assert.equal(document.getText(), PASTED);
  });

  it('formats the paragraphs of a selection', async () => {
    const editor = await openServed(PASTED);
    const line = editor.document.lineCount - 2;
    editor.selection = new vscode.Selection(line, 2, line, 8);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.equal(editor.document.getText(), PASTED.replace('1 . Notes the "lights"', '1. *Notes* the “lights”'));
  });
});
