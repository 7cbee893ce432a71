import type { Prose } from '../../syntax/prose';
import type { Block } from '../../syntax/tree';
import type { NoteCall } from '../../syntax/words';
import type { Span } from '../../text/span';
import { PLAIN, type Run } from './document';

/** How a footnote call is printed, and the note that it calls. */
export interface PrintedCall {
  readonly mark: string;
  readonly note: number;
}

/** A change of look at an offset of the plain text. */
interface Turn {
  readonly at: number;
  readonly look: 'italic' | 'bold' | 'underline' | 'link';
  readonly by: 1 | -1;
  readonly link: string | null;
}

/** Tells how a call is printed; `null` for one that is printed elsewhere. */
export type PrintCall = (call: NoteCall) => PrintedCall | null;

/** Keeps to the calls that stand in `span` of the source. */
export function callsWithin(span: Span, printCall: PrintCall): PrintCall {
  return (call) => (call.source.start >= span.start && call.source.end <= span.end ? printCall(call) : null);
}

/** The runs of `prose` between two offsets of its plain text, with the calls at either end. */
export function runsOf(prose: Prose, printCall: PrintCall, from = 0, to: number = prose.text.length): Run[] {
  const runs: Run[] = [];
  const counts = { italic: 0, bold: 0, underline: 0, link: 0 };
  let link: string | null = null;
  let at = 0;
  const copyTo = (end: number): void => {
    const start = Math.max(at, from);
    at = Math.max(at, end);
    if (start >= Math.min(end, to)) return;
    const stop = Math.min(end, to);
    runs.push({
      text: prose.text.slice(start, stop),
      italic: counts.italic > 0,
      bold: counts.bold > 0,
      underline: counts.underline > 0,
      link: counts.link > 0 ? link : null,
      note: null,
      span: prose.span(start, stop),
    });
  };
  const turns = turnsOf(prose);
  let next = 0;
  for (const call of [...prose.calls, null]) {
    const end = call?.at ?? prose.text.length;
    for (let turn = turns[next]; turn !== undefined && turn.at <= end; turn = turns[++next]) {
      copyTo(turn.at);
      counts[turn.look] += turn.by;
      if (turn.link !== null) ({ link } = turn);
    }
    copyTo(end);
    const printed = call === null || end < from || end > to ? null : printCall(call);
    if (call === null || printed === null) continue;
    runs.push({ ...PLAIN, text: printed.mark, note: printed.note, span: call.source });
  }
  return runs;
}

/** The runs of blocks as of one paragraph. */
export function joinedRuns(blocks: readonly Block[], printCall: PrintCall): Run[] {
  return blocks.flatMap(({ prose, span: { start } }, i) => {
    const runs = runsOf(prose, printCall);
    return i === 0 ? runs : [{ ...PLAIN, text: ' ', note: null, span: { start, end: start } }, ...runs];
  });
}

/** Every change of look in order: ends come before beginnings. */
function turnsOf(prose: Prose): Turn[] {
  const turns: Turn[] = [];
  const add = (look: Turn['look'], start: number, end: number, link: string | null = null): void => {
    turns.push({ at: start, look, by: 1, link }, { at: end, look, by: -1, link: null });
  };
  for (const { start, end, style, mark } of prose.emphasis) {
    if (start === end) continue;
    add(style, start, end);
    if (mark.length === 3) add('italic', start, end);
  }
  for (const { start, end, target } of prose.links) {
    if (start < end && /^https?:\/\/[^\s"<>]+$/i.test(target)) add('link', start, end, target);
  }
  return turns.sort((a, b) => a.at - b.at || a.by - b.by);
}
