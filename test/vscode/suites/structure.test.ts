import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, openDraft, until } from './drafts';

const DRAFT = `*The General Assembly*,

*Recalling* its resolution 78/10 of 21 November 2023,[^1]

1. *Notes* lamps;

2. *Urges* care, under paragraph 1 above.

[^1]: Of lamps.

[^2]: Of oil.
`;
const { executeCommand } = vscode.commands;

describe('The structure of a draft', () => {
  afterEach(async () => {
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  it('lets footnotes be renamed, and refuses a name that is taken', async () => {
    const { document } = await openDraft(DRAFT);
    const call = document.positionAt(DRAFT.indexOf('[^1]') + 2);
    const rename = (name: string) =>
      executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, call, name);
    await vscode.workspace.applyEdit(
      await until('an edit', () =>
        rename('solas').then(
          (edit) => (edit?.size ? edit : null),
          () => null,
        ),
      ),
    );
    assert.strictEqual(document.getText(), DRAFT.replaceAll('[^1]', '[^solas]'));
    await eventually(async () => {
      const refused = await rename('2').then(() => '', String);
      assert.include(refused, 'There is a footnote [^2] already.');
    });
  });

  it('leads from the number of a paragraph to the paragraph, and lists what names it', async () => {
    const { document } = await openDraft(DRAFT);
    const number = document.positionAt(DRAFT.indexOf('1 above'));
    const [target] = await until('the paragraph', async () => {
      const found = await executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        number,
      );
      return found?.length ? found : null;
    });
    const range = target && ('targetRange' in target ? target.targetRange : target.range);
    assert.strictEqual(document.getText(range), '1. *Notes* lamps;');
    const references = await executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      document.positionAt(DRAFT.indexOf('1. *Notes')),
    );
    assert.deepEqual(
      references.map((each) => document.getText(each.range)),
      ['1. *Notes* lamps;', '1'],
    );
  });
});
