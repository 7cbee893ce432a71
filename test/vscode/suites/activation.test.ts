import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openDraft, until } from './drafts';
import { thisRun } from './facts';

describe('Activation', () => {
  after(closeAll);

  const extension = () => {
    const found = vscode.extensions.getExtension('plenary.plenary');
    assert.ok(found, 'the extension is not installed');
    return found;
  };

  it('runs in the host and the trust that this run is about', () => {
    assert.strictEqual(
      vscode.env.uiKind === vscode.UIKind.Web && typeof process === 'undefined' ? 'web' : 'node',
      thisRun.host,
    );
    assert.strictEqual(vscode.workspace.isTrusted, thisRun.trusted);
  });

  it('waits for a draft', () => {
    assert.strictEqual(extension().isActive, false);
  });

  it('comes with a draft', async () => {
    await openDraft('The General Assembly,\n');
    await until('activation', () => extension().isActive);
  });

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['showInfo', 'restartServer', 'showOutput', 'checkWorkspace', 'writeRuleSettings'])
      assert.ok(commands.includes(`plenary.${command}`), command);
  });
});
