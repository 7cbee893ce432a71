import type { PrintedNote, Run } from '../printed/document';
import { escapeHtml } from './escape';

/** How a paragraph's words are written. */
export interface InlineWriter {
  /** Where the element that holds the runs begins in the source, for runs to tell their places; `null` for no places. */
  readonly origin: number | null;
  readonly notes: readonly PrintedNote[];
  /** Notes called so far: only a note's first call can be come back to. */
  readonly called: Set<number>;
}

/** Runs as HTML. */
export function inlineHtml(runs: readonly Run[], writer: InlineWriter): string {
  return runs
    .map((run, i) => (run.note === null ? words(run, writer) : call(run, runs[i - 1], run.note, writer)))
    .join('');
}

function words(run: Run, { origin }: InlineWriter): string {
  let html = escapeHtml(run.text);
  if (run.underline) html = `<u>${html}</u>`;
  if (run.bold) html = `<b>${html}</b>`;
  if (run.italic) html = `<i>${html}</i>`;
  if (run.link !== null) html = `<a href="${escapeHtml(run.link)}" rel="noreferrer">${html}</a>`;
  return origin === null ? html : `<span${place(run, origin)}>${html}</span>`;
}

function call(run: Run, before: Run | undefined, note: number, { origin, notes, called }: InlineWriter): string {
  const mark = escapeHtml(run.text);
  const id = called.has(note) ? '' : ` id="call-${note + 1}"`;
  called.add(note);
  const comma = before !== undefined && before.note !== null ? ', ' : '';
  const hasText = notes[note]?.span !== null;
  const anchor = hasText ? `<a${id} href="#note-${note + 1}" role="doc-noteref">${mark}</a>` : mark;
  return `<sup${origin === null ? '' : place(run, origin)}>${comma}${anchor}</sup>`;
}

/** Offsets from the beginning of the element around: they stay while words above are written. */
function place({ span }: Run, origin: number): string {
  return ` data-from="${span.start - origin}" data-to="${span.end - origin}"`;
}
