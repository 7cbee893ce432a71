import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, deleteFiles, openDraft, until, writeFile } from './drafts';

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

describe('Agreed language', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('plenary').update('agreed.margin', undefined);
    await closeAll();
    await deleteFiles('gulls-79.unres');
  });

  it('is told above paragraphs and as a summary, and follows the files of the workspace', async () => {
    await writeFile('gulls-79.unres', adopted);
    const { document } = await openDraft(draft);
    await vscode.workspace.getConfiguration('plenary').update('agreed.margin', true);
    await until('the library', async () => {
      await vscode.commands.executeCommand('plenary.updateLibrary');
      const summary = await vscode.commands.executeCommand<string>('plenary.summarizeAgreedLanguage');
      return summary?.startsWith('2 paragraphs: 1 unchanged, 1 changed, 0 new');
    });
    const lenses = await until('the notes', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length === 2 ? found : null;
    });
    assert.deepStrictEqual(
      lenses.map(({ command }) => command?.title),
      ['unchanged since 79/399, first preambular paragraph', 'changed in 1 word from 79/399, para. 1'],
    );
    await deleteFiles('gulls-79.unres');
    await until('the library without the file', async () => {
      await vscode.commands.executeCommand('plenary.updateLibrary');
      const summary = await vscode.commands.executeCommand<string>('plenary.summarizeAgreedLanguage');
      return summary?.includes('2 new');
    });
  });
});
