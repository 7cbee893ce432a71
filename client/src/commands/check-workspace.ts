import { commands, ProgressLocation, window } from 'vscode';
import { describeCheck } from '../diagnostics/check-summary';
import type { ClosedDrafts } from '../diagnostics/closed-drafts';

/** Plenary: Check All Drafts in the Workspace. What is found stands in the Problems panel, drafts open or not. */
export async function checkWorkspace(drafts: ClosedDrafts): Promise<void> {
  const shownAs = { location: ProgressLocation.Notification, title: 'Checking drafts', cancellable: true };
  const summary = await window.withProgress(shownAs, (progress, token) => {
    let reported = 0;
    return drafts.check(token, (done, of) => {
      progress.report({ message: `${done} of ${of}`, increment: ((done - reported) / of) * 100 });
      reported = done;
    });
  });
  void tell(describeCheck(summary), summary.withFindings > 0);
}

async function tell(message: string, withProblems: boolean): Promise<void> {
  const show = 'Show Problems';
  const answer = await window.showInformationMessage(message, ...(withProblems ? [show] : []));
  if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
}
