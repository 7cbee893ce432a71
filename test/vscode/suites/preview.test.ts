import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  deleteFiles,
  eventually,
  openFile,
  pause,
  readFile,
  until,
  workspaceFile,
  writeFile,
} from './drafts';
import { thisRun } from './facts';

/** Titles of the tabs that show a preview. */
function previews(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('plenary.preview'))
    .map(({ label }) => label);
}

describe('The printed draft', () => {
  afterEach(async () => {
    await closeAll();
    await deleteFiles('page.html');
  });

  it('is shown beside the editor, once for each draft', async () => {
    await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.openPreview');
    await until('the preview', () => previews()[0] === 'Preview lighthouses.unres');
    await vscode.commands.executeCommand('plenary.openPreview');
    assert.deepStrictEqual(previews(), ['Preview lighthouses.unres']);
    await eventually(() =>
      assert.strictEqual(
        vscode.window.activeTextEditor?.document.uri.toString(),
        workspaceFile('lighthouses.unres').toString(),
      ),
    );
  });

  // The window of the Node host need not hand the preview the focus, without which browsers let nothing be copied.
  if (thisRun.host === 'web') {
    it('is copied with its format', async () => {
      await openFile('lighthouses.unres');
      // In tests VS Code has a clipboard of its own, which a page cannot reach: the page says whether it could copy.
      await until('the copy', () => vscode.commands.executeCommand<boolean>('plenary.copyAsRichText'));
    });
  }

  it('is saved as a page, but over no file that is there', async () => {
    await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.printDraft', workspaceFile('page.html'));
    assert.include((await readFile('page.html')) ?? '', '<i>The General Assembly</i>,');
    await writeFile('page.html', 'mine');
    void vscode.commands.executeCommand('plenary.printDraft', workspaceFile('page.html'));
    await pause(500);
    assert.strictEqual(await readFile('page.html'), 'mine');
  });
});
