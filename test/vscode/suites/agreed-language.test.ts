import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  change,
  closeAll,
  deleteFiles,
  eventually,
  openDraft,
  pause,
  rangeOf,
  undo,
  until,
  workspaceFile,
  writeFile,
} from './drafts';
import { thisRun } from './facts';
import { killServer, serversStarted } from './server-under-test';

const adopted = `A/RES/79/399

General Assembly

Resolution adopted by the General Assembly on 4 May 2025

79/399. Herring gulls and the keepers of lighthouses

*The General Assembly*,

*Mindful* of the herring gulls that nest upon the galleries of lighthouses,

1. *Invites* keepers to leave the nests of herring gulls undisturbed until autumn.
`;
const draft = `General Assembly

Eightieth session

# Herring gulls and the keepers of lighthouses

*The General Assembly*,

*Mindful* of the herring gulls that nest upon the galleries of lighthouses,

1. *Urges* keepers to leave the nests of herring gulls undisturbed until autumn.
`;

const xml = `<akomaNtoso><coverPage><p>A/RES/78/71</p><p><docTitle>Resolution adopted by the General Assembly on 5 May 2024</docTitle></p></coverPage>
<preface><p>78/71. Herring gulls and the keepers of lighthouses</p></preface><preamble><p><span class="italic">The General Assembly</span>,</p></preamble>
<mainBody><paragraph><num>1.</num><content><p><span class="italic">Urges</span> keepers to leave the nests of herring gulls undisturbed until winter.</p></content></paragraph></mainBody></akomaNtoso>`;

const summary = () => vscode.commands.executeCommand<string | undefined>('plenary.summarizeAgreedLanguage');
const update = () => vscode.commands.executeCommand<string>('plenary.updateLibrary');

describe('Agreed language', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('plenary').update('agreed.margin', undefined);
    await closeAll();
    await deleteFiles('gulls-79.unres', 'gulls-moved.unres', 'gulls-78.xml', 'torn.xml', 'elsewhere');
  });

  it('is told above paragraphs and as a summary, and follows the files of the workspace', async () => {
    const { document } = await openDraft(draft);
    await vscode.workspace.getConfiguration('plenary').update('agreed.margin', true);
    await writeFile('gulls-79.unres', adopted);
    await until('the library', async () =>
      (await summary())?.startsWith('2 paragraphs: 1 unchanged, 1 changed, 0 new'),
    );
    await eventually(async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      assert.deepStrictEqual(
        lenses.map(({ command }) => command?.title),
        ['unchanged since 79/399, first preambular paragraph', 'changed in 1 word from 79/399, para. 1'],
      );
    });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile('gulls-79.unres'), workspaceFile('elsewhere/gulls-moved.unres'));
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await pause(1_500);
    await eventually(async () =>
      assert.match((await summary()) ?? '', /1 unchanged, 1 changed, 0 new, against 2 adopted texts/),
    );
    const removal = new vscode.WorkspaceEdit();
    removal.deleteFile(workspaceFile('elsewhere'), { recursive: true });
    assert.isTrue(await vscode.workspace.applyEdit(removal));
    await until('the library without the folder', async () => (await summary())?.includes('2 new'));
  });

  // The folder is a new one: of what is deleted and made again at once VS Code's watchers may tell nothing.
  it('follows a folder that is made and deleted outside of VS Code', async () => {
    const away = `away-${Date.now()}`;
    await openDraft(draft);
    await writeFile(`${away}/gulls-79.unres`, adopted);
    try {
      await until('the library', async () => (await summary())?.includes('1 unchanged, 1 changed, 0 new'));
    } finally {
      await deleteFiles(away);
    }
    await until('the library without the folder', async () => (await summary())?.includes('2 new'));
  });

  it('reads XML, passes over what is damaged, and goes on from its cache after a crash', async () => {
    await openDraft(draft);
    await writeFile('gulls-78.xml', xml);
    await writeFile('torn.xml', xml.slice(0, 400));
    const inSummary = /0 unchanged, 1 changed, 1 new, against 2 adopted texts/;
    await eventually(async () => assert.match((await summary()) ?? '', inSummary));
    const before = serversStarted();
    killServer();
    await until('another server', () => serversStarted() === before + 1);
    await until(
      'the library',
      async () => (await update()) === 'The library has 2 adopted texts; no file has changed.',
    );
    await until('the draft', async () => (await summary())?.includes('1 changed'));
  });

  it('shows XML as a draft to be read, without findings', async () => {
    const { document } = await openDraft(draft);
    await until('the library without earlier files', async () => (await summary())?.includes('2 new'));
    await writeFile('gulls-78.xml', xml);
    await until('the library', async () => (await summary())?.includes('1 changed'));
    await vscode.commands.executeCommand('plenary.peekAgreedLanguage', document.uri, rangeOf(document, 'Urges').start);
    const page = await until('the page', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'plenary-library'),
    );
    assert.include(page.getText(), '1. *Urges* keepers to leave the nests of herring gulls undisturbed until winter.');
    assert.strictEqual(page.languageId, 'un-resolution');
    assert.isEmpty(vscode.languages.getDiagnostics(page.uri));
  });

  it('puts the paragraph behind the one at the caret, and the citation at it, each one step of undoing', async () => {
    await writeFile('gulls-79.unres', adopted);
    const editor = await openDraft(draft);
    const { document } = editor;
    // Nothing of the files before this is left, so the view can show nothing else.
    await until('the library', async () =>
      (await summary())?.includes('1 unchanged, 1 changed, 0 new, against 2 adopted texts'),
    );
    const caret = rangeOf(document, 'undisturbed').start;
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('plenary.agreed.focus');
    /** Runs a command of the view on the first source as soon as there is one: what it does first is all that it does. */
    const insert = async (command: string, expected: string) => {
      await change(document, command, () => vscode.commands.executeCommand(command, 0));
      assert.strictEqual(document.getText(), expected);
      await undo(document);
      assert.strictEqual(document.getText(), draft);
    };
    const behind = '*Urges* keepers to leave the nests of herring gulls undisturbed until autumn';
    await insert(
      'plenary.agreed.insertParagraph',
      draft.replace(`${behind}.`, `${behind};\n\n2. ${behind.replace('Urges', 'Invites')}.`),
    );
    await insert(
      'plenary.agreed.insertCitation',
      draft.replace('undisturbed', 'paragraph 1 of its resolution 79/399 of 4 May 2025 undisturbed'),
    );
  });

  // In the browser there is nothing outside of the workspace.
  const itOnDisk = thisRun.host === 'node' ? it : () => {};
  itOnDisk('is looked for outside the workspace only where that is trusted', async () => {
    const outside = vscode.Uri.joinPath(workspaceFile('.'), `../plenary-library-${Date.now()}`);
    const encoded = new TextEncoder().encode(adopted);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(outside, 'gulls.md'), encoded);
    const settings = vscode.workspace.getConfiguration('plenary');
    try {
      await openDraft(draft);
      await settings.update('library.folders', [outside.fsPath]);
      await until('the library', async () =>
        (await update()).startsWith(`The library has ${thisRun.trusted ? '2 adopted' : '1 adopted'}`),
      );
      await until('the summary', async () => (await summary())?.includes(thisRun.trusted ? '1 changed' : '2 new'));
    } finally {
      await settings.update('library.folders', undefined);
      await vscode.workspace.fs.delete(outside, { recursive: true });
    }
  });
});
