import { lineEndOf } from '../../text/line-end';
import { excerpt } from '../excerpt';
import { type Caret, span } from './caret';
import type { Proposal, Proposals } from './proposal';

const BEGUN = /\[\^[\d*]*$/;

/** Footnotes to call behind `[^`: those of the draft, and a new one whose text begins at the end; `null` elsewhere. */
export function footnoteProposals(caret: Caret): Proposals | null {
  const begun = BEGUN.exec(caret.before)?.[0];
  if (begun === undefined || /^\[\^/.test(caret.before)) return null;
  const { notes } = caret.analysis.footnotes;
  const replaces = span(caret, begun.length, caret.after.startsWith(']') ? 1 : 0);
  const known = notes
    .filter(({ text }) => text !== null)
    .map(({ mark, text }): Proposal => {
      const call = `[^${mark}]`;
      const description = excerpt(text?.prose.text ?? '');
      return { label: call, description, kind: 'footnote', filter: call, text: call, replaces };
    });
  return { items: [newNote(caret, replaces), ...known], more: false };
}

/** The number that follows the last, with a text that begins at the draft's end. */
function newNote({ analysis }: Caret, replaces: Proposal['replaces']): Proposal {
  const { tree, footnotes } = analysis;
  const marks = footnotes.notes.filter(({ text }) => text !== null).map(({ mark }) => Number(mark));
  const call = `[^${marks.reduce((last, mark) => (mark > last ? mark : last), 0) + 1}]`;
  const end = tree.text.trimEnd().length;
  const eol = lineEndOf(tree.text);
  const stub = `${eol}${eol}${call}: `;
  const proposal = {
    label: call,
    description: 'new footnote, its text at the end',
    kind: 'footnote' as const,
    filter: call,
    replaces,
  };
  // Two edits must not touch.
  return end <= replaces.end
    ? { ...proposal, text: call + stub }
    : { ...proposal, text: call, besides: [{ span: { start: end, end }, text: stub }] };
}
