import * as vscode from 'vscode';

/** An untitled draft with the caret at its start, in the editor in front, which has the focus. */
export function openDraft(content: string): Promise<vscode.TextEditor> {
  return until('a new draft with the text that it was given', async () => {
    const editor = await show(await vscode.workspace.openTextDocument({ language: 'un-resolution', content }));
    // A slow VS Code gives a new document what it has just set aside of the last one that was untitled.
    if (withoutReturns(editor.document.getText()) === withoutReturns(content)) return editor;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return null;
  });
}

/** An untitled draft that the server knows, with the caret where `|` stands, or else at its start. */
export async function openServed(marked: string): Promise<vscode.TextEditor> {
  const editor = await openDraft(marked.replace('|', ''));
  const { document } = editor;
  const caret = document.positionAt(Math.max(0, marked.indexOf('|')));
  editor.selection = new vscode.Selection(caret, caret);
  await until('the server', () =>
    vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
  );
  return editor;
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r', '');
}

/** A draft of the workspace by its name, in the editor in front, which has the focus. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return show(await vscode.workspace.openTextDocument(workspaceFile(name)));
}

/** Shows a document where it is shown already, else in front, and gives it the focus. */
async function show(document: vscode.TextDocument): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, shown?.viewColumn);
  // The window leaves the focus where it is if that has moved while the editor was being opened.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  return editor;
}

export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('the suites want a workspace folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Text of a file of the workspace as it lies on disk; `null` where there is none. */
export async function readFile(name: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));
  } catch {
    return null;
  }
}

export async function writeFile(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
}

/** Deletes files and folders of the workspace, if they are there. */
export async function deleteFiles(...names: string[]): Promise<void> {
  for (const name of names)
    await vscode.workspace.fs.delete(workspaceFile(name), { recursive: true }).then(undefined, () => {});
}

/** Range of the first occurrence of `text`. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`“${text}” does not occur in the draft`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Replaces the first occurrence of `from`. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const range = rangeOf(editor.document, from);
  await editor.edit((builder) => builder.replace(range, to));
}

/** Rule ids of what is reported in a document, sorted. */
export function reported(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}

/**
 * Asks again and again until `ask` gives something true; `what` is awaited in words. The limit is for what never comes:
 * a slow machine is waited for.
 */
export async function until<T>(what: string, ask: () => T | Thenable<T>, limit = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s in vain: ${what}`);
    await pause(50);
  }
}

/** Waits until what `check` asserts is so; throws what it throws where it never is. */
export async function eventually(check: () => unknown): Promise<void> {
  let fault: unknown;
  const holds = async () => {
    try {
      await check();
      return true;
    } catch (error) {
      fault = error;
      return false;
    }
  };
  await until('what is asserted', holds).catch(() => {
    throw fault;
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Does `act`, which changes `document`, once: again only where nothing at all has happened. The window gives commands to a
 * web view that it takes to have the focus, and learns of a focus that has moved only in time.
 */
export async function change(document: vscode.TextDocument, what: string, act: () => unknown): Promise<void> {
  const { version } = document;
  const isChanged = () => document.version !== version;
  await until(what, async () => {
    if (isChanged()) return true;
    await act();
    // Long enough for any answer: what comes later must not be asked for twice.
    return until('the change', isChanged, 1_000).catch(() => false);
  });
}

/** Takes one step back in `document`, never two. */
export function undo(document: vscode.TextDocument): Promise<void> {
  return change(document, 'a step back', async () => {
    await show(document);
    await vscode.commands.executeCommand('undo');
  });
}

/**
 * Puts the window back to what every test, and its second attempt, begins with: no editor, no question, no message. What
 * was not saved is given up, for in tests VS Code asks nobody.
 */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await vscode.commands.executeCommand('notifications.clearAll');
  await until('no editor', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    return vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);
  });
}
