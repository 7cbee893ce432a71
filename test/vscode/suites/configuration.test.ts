import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  deleteFiles,
  eventually,
  openFile,
  readFile,
  replace,
  reported,
  until,
  workspaceFile,
  writeFile,
} from './drafts';

const FILE = '.plenary.json';

describe('The configuration file', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
    await deleteFiles(FILE);
  });

  const messages = () => vscode.languages.getDiagnostics(workspaceFile(FILE)).map(({ message }) => message);

  it('is checked by its schema while it is written, comments and trailing commas allowed', async () => {
    await writeFile(FILE, '{\n  // Ours.\n  "preset": "lax",\n  "rules": { "ibid": "loud", },\n}\n');
    await openFile(FILE);
    await until(
      'the findings of VS Code',
      () => messages().filter((message) => /not accepted/.test(message)).length === 2,
    );
    assert.deepStrictEqual(
      messages().filter((message) => /comment|comma/i.test(message)),
      [],
    );
  });

  it('is completed', async () => {
    await writeFile(FILE, '{\n  "rules": {\n    \n  }\n}\n');
    const { document } = await openFile(FILE);
    const labels = await until('the proposals', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(2, 4),
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => label.includes('operative-ending')) ? found : null;
    });
    assert.ok(labels.some((label) => label.includes('citation-date')));
  });

  it('shows what the server finds wrong with it, open or not', async () => {
    await openFile('lighthouses.unres');
    await writeFile(FILE, '{ "rules": { "operative-endign": "off" } }');
    await until('the problem', () =>
      messages().includes('Unknown rule “operative-endign”; did you mean “operative-ending”?'),
    );
    await writeFile(FILE, '{ "rules": { "operative-ending": "off" } }');
    await until('the problem to go', () => messages().length === 0);
  });

  it('takes over the settings on command, and governs from then on', async () => {
    const settings = vscode.workspace.getConfiguration('plenary');
    const editor = await openFile('lighthouses.unres');
    try {
      await settings.update('rules', { 'preambular-italics': 'off' }, vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('plenary.writeRuleSettings');
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    assert.strictEqual(await readFile(FILE), '{\n  "rules": {\n    "preambular-italics": "off"\n  }\n}\n');
    await eventually(() =>
      assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), workspaceFile(FILE).toString()),
    );
    const again = await vscode.window.showTextDocument(editor.document);
    await replace(again, '*Noting* the patience', 'Noting the patience');
    await replace(again, 'fog signals;', 'fog signals.');
    // The server learns of the new file while it already answers for the changed text.
    await until('the other finding alone', () => {
      const found = reported(again.document);
      return found.includes('operative-ending') && !found.includes('preambular-italics');
    });
  });
});
