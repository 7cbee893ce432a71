import { Uri, ViewColumn, window } from 'vscode';
import { CompareRequest, type NamedText } from '../../../server/src/lsp/requests/comparing';
import type { Server } from '../server/server';
import { draftOf, pickText, readNamedText } from './named-text';

const VIEW_TYPE = 'plenary.comparison';

/**
 * Plenary: Compare with…. Shows side by side what changed from another text to the draft `resource`, or to the one in
 * front. `base` is the other text; without it the user chooses.
 */
export async function compareWith(server: Server, resource: unknown, base: unknown): Promise<void> {
  const draft = draftOf(resource);
  if (draft === undefined) {
    void window.showInformationMessage('Open a draft first: it is compared with another text.');
    return;
  }
  const other = base instanceof Uri ? base : await pickText(draft, 'Compare with');
  if (other === undefined) return;
  const [before, after] = [await readNamedText(server, other), await readNamedText(server, draft)];
  await showComparison(server, before, after);
}

/** Opens a tab with both texts, each paragraph beside its other version. */
export async function showComparison(server: Server, before: NamedText, after: NamedText): Promise<void> {
  const page = await server.clientForCommand()?.sendRequest(CompareRequest, { before, after, format: 'html' });
  if (page === undefined) return;
  const panel = window.createWebviewPanel(VIEW_TYPE, `${before.name} ↔ ${after.name}`, ViewColumn.Active, {
    enableFindWidget: true,
  });
  // The page needs no script and nothing from elsewhere.
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  panel.webview.html = page.replace('<head>', `<head>\n${policy}`);
}
