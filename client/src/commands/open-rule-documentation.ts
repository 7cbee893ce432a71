import { commands, Uri } from 'vscode';

/** Opens a rule's page, which comes with the extension. Called by quick fixes, with what the server names. */
export async function openRuleDocumentation(extension: Uri, rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z0-9-]+$/.test(rule)) return;
  await commands.executeCommand('markdown.showPreview', Uri.joinPath(extension, 'docs/rules', `${rule}.md`));
}
