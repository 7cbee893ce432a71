import { assert } from 'chai';
import * as vscode from 'vscode';
import { change, closeAll, openDraft, rangeOf, reported, undo, until } from './drafts';

const DRAFT = `General Assembly

Eightieth session

# Bell buoys

*The General Assembly*,

Recalling the "Convention" on bells,[^1]

1. *Notes* the bells.

[^1]: A/80/900.
`;
const { executeCommand } = vscode.commands;

/** The draft in front, known to the server and checked. */
async function open(): Promise<vscode.TextEditor> {
  const editor = await openDraft(DRAFT);
  await until('the finding', () => reported(editor.document).includes('preambular-italics'));
  return editor;
}

function select(editor: vscode.TextEditor, text: string): vscode.Range {
  const range = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(range.start, range.end);
  return range;
}

/** Applies the first quick fix at the paragraph without italics that `wanted` takes. */
async function applyQuickFix(
  editor: vscode.TextEditor,
  wanted: (action: vscode.CodeAction) => boolean,
): Promise<unknown> {
  const actions = await executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    select(editor, 'Recalling'),
    vscode.CodeActionKind.QuickFix.value,
  );
  const edit = actions.find(wanted)?.edit;
  return edit && vscode.workspace.applyEdit(edit);
}

/** What edits a draft elsewhere than in the suites of typing, normalizing, suggestions and rolling forward. */
const edits: readonly (readonly [string, string, (editor: vscode.TextEditor) => Thenable<unknown>])[] = [
  [
    'Format Selection',
    '*Recalling* the “Convention” on bells',
    async (editor) => {
      select(editor, 'Recalling the "Convention"');
      await executeCommand('editor.action.formatSelection');
    },
  ],
  [
    'a quick fix',
    '*Recalling* the',
    (editor) => applyQuickFix(editor, ({ isPreferred, title }) => isPreferred === true && /italics/.test(title)),
  ],
  [
    'Fix All',
    '*Recalling* the',
    // What VS Code asks for its light bulb half a second later cancels a command that is not done by then.
    ({ document }) =>
      change(document, 'Fix All', () =>
        executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.plenary', apply: 'first' }),
      ),
  ],
  [
    'the rule disabled for a paragraph',
    'plenary-disable-next-paragraph',
    (editor) => applyQuickFix(editor, ({ title }) => title.endsWith('for this paragraph')),
  ],
  [
    'Rename Symbol',
    '[^bells]: A/80/900',
    async (editor) => {
      const { start } = rangeOf(editor.document, '[^1]');
      const edit = await executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        start.translate(0, 2),
        'bells',
      );
      return vscode.workspace.applyEdit(edit);
    },
  ],
];

describe('One step of undoing', () => {
  afterEach(async () => {
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await closeAll();
  });

  for (const [name, made, act] of edits) {
    it(`takes back ${name}`, async () => {
      const editor = await open();
      await act(editor);
      await until(name, () => editor.document.getText().includes(made));
      await undo(editor.document);
      assert.strictEqual(editor.document.getText(), DRAFT);
    });
  }
});
