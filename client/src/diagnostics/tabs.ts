import { TabInputText, TabInputTextDiff, type Uri, window } from 'vscode';

/** Whether a tab shows `uri`, alone or as the newer side of a comparison. */
export function isInTab(uri: Uri): boolean {
  const address = uri.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) =>
    input instanceof TabInputText
      ? input.uri.toString() === address
      : input instanceof TabInputTextDiff && input.modified.toString() === address,
  );
}
