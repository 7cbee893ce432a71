import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, eventually, openDraft, openFile, until } from './drafts';

const outline = (document: vscode.TextDocument) =>
  vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );

describe('Writing', () => {
  afterEach(closeAll);

  it('is helped by snippets', async () => {
    const editor = await openDraft('report');
    await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(0, 6),
      );
      const snippets = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
      const labels = snippets.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(
        labels.some((label) => label.includes('report')),
        labels.join(', '),
      );
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('shows in the outline', async () => {
    const { document } = await openFile('lighthouses.unres');
    const symbols = await until('the outline', async () => {
      const found = await outline(document);
      return found?.length ? found : null;
    });
    const names: string[] = [];
    const collect = (symbol: vscode.DocumentSymbol): void => {
      names.push(`${symbol.name} ${symbol.detail}`);
      symbol.children.forEach(collect);
    };
    symbols.forEach(collect);
    for (const word of ['Recalling', 'Noting', 'Encourages', 'Invites', 'Requests'])
      assert.ok(
        names.some((name) => name.includes(word)),
        `${word} is not in the outline: ${names.join(' | ')}`,
      );
  });
});
