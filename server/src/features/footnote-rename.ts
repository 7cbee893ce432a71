import type { Analysis } from '../analysis/analysis';
import type { Footnote } from '../analysis/footnotes';
import { inOrder, type TextEdit } from '../text/edit';
import { type Span, touches } from '../text/span';
import { footnoteAt } from './inner-reference';

/** What of a footnote's call or mark is its name. */
export interface FootnoteName {
  readonly span: Span;
  readonly name: string;
}

/** A request that cannot be met, and why, in the user's words. */
export interface Refusal {
  readonly refusal: string;
}

const NAME = /^(?:[\w-]+|\*{1,4})$/;

/** The name of the footnote called or marked at 0-based UTF-16 `offset`. */
export function footnoteNameAt(analysis: Analysis, offset: number): FootnoteName | Refusal {
  const note = footnoteAt(analysis, offset);
  if (note === null) return { refusal: 'Only footnotes can be renamed: put the caret on a call such as [^1].' };
  const names = namesOf(analysis, note);
  if (names === null) return { refusal: `Only notes that are written [^${note.mark}] can be renamed.` };
  const name = names.find((span) => touches({ start: span.start - 2, end: span.end + 2 }, offset));
  return name === undefined ? { refusal: 'There is no footnote here.' } : { span: name, name: note.mark };
}

/** The edits that give the footnote at `offset` another name, `[^` and `]` allowed around it: call for call and its text. */
export function renameFootnote(analysis: Analysis, offset: number, wanted: string): readonly TextEdit[] | Refusal {
  const found = footnoteNameAt(analysis, offset);
  if ('refusal' in found) return found;
  const name = wanted.trim().replace(/^\[\^(.*?)\]:?$/, '$1');
  if (!NAME.test(name)) {
    return { refusal: 'A footnote is named by letters, figures and hyphens, or by one to four asterisks.' };
  }
  if (name === found.name) return [];
  if (analysis.footnotes.notes.some(({ mark }) => mark === name)) {
    return { refusal: `There is a footnote [^${name}] already.` };
  }
  const note = footnoteAt(analysis, offset) as Footnote;
  return inOrder((namesOf(analysis, note) ?? []).map((span) => ({ span, text: name })));
}

/** Where the note's name stands, between `[^` and `]`; `null` where it is written otherwise anywhere. */
function namesOf({ tree }: Analysis, { mark, calls, text, repeated }: Footnote): Span[] | null {
  const texts = [...(text === null ? [] : [text]), ...repeated];
  const marks = [...calls.map(({ call }) => call.source), ...texts.flatMap(({ label }) => label?.markSpan ?? [])];
  const written = /^\[\^((?:\\?[\w*-])+)\]/;
  const names: Span[] = [];
  for (const { start, end } of marks) {
    const found = written.exec(tree.text.slice(start, end))?.[1];
    if (found === undefined || found.replaceAll('\\', '') !== mark.replaceAll('\\', '')) return null;
    names.push({ start: start + 2, end: start + 2 + found.length });
  }
  return names;
}
