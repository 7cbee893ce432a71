import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import type { State } from 'vscode-languageclient';
import { DRAFTS } from '../language';
import { RUNNING, STARTING } from '../server/client-values';
import type { Server } from '../server/server';

/** Plenary's entry behind the `{}` of the status bar, shown with drafts only. */
export function createStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('plenary.server', DRAFTS);
  item.name = 'Plenary';
  const show = (state: State): void => {
    const running = state === RUNNING;
    const starting = state === STARTING;
    item.busy = starting;
    item.text = running || starting ? 'Plenary' : '$(error) Plenary';
    item.detail = running ? 'Draft is checked' : starting ? 'Starting' : 'Stopped: drafts are not checked';
    item.severity = running || starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    item.command =
      running || starting
        ? { command: 'plenary.showInfo', title: 'Show Info' }
        : { command: 'plenary.restartServer', title: 'Restart' };
  };
  show(STARTING);
  const listener = server.onDidChangeState(show);
  return {
    dispose: () => {
      listener.dispose();
      item.dispose();
    },
  };
}
