import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, deleteFiles, openFile, until, workspaceFile } from './drafts';

const FILE = 'lighthouses.docx';

function tab(label: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((one) => one.label === label);
}

describe('Word files and comparisons', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles(FILE);
  });

  async function openedText(): Promise<string> {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    void vscode.commands.executeCommand('plenary.openWordDocument', workspaceFile(FILE));
    const document = await until('the draft out of the Word file', () =>
      vscode.window.activeTextEditor?.document.isUntitled ? vscode.window.activeTextEditor.document : null,
    );
    const text = document.getText();
    assert.strictEqual(document.languageId, 'un-resolution');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return text;
  }

  it('a draft becomes a Word file and a draft again', async () => {
    const { document } = await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.exportToWord', document.uri, workspaceFile(FILE));
    const bytes = await vscode.workspace.fs.readFile(workspaceFile(FILE));
    assert.deepEqual([...bytes.slice(0, 2)], [0x50, 0x4b]);
    // The mark of a title is written only where its place does not tell.
    const words = (text: string) => text.replace(/^# /m, '').split(/\s+/).join(' ').trim();
    const original = document.getText();
    assert.strictEqual(words(await openedText()), words(original));
  });

  it('changes from another text are tracked', async () => {
    const { document } = await openFile('lighthouses.unres');
    const base = workspaceFile('lighthouses-79.unres');
    await vscode.commands.executeCommand('plenary.exportTrackedToWord', document.uri, base, workspaceFile(FILE));
    assert.include(await openedText(), 'A/80/L.');
  });

  it('two texts are compared side by side', async () => {
    const { document } = await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.compareWith', document.uri, workspaceFile('lighthouses-79.unres'));
    await until('the comparison', () => tab('lighthouses-79.unres ↔ lighthouses.unres'));
  });
});
