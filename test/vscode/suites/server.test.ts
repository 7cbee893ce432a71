import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openFile, replace, reported, until } from './drafts';
import { killServer, serversStarted } from './server-under-test';

describe('The server', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openFile('lighthouses.unres');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  /** Breaks the draft and waits for the server to see it. */
  async function checks(): Promise<void> {
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await until('the finding', () => reported(editor.document).includes('preambular-italics'));
  }

  it('is started again after a crash, and checks what is open', async () => {
    const before = serversStarted();
    assert.isAbove(before, 0);
    killServer();
    await until('another server', () => serversStarted() === before + 1);
    await checks();
  });

  it('is started again on command', async () => {
    const before = serversStarted();
    await vscode.commands.executeCommand('plenary.restartServer');
    assert.strictEqual(serversStarted(), before + 1);
    await checks();
  });

  it('tells version and effective configuration', async () => {
    await vscode.commands.executeCommand('plenary.showInfo');
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'plenary-info'),
    );
    const { version } = vscode.extensions.getExtension('plenary.plenary')?.packageJSON ?? {};
    assert.include(page.getText(), `Extension: ${version}\n- Language server: ${version}`);
    assert.match(page.getText(), /\| preambular-italics +\| \w+ +\| default/);
  });
});
