import type { Connection, TextEdit } from 'vscode-languageserver';
import { mergeToOneEdit } from '../lint/fixes';
import { normalize, normalizePiece, normalizeWithin } from '../normalize/normalize';
import { draftFromHtml, HtmlFault } from '../paste/draft-from-html';
import type { TextEdit as Edit } from '../text/edit';
import type { Draft, Drafts } from './drafts';
import { toProtocolEdit, toSpan } from './ranges';
import { NormalizeRequest, PastedDraftRequest } from './requests/normalizing';
import { requireCurrent } from './superseded';

/** Answers how drafts, parts of them and pasted text are brought into the authored notation. */
export function provideFormatting(connection: Connection, drafts: Drafts): void {
  // Formatting takes no words away, not even those of page furniture.
  connection.onDocumentFormatting(({ textDocument }) => {
    const draft = drafts.get(textDocument.uri);
    return draft === undefined ? null : toEdits(draft, normalize(draft.analysis, { furniture: 'keep' }).edits);
  });

  connection.onDocumentRangeFormatting(({ textDocument, range }) => {
    const draft = drafts.get(textDocument.uri);
    return draft === undefined ? null : toEdits(draft, normalizeWithin(draft.analysis, toSpan(draft.snapshot, range)));
  });

  connection.onRequest(NormalizeRequest, ({ uri, furniture }, token) => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    requireCurrent(draft, drafts, token);
    const normalized = normalize(draft.analysis, { furniture });
    return { edits: toEdits(draft, normalized.edits), furniture: normalized.furniture };
  });

  connection.onRequest(PastedDraftRequest, ({ text, html }) => {
    const fromHtml = html === undefined ? null : readable(html);
    const normalized = normalizePiece(fromHtml ?? text);
    // A piece out of a line brings no line end with it.
    const pasted = /[\r\n]$/.test(text) ? normalized : normalized.trimEnd();
    return pasted === text ? null : pasted;
  });
}

/** What pasted HTML says; `null` where its plain text has to do. */
function readable(html: string): string | null {
  try {
    return draftFromHtml(html);
  } catch (fault) {
    if (fault instanceof HtmlFault) return null;
    throw fault;
  }
}

/** Of more edits than these one is made: messages of hundreds of megabytes stop editors. */
const MOST_EDITS = 10_000;

function toEdits({ snapshot }: Draft, edits: readonly Edit[]): TextEdit[] {
  const whole = edits.length > MOST_EDITS ? mergeToOneEdit(snapshot.text, { edits }) : null;
  if (whole !== null) return [toProtocolEdit(snapshot, whole)];
  return edits.map((edit) => toProtocolEdit(snapshot, edit));
}
