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

/** In a folder that is there from the beginning: of a new one VS Code's watchers may tell too late, or nothing. */
const CLOSED = 'harbours/closed.unres';
const CONFIGURATION = 'harbours/.plenary.json';

describe('Checking all drafts of the workspace', () => {
  let broken: string;

  /** Rule ids of what the Problems panel shows for a closed draft. */
  const found = (draft = CLOSED) =>
    vscode.languages
      .getDiagnostics(workspaceFile(draft))
      .map(({ code }) => String(typeof code === 'object' ? code.value : code));

  /** Not a hook, which is not tried again. */
  async function check(draft = CLOSED): Promise<void> {
    // It cites another resolution, so that nothing of it is among the references that other suites look for.
    broken = ((await readFile('lighthouses.unres')) ?? '')
      .replace('*Noting* the patience', 'Noting the patience')
      .replace('79/399 of 3 March 2025', '79/144 of 12 December 2024');
    await writeFile(draft, broken);
    await openFile('lighthouses.unres');
    await vscode.commands.executeCommand('plenary.checkWorkspace');
    await eventually(() => assert.deepStrictEqual(found(draft), ['preambular-italics']));
  }
  afterEach(async () => {
    await closeAll();
    await deleteFiles(CLOSED, CONFIGURATION, 'piers');
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
    const draft = 'piers/closed.unres';
    await check(draft);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(workspaceFile('piers'), { recursive: true });
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await until('the findings to go', () => found(draft).length === 0);
  });

  it('follows a changed configuration', async () => {
    await check();
    await writeFile(CONFIGURATION, '{ "rules": { "preambular-italics": "off" } }');
    await until('the findings to go', () => found().length === 0);
    await deleteFiles(CONFIGURATION);
    await until('the findings to come back', () => found().length > 0);
  });
});
