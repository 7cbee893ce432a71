/** What the lines of a test report start with, to be told from all else that a VS Code prints. Not seen. */
export const REPORT = '\u2060';
