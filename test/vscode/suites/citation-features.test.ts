import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, deleteFiles, openDraft, openFile, rangeOf, until, workspaceFile, writeFile } from './drafts';

describe('Citations throughout the workspace', () => {
  afterEach(closeAll);

  it('are found as references, with the resolution itself', async () => {
    const { document } = await openFile('lighthouses.unres');
    const found = await until('the references', async () => {
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        rangeOf(document, '79/399').start,
      );
      return references.length > 1 ? references : null;
    });
    assert.sameMembers(
      found.map(({ uri }) => uri.toString()),
      [document.uri.toString(), workspaceFile('lighthouses-79.unres').toString()],
    );
  });

  it('are completed behind “resolution”', async () => {
    const { document } = await openDraft('*The General Assembly*,\n\n*Recalling* its resolution 71/1');
    const end = document.positionAt(document.getText().length);
    const item = await until('the completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      return list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === '71/14');
    });
    assert.strictEqual(typeof item.insertText === 'string' ? item.insertText : '', '71/14 of 21 November 2016');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('have a view, which can be filtered', async () => {
    await openFile('lighthouses.unres');
    await until('the view', async () => {
      try {
        await vscode.commands.executeCommand('plenary.citations.focus');
        return true;
      } catch {
        return false; // not there before the extension has seen the draft
      }
    });
    await vscode.commands.executeCommand('plenary.citations.showFindings');
    await vscode.commands.executeCommand('plenary.citations.showAll');
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  });

  it('are listed as a table in a new document', async () => {
    await openFile('lighthouses.unres');
    const listed = await until('the table', async () => {
      await vscode.commands.executeCommand('plenary.listCitedDocuments', 'csv');
      const front = vscode.window.activeTextEditor?.document;
      return front?.isUntitled ? front.getText() : null;
    });
    assert.include(listed, 'A/RES/79/399,79/399,Lighthouses of small harbours,2025-03-03');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are known from the user’s own files', async () => {
    const settings = vscode.workspace.getConfiguration('plenary');
    await writeFile('own.csv', 'symbol,title\n71/914,Lamps of the islands\n');
    await settings.update('catalogue.files', ['own.csv'], vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await openDraft('*The General Assembly*,\n\n*Recalling* its resolution 71/914,\n');
      await until('the hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          rangeOf(document, '71/914').start,
        );
        const contents = hovers.flatMap((hover) => hover.contents);
        return contents.some((part) => (typeof part === 'string' ? part : part.value).includes('Lamps of the islands'));
      });
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    } finally {
      await settings.update('catalogue.files', undefined, vscode.ConfigurationTarget.Workspace);
      await deleteFiles('own.csv');
    }
  });
});
