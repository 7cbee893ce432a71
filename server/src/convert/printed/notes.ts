import type { Analysis } from '../../analysis/analysis';
import type { Block, Tree } from '../../syntax/tree';
import type { NoteCall } from '../../syntax/words';
import type { PrintedCall } from './runs';

/** A note of the draft: its mark as printed and its text. */
export interface OrderedNote {
  readonly mark: string;
  /** `null` where the draft has none. */
  readonly text: Block | null;
}

/** The notes of a draft in the order in which they are printed. */
export interface NoteOrder {
  readonly notes: readonly OrderedNote[];
  /** How a call is printed. */
  printedCall(call: NoteCall): PrintedCall;
}

/**
 * The notes in the order of their first calls, those that nothing calls last. A mark that has several texts and as many
 * calls (notes begin anew in each resolution of a composite, or on each page) makes a note of each.
 */
export function orderNotes({ footnotes }: Analysis): NoteOrder {
  const called: { mark: string; text: Block | null; calls: readonly NoteCall[]; first: number }[] = [];
  const uncalled: OrderedNote[] = [];
  for (const { mark, calls, text, repeated } of footnotes.notes) {
    const texts = text === null ? [] : [text, ...repeated];
    const own = calls.map(({ call }) => call);
    if (own.length === 0) {
      uncalled.push(...texts.map((each) => ({ mark, text: each })));
    } else if (texts.length === own.length) {
      own.forEach((call, i) => {
        called.push({ mark, text: texts[i] as Block, calls: [call], first: call.source.start });
      });
    } else {
      called.push({ mark, text, calls: own, first: own[0]?.source.start ?? 0 });
      uncalled.push(...repeated.map((each) => ({ mark, text: each })));
    }
  }
  called.sort((a, b) => a.first - b.first);
  const marks = printedMarks([...called, ...uncalled].map((note) => note.mark));
  const printed = new Map<NoteCall, PrintedCall>();
  called.forEach(({ calls }, note) => {
    for (const call of calls) printed.set(call, { mark: marks[note] as string, note });
  });
  return {
    notes: [...called, ...uncalled].map(({ text }, i) => ({ mark: marks[i] as string, text })),
    printedCall: (call) => printed.get(call) as PrintedCall,
  };
}

/**
 * Texts of notes without a mark, by the note that they stand behind, which goes on in them on its next page; under `null`
 * those that no note stands before.
 */
export function notesWithoutMark({ blocks }: Tree): ReadonlyMap<Block | null, readonly Block[]> {
  const behind = new Map<Block | null, Block[]>();
  let last: Block | null = null;
  for (const block of blocks) {
    if (block.kind !== 'footnote') continue;
    const own = behind.get(last);
    if (block.label !== null) last = block;
    else if (own === undefined) behind.set(last, [block]);
    else own.push(block);
  }
  return behind;
}

/** Numbers and stars stand as they are; where a note has a name, all but those with stars are numbered in order. */
function printedMarks(marks: readonly string[]): string[] {
  const plain = marks.map((mark) => mark.replaceAll('\\', ''));
  if (plain.every((mark) => /^(?:\d+|\*+)$/.test(mark))) return plain;
  const numbers = new Map<string, string>();
  return plain.map((mark) => {
    if (mark.startsWith('*')) return mark;
    const number = numbers.get(mark) ?? String(numbers.size + 1);
    numbers.set(mark, number);
    return number;
  });
}
