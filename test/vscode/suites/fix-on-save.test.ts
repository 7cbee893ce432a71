import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openFile, readFile, replace, reported, until, writeFile } from './drafts';

const FILE = 'lighthouses.unres';

/** Sets what VS Code does to drafts when they are saved. */
function onSave(actions: Record<string, string> | undefined): Thenable<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'un-resolution' });
  return settings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace, true);
}

describe('Fix on save', () => {
  let original: string;

  before(async () => {
    original = (await readFile(FILE)) ?? '';
    await onSave({ 'source.fixAll.plenary': 'explicit' });
  });
  afterEach(async () => {
    await closeAll();
    await writeFile(FILE, original);
  });
  after(() => onSave(undefined));

  it('repairs everything that has one right answer, findings of one paragraph together', async () => {
    const editor = await openFile(FILE);
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await replace(editor, '2. *Invites* harbour', '3. Invites harbour');
    await replace(editor, 'fog signals;', 'fog signals.');
    await until('the findings', () => reported(editor.document).length >= 3);
    assert.isTrue(await editor.document.save());
    assert.strictEqual(editor.document.getText(), original);
    assert.strictEqual(await readFile(FILE), original);
  });

  it('leaves what is right, and what needs a choice, as it is', async () => {
    const editor = await openFile(FILE);
    await replace(editor, 'the patience of', 'the great patience of');
    const { document } = editor;
    const before = document.getText();
    assert.isTrue(await document.save());
    assert.strictEqual(document.getText(), before);
    await replace(editor, 'the great patience of', 'the patience of');
    assert.isTrue(await document.save());
    assert.strictEqual(await readFile(FILE), original);
  });
});
