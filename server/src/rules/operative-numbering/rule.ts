import { joinedParagraphs } from '../../analysis/joined-paragraphs';
import { paragraphReferences, partReferredTo } from '../../analysis/paragraph-references';
import { isDigit } from '../../syntax/characters';
import type { Block, Label, Part, Tree } from '../../syntax/tree';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'operative-numbering',
  title: 'Number operative paragraphs consecutively from 1',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    gap: 'Paragraph {found} follows paragraph {before}; it should be number {expected}.',
    first: 'The first operative paragraph is number {expected}, not {found}.',
    unnumbered: 'Number this operative paragraph {expected}.',
    stop: 'Put a full stop after the number {found}.',
    space: 'Put a space after the number {found}.',
    dangling: 'No paragraph of this resolution is numbered {found}.',
    single: 'A single operative paragraph carries no number.',
    fix: 'Number the operative paragraphs from {start}',
    fixAlone: 'Number the operative paragraphs from {start}, and leave the references to them',
    fixStop: 'Put a full stop after the number',
    fixSpace: 'Put a space after the number',
    fixSingle: 'Remove the number',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source:
    'Editorial Manual, Paragraphs and subparagraphs; usage in adopted resolutions for single paragraphs and sections.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { operative: '1. *Notes* the importance of lighthouses;\n\n2. *Decides* to protect its lights.' },
      { operative: '*Decides* to protect its lights.' },
    ],
    bad: [
      {
        operative:
          '1. *Requests* States to protect their lights;\n\n2. *Requests* the Secretary-General to report on the measures of paragraph 7 above.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n3. *Invites* States to protect them;\n\n4. *Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n*Invites* States to protect them;\n\n2. *Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n3. *Invites* States:\n\n(a) To protect them;\n\n(b) To light them;\n\n4. *Requests* the Secretary-General to report on paragraph 3 (a) and (b) above.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States:\n\n(a) To protect them;\n\n(b) To light them;\n\n3. *Requests* the Secretary-General to report on paragraph 2 (a) and (b) above.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n3. *Invites* States to protect them;\n\n4. *Requests* the Secretary-General to report on paragraphs 1 and 3 above.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to report on paragraphs 1 and 2 above.',
      },
      {
        operative: '1. *Notes* the importance of lighthouses;\n\n2 *Invites* States to protect them.',
        fixed: '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them.',
      },
      {
        operative:
          '1. *Notes* the importance of lighthouses;\n\n2.*Invites* States to protect them;\n\n3*Requests* the Secretary-General to keep a register.',
        fixed:
          '1. *Notes* the importance of lighthouses;\n\n2. *Invites* States to protect them;\n\n3. *Requests* the Secretary-General to keep a register.',
      },
    ],
  },
  // The number of a paragraph that goes on from the one before it has a stop or parenthesis behind it.
  triggers: { words: ['paragraph', 'paragraphs'], signs: ['0.', '0)'] },
  check({ tree, suspects, report }) {
    reportDangling(tree, suspects, report);
    const joined = joinedParagraphs(tree, suspects);
    const joinedTo = (block: Block) => joined.get(block.index)?.length ?? 0;
    /** The number of a paragraph, or of the last that is joined to it; `null` where it has none. */
    const lastNumber = (block: Block | undefined) =>
      block === undefined || block.number === null ? null : block.number + joinedTo(block);
    let before = 0;
    for (const part of tree.parts) {
      const { operative } = part;
      const start = part.runsOn ? before + 1 : 1;
      if (joined.size === 0 && operative.length > 1 && areInOrder(tree, operative, start)) {
        before = start + operative.length - 1;
        continue;
      }
      const places: number[] = [];
      let place = start;
      for (const block of operative) {
        places.push(place);
        place += 1 + joinedTo(block);
      }
      before = lastNumber(operative.at(-1)) ?? place - 1;
      if (operative.some((block) => isNegotiated(tree, block))) continue;
      if (operative.length === 1 && joinedTo(operative[0] as Block) === 0) {
        const only = operative[0] as Block;
        if (only.label === null) continue;
        if (only.label.value === start) {
          // In a section or a composite a lone paragraph keeps its number.
          if (tree.parts.length > 1) continue;
          const span = { start: only.span.start, end: firstWord(only) };
          report({
            message: 'single',
            span: only.label.markSpan,
            atMost: 'information',
            suggestions: [{ message: 'fixSingle', fix: { edits: [{ span, text: '' }] } }],
          });
          continue;
        }
      }
      let edits: Edit[] | undefined;
      let told = false;
      /** One repair numbers the whole part; where that is long, only the first finding carries it. */
      const repair = () => {
        edits ??= renumber(tree, part, places, joined);
        if (told && edits.length > LONG) return {};
        told = true;
        const alone = edits.filter(({ refers }) => !refers);
        if (alone.length === edits.length) return { fix: { edits } };
        return { fix: { edits }, suggestions: [{ message: 'fixAlone' as const, fix: { edits: alone } }] };
      };
      operative.forEach((block, i) => {
        const expected = places[i] as number;
        const previous = i === 0 ? start - 1 : (lastNumber(operative[i - 1]) ?? expected - 1);
        if (block.number === expected && previous === expected - 1 && hasUsualMark(tree, block)) return;
        const { label } = block;
        if (label === null) {
          const words = block.prose.span(0, Math.max(1, block.prose.text.search(/\s|$/)));
          report({ message: 'unnumbered', parameters: { expected, start }, span: words, ...repair() });
          return;
        }
        if (label.value === previous + 1) {
          if (label.value === expected) checkMark(tree.text, label, start, report);
          return;
        }
        edits ??= renumber(tree, part, places, joined);
        if (label.value === expected && edits.length > 0 && i > 0) return;
        const parameters = { found: label.text, before: previous, expected, start };
        report({ message: previous === 0 ? 'first' : 'gap', parameters, span: label.span, ...repair() });
      });
    }
  },
});

/** References to paragraphs of the draft's own that it does not have. */
function reportDangling(tree: Tree, suspects: readonly Block[], report: (report: Report<'dangling'>) => void): void {
  const references = suspects.flatMap((block) => (!block.quoted && block.part >= 0 ? paragraphReferences(block) : []));
  if (references.length === 0) return;
  const missing = new Set(references.map(({ number }) => number));
  let areNumbered = false;
  for (const block of tree.blocks) {
    const { kind, number } = block;
    if (kind !== 'operative') continue;
    if (isNegotiated(tree, block)) return;
    if (number === null) continue;
    areNumbered = true;
    if (missing.delete(number) && missing.size === 0) return;
  }
  if (!areNumbered) return;
  for (const { number, span } of references) {
    if (missing.has(number)) report({ message: 'dangling', parameters: { found: number }, span, atMost: 'warning' });
  }
}

/** Whether paragraphs are numbered from `start` on, and their numbers are followed by what usually follows them. */
function areInOrder(tree: Tree, operative: readonly Block[], start: number): boolean {
  return operative.every((block, i) => block.number === start + i && hasUsualMark(tree, block));
}

/** Whether a paragraph bears a label of negotiators, such as `OP 5` or `[OP5]`. */
function isNegotiated({ text }: Tree, block: Block): boolean {
  return !isDigit(text.charCodeAt(block.span.start)) && block.label?.negotiating !== undefined;
}

/** Whether a paragraph begins with a number, a stop or parenthesis and a space, as nearly every one does. */
function hasUsualMark({ text }: Tree, { span }: Block): boolean {
  let end = span.start;
  while (isDigit(text.charCodeAt(end))) end++;
  const mark = text.charCodeAt(end);
  return end > span.start && (mark === 0x2e || mark === 0x29) && text.charCodeAt(end + 1) === 32;
}

/** A repair of more edits than this is not repeated with every finding. */
const LONG = 40;

/** Looks at what stands between a number that is right and the words of its paragraph. */
function checkMark(text: string, label: Label, start: number, report: (report: Report<Message>) => void): void {
  const { start: at, end } = label.markSpan;
  const space = text.charCodeAt(end) === 32 || /^[\s\u200b-\u200f]|^$/.test(text.slice(end, end + 1)) ? '' : ' ';
  if (space === '' && end - at > label.text.length) return;
  const parameters = { found: label.text, start };
  const insert = (after: number, mark: string) => ({ edits: [{ span: { start: after, end: after }, text: mark }] });
  if (end - at === label.text.length) {
    report({ message: 'stop', parameters, span: label.span, fix: insert(end, `.${space}`), fixTitle: 'fixStop' });
  } else if (space !== '') {
    const fix = insert(end, space);
    report({ message: 'space', parameters, span: label.markSpan, atMost: 'information', fix, fixTitle: 'fixSpace' });
  }
}

type Message = 'stop' | 'space' | 'fixStop' | 'fixSpace';

interface Edit {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  /** It changes a reference to a paragraph. */
  readonly refers?: true;
}

/**
 * Edits that number the paragraphs of `part`, and those joined to them, as their `places` say, and what refers to them
 * with them: only what is wrong is touched. A reference to a number that two paragraphs bear, or none, is left, and
 * every one where numbers are jumbled: nobody can tell what it meant.
 */
function renumber(
  tree: Tree,
  part: Part,
  places: readonly number[],
  joined: ReturnType<typeof joinedParagraphs>,
): Edit[] {
  const moved = new Map<number, number | null>();
  const move = (from: number, to: number) => moved.set(from, moved.has(from) ? null : to);
  const edits: Edit[] = part.operative.flatMap((block, i) => {
    const { label, span } = block;
    const place = places[i] as number;
    const number = String(place);
    if (label?.value != null) move(label.value, place);
    const inner = (joined.get(block.index) ?? []).flatMap((each, k): Edit[] => {
      const { start } = each.span;
      const right = place + k + 1;
      move(each.number, right);
      if (each.number === right) return [];
      return [{ span: { start, end: start + String(each.number).length }, text: String(right) }];
    });
    if (label?.text === number) return inner;
    if (label !== null) return [{ span: label.span, text: number }, ...inner];
    return [{ span: { start: span.start, end: span.start }, text: `${number}. ` }];
  });
  if (edits.length === 0 || areJumbled(part)) return edits;
  for (const block of tree.blocks) {
    if (block.quoted) continue;
    for (const reference of paragraphReferences(block)) {
      if (partReferredTo(tree, reference) !== part.index) continue;
      const number = moved.get(reference.number) ?? reference.number;
      if (number !== reference.number) edits.push({ span: reference.span, text: String(number), refers: true });
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether the numbers are in no order that moving a paragraph or two would explain: nothing refers to such numbers. */
function areJumbled({ operative }: Part): boolean {
  const numbers = operative.flatMap(({ label }) => label?.value ?? []);
  const descents = numbers.filter((number, i) => i > 0 && number < (numbers[i - 1] as number)).length;
  return descents > Math.max(2, numbers.length / 4);
}

/** Where the paragraph's own text begins, its italics included. */
function firstWord({ prose }: Block): number {
  const emphasis = prose.emphasis[0];
  return emphasis?.start === 0 ? emphasis.open.start : prose.toSource(0, 'start');
}
