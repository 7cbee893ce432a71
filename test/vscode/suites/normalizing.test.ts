import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, undo, until } from './drafts';

const PASTED = `The General Assembly,

Recalling the lights¹ of the
coast,

¹ See A/79/1.

2/3

1 . Notes the "lights".
`;
const NORMALIZED = `*The General Assembly*,

*Recalling* the lights[^1] of the coast,

1. *Notes* the “lights”.

[^1]: See A/79/1.
`;

/** Waits until the server answers for `document`. */
async function served(document: vscode.TextDocument): Promise<void> {
  await until('the outline', async () => {
    const symbols = await vscode.commands.executeCommand<unknown[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.length ? symbols : null;
  });
}

describe('Normalizing', () => {
  afterEach(closeAll);

  it('turns a pasted draft into the authored notation, and one undo takes all of it back', async () => {
    const { document } = await openDraft(PASTED);
    await served(document);
    await vscode.commands.executeCommand('plenary.normalizeDraft', 'remove');
    assert.equal(document.getText(), NORMALIZED);
    await undo(document);
    assert.equal(document.getText(), PASTED);
  });

  it('formats a draft without taking page furniture away, and one undo takes it back', async () => {
    const { document } = await openDraft(PASTED);
    await served(document);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.getText(), NORMALIZED.replace('\n1. ', '\n2/3\n\n1. '));
    await undo(document);
    assert.equal(document.getText(), PASTED);
  });

  it('formats the paragraphs of a selection', async () => {
    const editor = await openDraft(PASTED);
    await served(editor.document);
    const line = editor.document.lineCount - 2;
    editor.selection = new vscode.Selection(line, 2, line, 8);
    await vscode.commands.executeCommand('editor.action.formatSelection');
    assert.equal(editor.document.getText(), PASTED.replace('1 . Notes the "lights"', '1. *Notes* the “lights”'));
  });
});
