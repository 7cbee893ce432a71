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

const CLOSED = 'harbours/closed.unres';

describe('Checking all drafts of the workspace', () => {
  let broken: string;

  /** Rule ids of what the Problems panel shows for the closed draft. */
  const found = () =>
    vscode.languages
      .getDiagnostics(workspaceFile(CLOSED))
      .map(({ code }) => String(typeof code === 'object' ? code.value : code));

  /** Not a hook, which is not tried again. */
  async function check(): Promise<void> {
    broken = ((await readFile('lighthouses.unres')) ?? '').replace('*Noting* the patience', 'Noting the patience');
    await writeFile(CLOSED, broken);
    await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.checkWorkspace');
    await eventually(() => assert.deepStrictEqual(found(), ['preambular-italics']));
  }
  afterEach(async () => {
    await closeAll();
    await deleteFiles('harbours');
  });

  it('leaves the drafts closed, and forgets what was found when a file is changed', async () => {
    await check();
    const uri = workspaceFile(CLOSED).toString();
    assert.isFalse(vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri));
    await writeFile(CLOSED, broken.replace('Noting the', '*Noting* the'));
    await until('the findings to go', () => found().length === 0);
  });

  it('shows nothing twice when a draft is opened', async () => {
    await check();
    await openFile(CLOSED);
    await pause(1_000);
    await eventually(() => assert.deepStrictEqual(found(), ['preambular-italics']));
  });

  it('forgets what is deleted with its folder', async () => {
    await check();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(workspaceFile('harbours'), { recursive: true });
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await until('the findings to go', () => found().length === 0);
  });

  it('follows a changed configuration', async () => {
    await check();
    await writeFile('harbours/.plenary.json', '{ "rules": { "preambular-italics": "off" } }');
    await until('the findings to go', () => found().length === 0);
    await deleteFiles('harbours/.plenary.json');
    await until('the findings to come back', () => found().length > 0);
  });
});
