import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, reported, until } from './drafts';

describe('First steps', () => {
  afterEach(closeAll);

  it('have an example with ten mistakes, opened as a new document', async () => {
    await vscode.commands.executeCommand('plenary.openExample');
    const document = await until('the example', () => {
      const front = vscode.window.activeTextEditor?.document;
      return front?.isUntitled ? front : null;
    });
    await eventually(() => {
      assert.includeMembers(reported(document), ['citation-date', 'opening-phrase', 'operative-numbering']);
      assert.isAtLeast(reported(document).length, 9);
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('have a walkthrough', async () => {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'plenary.plenary#firstSteps', false);
    await until('the walkthrough', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ label }) => /Walkthrough|Welcome|Draft/.test(label)),
    );
  });
});
