import type { Fix } from '../../lint/finding';
import { isAside } from '../../syntax/aside';
import { alphaLetters, LAST_LETTERS, romanLetters } from '../../syntax/labels';
import { bulletLength } from '../../syntax/lines';
import type { Block, Label, LabelStyle, Tree } from '../../syntax/tree';
import { inOrder } from '../../text/edit';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'subparagraph-lettering',
  title: 'Letter subparagraphs (a), (b), (c), those below them (i), (ii), (iii)',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    gap: 'Subparagraph ({found}) should be ({expected}).',
    mark: 'Write “{mark}” instead of “{found}”.',
    degree: 'Subparagraphs of the first degree are lettered (a), (b), (c): write ({expected}).',
    bullet: 'Letter this subparagraph “{mark}”: resolutions have no bullets.',
    fix: 'Letter the subparagraphs in order',
    fixMark: 'Change to “{mark}”',
  },
  fixTitle: 'fix',
  fix: 'safe',
  source: 'Editorial Manual, Paragraphs and subparagraphs.',
  whileTyping: 'withhold',
  options: {
    marks: {
      type: 'string',
      enum: ['parentheses', 'any'],
      default: 'parentheses',
      description: 'How letters may be marked: only “(a)”, or “a.” and “a)” as well.',
    },
  },
  examples: {
    good: [
      {
        operative:
          '*Invites* Member States:\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.',
      },
    ],
    bad: [
      {
        operative: '*Invites* Member States:\n\n(i) To protect their lights;\n\n(ii) To train the keepers.',
        fixed: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers.',
      },
      {
        operative:
          '*Invites* Member States:\n\n(i) To protect their lights:\n\n- At sea;\n\n- In harbours;\n\n(ii) To train the keepers.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.',
      },
      {
        operative: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(c) To train the keepers.',
        fixed: '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers.',
      },
      {
        operative:
          '*Invites* Member States:\n\n(b) To protect their lights;\n\n(c) To train the keepers;\n\n(d) To publish notices.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers;\n\n(c) To publish notices.',
      },
      {
        operative:
          '*Invites* Member States:\n\na) To protect their lights:\n\ni) At sea;\n\nii) In harbours;\n\nb) To train the keepers.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights:\n\n(i) At sea;\n\n(ii) In harbours;\n\n(b) To train the keepers.',
      },
      {
        operative:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n- To train the keepers;\n\n(b) To publish notices.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;\n\n(b) To train the keepers;\n\n(c) To publish notices.',
      },
      {
        operative:
          '*Invites* Member States:\n\n* To protect their lights;\n* To train the keepers;\n* To publish notices.',
        fixed:
          '*Invites* Member States:\n\n(a) To protect their lights;\n(b) To train the keepers;\n(c) To publish notices.',
      },
      {
        preamble: '*Recalling* the obligation of States:\n\n• To protect their lights,\n\n• To chart every reef,',
        fixed: '*Recalling* the obligation of States:\n\n(a) To protect their lights,\n\n(b) To chart every reef,',
      },
    ],
  },
  check({ tree, options, report }) {
    const all = lists(tree.blocks);
    /** Lists that go up a degree with the one above them, and the repair of both. */
    const raised = new Map<Block[], Fix>();
    for (const [index, list] of all.entries()) {
      const above = raised.get(list);
      if (above !== undefined) {
        list.forEach((block, i) => {
          if (block.label === null) reportBullet(tree, block, markOf(block.level - 1, i + 1), above, report);
        });
        continue;
      }
      if (isRomanOfFirstDegree(list, tree.blocks)) {
        const beneath = listsBeneath(all, index);
        const fix = { edits: inOrder([list, ...beneath].flatMap((each) => raisedBy(tree, each))) };
        for (const each of beneath) raised.set(each, fix);
        const span = ((list[0] as Block).label as Label).markSpan;
        report({ message: 'degree', parameters: { expected: 'a' }, span, fix });
        continue;
      }
      const style = list.find(({ label }) => label !== null)?.label?.style;
      let edits: Edit[] | undefined;
      let told = false;
      /** One repair letters the whole list; where that is long, only the first finding carries it. */
      const repair = () => {
        edits ??= list.flatMap((block, i) =>
          hasLetters(block, i + 1, style) ? letteringOf(tree, block, i + 1, style) : [],
        );
        const fix = told && edits.length > LONG ? undefined : { edits };
        told = true;
        return fix;
      };
      let before = 0;
      list.forEach((block, i) => {
        const { label } = block;
        if (!hasLetters(block, i + 1, style)) return;
        if (label === null) {
          reportBullet(tree, block, markOf(block.level, i + 1, style), repair(), report);
          return;
        }
        if (options.marks === 'parentheses' && block.level <= 2 && isBare(tree, label)) {
          const found = tree.text.slice(label.markSpan.start, label.markSpan.end);
          const parameters = { found, mark: `(${label.text})` };
          const fix = { edits: [{ span: label.markSpan, text: parameters.mark }] };
          report({ message: 'mark', parameters, span: label.markSpan, fix, fixTitle: 'fixMark' });
        }
        const follows = label.value === before + 1;
        before = label.value ?? before + 1;
        if (follows || label.value === i + 1) return;
        report({
          message: 'gap',
          parameters: { found: label.text, expected: lettersOf(i + 1, label.style) },
          span: label.markSpan,
          fix: repair(),
        });
      });
    }
  },
});

/** Whether a list right under its paragraph runs (i), (ii), (iii), all in order. */
function isRomanOfFirstDegree(list: readonly Block[], blocks: readonly Block[]): boolean {
  const [first] = list;
  if (first === undefined || list.length < 2 || first.parent < 0) return false;
  if (list.length > LAST_LETTERS['lower-alpha']) return false;
  if (!blocks.slice(first.parent + 1, first.index).every(isAside)) return false;
  return list.every(({ label }, i) => label?.style === 'lower-roman' && label.value === i + 1);
}

function reportBullet(
  tree: Tree,
  block: Block,
  mark: string,
  fix: Fix | undefined,
  report: (found: Report<'bullet'>) => void,
): void {
  const { start, end } = bulletOf(tree.text, block);
  const span = { start, end: start + tree.text.slice(start, end).trimEnd().length };
  report({ message: 'bullet', parameters: { mark }, span, fix });
}

/** Those of `all`, which is in order, that hang under the items of the list at `index`. */
function listsBeneath(all: readonly Block[][], index: number): Block[][] {
  const head = all[index]?.[0];
  const isBeneath = (first: Block | undefined) =>
    head !== undefined && first?.parent === head.parent && first.level > head.level;
  let end = index + 1;
  while (isBeneath(all[end]?.[0])) end++;
  return all.slice(index + 1, end);
}

/** The edits that mark the items of a list as those of the degree above it. */
function raisedBy(tree: Tree, list: readonly Block[]): Edit[] {
  return list.flatMap((block, i) => {
    const { label, level } = block;
    const mark = markOf(level - 1, i + 1);
    if (label === null) return [{ span: bulletOf(tree.text, block), text: `${mark} ` }];
    // What stands around the letter may be allowed, and keeps.
    return [level === 2 ? { span: label.span, text: mark.slice(1, -1) } : { span: label.markSpan, text: mark }];
  });
}

/** A repair of more edits than this is not repeated with every finding. */
const LONG = 40;

type Edit = Fix['edits'][number];

/** The edits that give `block`, the `value`th subparagraph of a list (1-based), its letter. */
function letteringOf(tree: Tree, block: Block, value: number, style: LabelStyle | undefined): Edit[] {
  const { label } = block;
  if (label === null) return [{ span: bulletOf(tree.text, block), text: `${markOf(block.level, value, style)} ` }];
  const letters = lettersOf(value, label.style);
  return label.text === letters ? [] : [{ span: label.span, text: letters }];
}

/** Whether a letter stands without its first parenthesis. */
function isBare({ text }: Tree, { markSpan: { start } }: Label): boolean {
  return text[start] !== '(' && !text.startsWith('\\(', start);
}

/** Subparagraphs of one degree that follow one another under the same paragraph. */
function lists(blocks: readonly Block[]): Block[][] {
  const done: Block[][] = [];
  let open: Block[][] = [];
  let parent = -1;
  for (const block of blocks) {
    if (block.kind !== 'subparagraph' || block.quoted || block.parent < 0) continue;
    if (block.parent !== parent) open = [];
    ({ parent } = block);
    open = open.slice(0, block.level);
    const list = open[block.level - 1];
    if (list !== undefined) list.push(block);
    else {
      const begun = [block];
      open[block.level - 1] = begun;
      done.push(begun);
    }
  }
  return done;
}

function lettersOf(value: number, style: LabelStyle): string {
  return style === 'lower-roman' ? romanLetters(value) : alphaLetters(value);
}

/** Whether there are letters for the `value`th subparagraph of a list (1-based): none are told of a longer list's rest. */
function hasLetters({ label, level }: Block, value: number, style: LabelStyle | undefined): boolean {
  return (
    value <= LAST_LETTERS[(label?.style ?? style ?? styleOf(level)) === 'lower-roman' ? 'lower-roman' : 'lower-alpha']
  );
}

/** The style of a degree, 1 for the first. */
function styleOf(level: number): LabelStyle {
  return level % 2 === 0 ? 'lower-roman' : 'lower-alpha';
}

/** The mark of the `value`th subparagraph of a list (1-based), in the list's `style` or else that of its degree, 1 for the first. */
function markOf(level: number, value: number, style?: LabelStyle): string {
  const letters = lettersOf(value, style ?? styleOf(level));
  return level <= 2 ? `(${letters})` : `${letters}.`;
}

/** The bullet of an item without a letter, with the space behind it. */
function bulletOf(text: string, { span: { start } }: Block): Span {
  return { start, end: start + bulletLength(text, start) };
}
