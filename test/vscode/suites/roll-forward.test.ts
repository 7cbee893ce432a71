import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, openFile, undo, until, workspaceFile } from './drafts';

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
      await undo(draft);
      states.push(draft.getText());
    }
    assert.strictEqual(draft.getText(), earlier);
    assert.isAbove(new Set(states).size, 3, 'changes are undone one by one');
  });

  it('asks how often a resolution comes back where its history does not show it', async () => {
    const { document } = await openFile('lighthouses-79.unres');
    const clause = '3. *Decides* to consider the matter at its eighty-second session.\n\n*64th';
    const content = document.getText().replace('lights.', 'lights;').replace('*64th', clause);
    const earlier = (await openDraft(content)).document;
    const rolling = vscode.commands.executeCommand('plenary.rollForward', undefined, 80);
    const draft = await until('the draft, once the question is answered', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const front = vscode.window.activeTextEditor?.document;
      return front !== undefined && front !== earlier && front.languageId === 'un-resolution' ? front : null;
    });
    await rolling;
    // The first answer is that it comes back every session.
    assert.include(draft.getText(), 'to consider the matter at its eighty-first session.');
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
