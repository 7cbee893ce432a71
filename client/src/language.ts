/** The language's id. */
export const LANGUAGE = 'un-resolution';

/** The drafts, wherever they come from: files, untitled documents, virtual and remote workspaces. */
export const DRAFTS = [{ language: LANGUAGE }];

/** Glob of the files that are drafts by their names. */
export const DRAFT_FILES = '**/*.{unres,unres.md,resolution.md}';
