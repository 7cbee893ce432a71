import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, openFile, pause, rangeOf, replace, reported, until } from './drafts';
import { hold, letGo, REST } from './held-timers';

const SECOND = 'what they know of fog signals;';

/** Puts the caret behind `text`. */
function writeBehind(editor: vscode.TextEditor, text: string): void {
  const { end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(end, end);
}

describe('Diagnostics', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openFile('lighthouses.unres');
  });
  afterEach(async () => {
    letGo();
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeAll();
  });

  it('appear where something is wrong, and go when it is put right', async () => {
    await replace(editor, '*Noting* the patience', 'Noting the patience');
    await until('the finding', () => reported(editor.document).includes('preambular-italics'));
    // Until the workspace's files are read, the resolutions among them count as unknown.
    const diagnostic = vscode.languages
      .getDiagnostics(editor.document.uri)
      .find(({ range }) => editor.document.getText(range) === 'Noting');
    assert.strictEqual(diagnostic?.source, 'plenary');

    await replace(editor, 'Noting the patience', '*Noting* the patience');
    await until('a clean draft', () => reported(editor.document).length === 0);
  });

  it('wait while their paragraph is being written, until the caret leaves it', async () => {
    hold(REST);
    writeBehind(editor, SECOND);
    await editor.edit((builder) => {
      builder.replace(rangeOf(editor.document, SECOND), SECOND.slice(0, -1));
      // The sign that the server has answered: a finding of another paragraph.
      builder.replace(rangeOf(editor.document, '*Noting*'), 'Noting');
    });
    await until('the answer', () => reported(editor.document).includes('preambular-italics'));
    assert.notInclude(reported(editor.document), 'operative-ending');

    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the finding withheld', () => reported(editor.document).includes('operative-ending'));
  });

  it('wait while their paragraph is being written, until the writer rests', async () => {
    writeBehind(editor, SECOND);
    await replace(editor, SECOND, SECOND.slice(0, -1));
    await until('the finding withheld', () => reported(editor.document).includes('operative-ending'));
  });

  it('wait while their paragraph is being written, until another draft is in front', async () => {
    hold(REST);
    const { document } = editor;
    writeBehind(editor, SECOND);
    await editor.edit((builder) => {
      builder.replace(rangeOf(document, SECOND), SECOND.slice(0, -1));
      builder.replace(rangeOf(document, '*Noting*'), 'Noting');
    });
    await until('the answer', () => reported(document).includes('preambular-italics'));
    assert.notInclude(reported(document), 'operative-ending');
    await openFile('lighthouses-79.unres');
    await until('the finding withheld', () => reported(document).includes('operative-ending'));
    editor = await vscode.window.showTextDocument(document);
  });

  it('do not wait for a writer at another place, nor go when the caret only visits', async () => {
    hold(REST);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await replace(editor, SECOND, SECOND.slice(0, -1));
    await until('the finding', () => reported(editor.document).includes('operative-ending'));
    letGo();
    await replace(editor, '*Noting*', 'Noting');
    await until('the other finding', () => reported(editor.document).includes('preambular-italics'));
    await pause(REST + 500);
    writeBehind(editor, SECOND.slice(0, -1));
    await pause(500);
    assert.include(reported(editor.document), 'operative-ending');
  });

  it('come in untitled documents, with CRLF and emoji, at the right places', async () => {
    const text = editor.document
      .getText()
      .replace('*Noting* the patience', 'Noting 🗼 the patience')
      .replaceAll('\n', '\r\n');
    const untitled = (await openDraft(text)).document;
    assert.strictEqual(untitled.eol, vscode.EndOfLine.CRLF);
    await until('the finding', () => reported(untitled).includes('preambular-italics'));
    // Until the workspace's files are read, the resolutions among them count as unknown.
    const places = vscode.languages.getDiagnostics(untitled.uri).map(({ range }) => untitled.getText(range));
    assert.include(places, 'Noting');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
