import { assert } from 'chai';
import * as vscode from 'vscode';
import { activationTime } from './activation-time';
import { closeAll, openDraft, until } from './drafts';
import { thisRun } from './facts';
import { REPORT } from './report-mark';
import { serversStarted } from './server-under-test';

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

  it('starts no server before there is a draft', () => {
    assert.strictEqual(serversStarted(), 0);
  });

  it('comes with Markdown, but without the server', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Lamps\n' });
    await vscode.window.showTextDocument(document);
    await until('activation', () => extension().isActive);
    assert.strictEqual(serversStarted(), 0);
    const time = activationTime();
    if (time !== undefined)
      console.info(`${REPORT}    loaded in ${time.load.toFixed(0)} ms, activated in ${time.activate.toFixed(0)} ms`);
  });

  it('brings the server with a draft', async () => {
    await openDraft('The General Assembly,\n');
    await until('the server', () => serversStarted() > 0);
  });

  it('has its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of [
      'showInfo',
      'restartServer',
      'showOutput',
      'checkWorkspace',
      'writeRuleSettings',
      'openExample',
    ])
      assert.ok(commands.includes(`plenary.${command}`), command);
  });
});
