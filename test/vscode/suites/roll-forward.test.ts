import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openFile, until, workspaceFile } from './drafts';

describe('Rolling forward', () => {
  afterEach(closeAll);

  it('opens the draft of the next session, each change an undo step, and says what changed', async () => {
    const earlier = (await openFile('lighthouses-79.unres')).document.getText();
    const draft = await rolledForward();
    assert.include(draft.getText(), 'A/80/L.[ ]');
    assert.notInclude(draft.getText(), 'plenary meeting');
    const account = await until('the account', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'plenary-account'),
    );
    assert.include(account.getText(), '# From the seventy-ninth session to the eightieth session');

    const states = [draft.getText()];
    while (draft.getText() !== earlier && states.length < 20) {
      await vscode.commands.executeCommand('undo');
      states.push(draft.getText());
    }
    assert.strictEqual(draft.getText(), earlier);
    assert.isAbove(new Set(states).size, 3, 'changes are undone one by one');
  });

  it('leaves the earlier resolution as it was', async () => {
    const { document } = await openFile('lighthouses-79.unres');
    await rolledForward();
    assert.isFalse(document.isDirty);
  });
});

async function rolledForward(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('plenary.rollForward', workspaceFile('lighthouses-79.unres'), 80);
  return until('the draft', () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.isUntitled && document.languageId === 'un-resolution' ? document : null;
  });
}
