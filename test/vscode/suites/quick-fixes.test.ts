import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, deleteFiles, openDraft, openFile, rangeOf, readFile, replace, reported, until } from './drafts';

const actions = (document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
  );

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action?.edit, 'no such repair is offered');
  assert.isTrue(await vscode.workspace.applyEdit(action.edit));
}

describe('Quick fixes', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openFile('lighthouses.unres');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('repair a finding, and the finding goes', async () => {
    const { document } = editor;
    const before = document.getText();
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await until('the finding', () => reported(document).includes('preambular-italics'));
    const offered = await actions(document, rangeOf(document, 'Noting'), vscode.CodeActionKind.QuickFix);
    await apply(offered.find(({ isPreferred }) => isPreferred));
    assert.strictEqual(document.getText(), before);
    await until('a clean draft', () => reported(document).length === 0);
  });

  it('repair everything at once', async () => {
    const { document } = editor;
    const before = document.getText();
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await replace(editor, 'fog signals;', 'fog signals.');
    await until('the findings', () => reported(document).length === 2);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await actions(document, whole, vscode.CodeActionKind.SourceFixAll.append('plenary'));
    await apply(action);
    assert.strictEqual(document.getText(), before);
  });

  it('come before the ways to disable the rule', async () => {
    const { document } = editor;
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await until('the finding', () => reported(document).includes('preambular-italics'));
    const offered = await actions(document, rangeOf(document, 'Noting'), vscode.CodeActionKind.QuickFix);
    const ours = offered.map(({ title }) => title).filter((title) => /preambular-italics|italics$/.test(title));
    assert.deepStrictEqual(ours, [
      'Put “Noting” in italics',
      'Disable preambular-italics for this paragraph',
      'Disable preambular-italics for this file',
      'Disable preambular-italics for this workspace',
      'Open the documentation of preambular-italics',
    ]);
  });

  it('disable a rule for the workspace: the configuration file is made and in force', async () => {
    const { document } = editor;
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await until('the finding', () => reported(document).includes('preambular-italics'));
    try {
      const offered = await actions(document, rangeOf(document, 'Noting'), vscode.CodeActionKind.QuickFix);
      const action = offered.find(({ title }) => title.endsWith('for this workspace'));
      await apply(action);
      assert.ok(action?.command);
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
      await until('the rule to be off', () => reported(document).length === 0);
      assert.strictEqual(await readFile('.plenary.json'), '{\n  "rules": {\n    "preambular-italics": "off"\n  }\n}\n');
    } finally {
      await deleteFiles('.plenary.json');
    }
    await until('the rule to be on again', () => reported(document).includes('preambular-italics'));
  });

  it('leave CRLF alone', async () => {
    const text = editor.document.getText().replaceAll('\n', '\r\n');
    const untitled = await openDraft(text.replace('*Noting*', 'Noting'));
    const { document } = untitled;
    await until('the finding', () => reported(document).includes('preambular-italics'));
    const offered = await actions(document, rangeOf(document, 'Noting'), vscode.CodeActionKind.QuickFix);
    await apply(offered.find(({ isPreferred }) => isPreferred));
    assert.strictEqual(document.getText(), text);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
