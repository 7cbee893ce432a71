import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, openFile, rangeOf, until, workspaceFile } from './drafts';

async function hoverText(document: vscode.TextDocument, at: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, at).start,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('Citations', () => {
  afterEach(closeAll);

  it('tell on hover what a resolution of the workspace is', async () => {
    const { document } = await openFile('lighthouses.unres');
    const text = await until('the hover', async () => {
      const hover = await hoverText(document, '79/399');
      return hover.includes('Lighthouses of small harbours') ? hover : null;
    });
    assert.include(text, '3 March 2025');
    assert.include(text, 'https://docs.un.org/en/A/RES/79/399');
  });

  it('tell on hover what a resolution of the catalogue is', async () => {
    const { document } = await openDraft('*The General Assembly*,\n\n*Recalling* its resolution 71/14 of 2016,\n');
    await until('the hover', async () => (await hoverText(document, '71/14')).includes('21 November 2016'));
    assert.include(await hoverText(document, '71/14'), 'https://docs.un.org/en/A/RES/71/14');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('lead to the resolution in the workspace', async () => {
    const { document } = await openFile('lighthouses.unres');
    const [target] = await until('the definition', async () => {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        rangeOf(document, '79/399').start,
      );
      return found.length > 0 ? found : null;
    });
    assert.ok(target);
    const uri = 'targetUri' in target ? target.targetUri : target.uri;
    assert.strictEqual(uri.toString(), workspaceFile('lighthouses-79.unres').toString());
  });
});
