import { languages, type TextDocument, window } from 'vscode';

/** The language's id. */
export const LANGUAGE = 'un-resolution';

/** The drafts, wherever they come from: files, untitled documents, virtual and remote workspaces. */
export const DRAFTS = [{ language: LANGUAGE }];

/** Glob of the files that are drafts by their names. */
export const DRAFT_FILES = '**/*.{unres,unres.md,resolution.md}';

/** Whether a document is open in the language of drafts, wherever it comes from. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0;
}

/** The draft in the active editor. */
export function draftInFront(): TextDocument | undefined {
  const front = window.activeTextEditor?.document;
  return front && isDraft(front) ? front : undefined;
}
