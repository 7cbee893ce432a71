import type { Opening } from '../../analysis/openings';
import { ownOrgan } from '../../analysis/organ';
import { adoptedOpening } from '../../language/everyday-openings';
import { toFinite, toParticiple, withVariant } from '../../language/opening-forms';
import type { OpeningForm } from '../../language/opening-verbs';
import { findMisspellings } from '../../language/spelling';
import { endsInPreamble, nextMatter } from '../../syntax/aside';
import type { Block, Tree } from '../../syntax/tree';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'opening-phrase',
  title: 'Open preambular paragraphs with a participle or adjective, operative ones with a finite verb',
  category: 'openings',
  scope: 'paragraph',
  kinds: ['preambular', 'operative'],
  defaultLevel: 'error',
  messages: {
    finite:
      '“{text}” opens operative paragraphs: a preambular one opens with a participle or adjective, such as “{proper}”.',
    participle:
      '“{text}” opens preambular paragraphs: an operative one opens with a verb in the third person, such as “{proper}”.',
    alone:
      'The resolution ends here, but “{text}” opens preambular paragraphs: an operative one opens with a verb in the third person, such as “{proper}”.',
    misspelt: '“{text}” is no known opening phrase: is it meant to be “{proper}”?',
    unknown: 'Adopted resolutions do not open {part} paragraphs with “{text}”.',
    order: 'Write “{proper}”: operative paragraphs have “{variant}” before the verb.',
    none: 'This {part} paragraph has no opening phrase: begin with {what}, such as “{proper}”.',
    comma: 'No comma stands between “{text}” and “{next}”.',
    replace: 'Change to “{proper}”',
    remove: 'Remove the comma',
  },
  fix: 'suggestion',
  source: 'United Nations Editorial Manual, resolutions; opening phrases of adopted resolutions.',
  whileTyping: 'withhold',
  examples: {
    good: [
      {
        preamble:
          '*Recalling* its decision to put the following question to the keepers:\n\nWhich lighthouses are lit by night?\n\n*Noting* their answer,',
      },
      {
        preamble:
          '*Having considered* the report of the Secretary-General on lighthouses,\n\n*Deeply concerned* about fog,',
      },
      {
        operative:
          '1. *Takes note with appreciation* of the register of lighthouses;\n\n2. Pending its completion, *urges* Member States to report lights that fail.',
      },
    ],
    bad: [
      { preamble: '*Notes* the value of lighthouses,', fixed: '*Noting* the value of lighthouses,' },
      {
        operative:
          '1. *Recalling* the value of lighthouses;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
        fixed:
          '1. *Recalls* the value of lighthouses;\n\n2. *Requests* the Secretary-General to keep a register of lighthouses.',
      },
      {
        draft:
          '*The General Assembly*,\n\n*Recognizing* the value of lighthouses,\n\n*Approving* the report on their lamps.',
        fixed:
          '*The General Assembly*,\n\n*Recognizing* the value of lighthouses,\n\n*Approves* the report on their lamps.',
      },
      {
        preamble: '*Emphasizing*, that lighthouses save lives,',
        fixed: '*Emphasizing* that lighthouses save lives,',
      },
      { preamble: '*Reconizing* the value of lighthouses,', fixed: '*Recognizing* the value of lighthouses,' },
      { preamble: '*Illuminating* the value of lighthouses,' },
      {
        operative: '1. *Notes* the fog off the coast;\n\n2. *Notes also* the value of lighthouses.',
        fixed: '1. *Notes* the fog off the coast;\n\n2. *Also notes* the value of lighthouses.',
      },
    ],
  },
  check(block, context) {
    const { kind, part } = block;
    const { opening } = context;
    if (opening === null || part < 0 || (kind !== 'preambular' && kind !== 'operative')) return;
    const found = judge(opening, kind, block) ?? (isClosed(block) ? judgeLast(opening, block, context.tree) : null);
    if (found === null) return;
    const { tree } = context;
    if (opening.form === null && isIntroduced(tree, block)) return;
    if (kind === 'preambular' && opening.form === 'operative' && standsAlone(tree, block)) return;
    // The Security Council writes "Decides also" as readily as "Also decides".
    if (found.message === 'order' && ownOrgan(tree) === 'SC') return;
    context.report(found);
  },
});

type Message =
  | 'finite'
  | 'participle'
  | 'alone'
  | 'comma'
  | 'remove'
  | 'misspelt'
  | 'unknown'
  | 'order'
  | 'none'
  | 'replace';

const EXAMPLE: Readonly<Record<OpeningForm, string>> = { preambular: 'Recalling', operative: 'Requests' };
const WHAT: Readonly<Record<OpeningForm, string>> = {
  preambular: 'a participle or adjective',
  operative: 'a verb in the third person',
};

/** Whether a colon above introduces the paragraph: a question put to a court opens as questions do. */
function isIntroduced({ blocks }: Tree, { index }: Block): boolean {
  return blocks[index - 1]?.kind === 'preambular' && blocks[index - 1]?.prose.text.endsWith(':') === true;
}

/** Whether a heading follows: a section's only operative paragraph carries no number. */
function standsAlone(tree: Tree, block: Block): boolean {
  return nextMatter(tree, block)?.kind === 'heading';
}

/** Whether a paragraph ends as only the last operative one does, or as what introduces the text that a resolution adopts. */
function isClosed({ kind, prose }: Block): boolean {
  return kind === 'preambular' && /[.:]$/.test(prose.text);
}

/** The only operative paragraph of a text, taken for a preambular one by its form. */
function judgeLast(opening: Opening, block: Block, tree: Tree): Report<Message> | null {
  if (opening.form !== 'preambular' || !opening.knownHead || !endsInPreamble(tree, block)) return null;
  return inForm('alone', opening, 'operative', block);
}

/** Says that an opening has to be in the form of `part`, and offers it. */
function inForm(message: Message, opening: Opening, part: OpeningForm, block: Block): Report<Message> {
  const { text, variant, prose } = opening;
  const change = part === 'operative' ? toFinite : toParticiple;
  const proper = change(text);
  // “Encouraging further dialogue” may speak of further dialogue.
  const base = part === 'operative' && text.endsWith(' further') ? change(text.slice(0, -' further'.length)) : null;
  const choices = [proper, base && `${base} ${variant}`].filter((choice) => choice !== null);
  return {
    message,
    parameters: { text, proper: proper ?? EXAMPLE[part] },
    span: block.prose.span(prose.start, prose.end),
    suggestions: choices.map((choice) => replacing(opening, block, choice)),
  };
}

/** Offers `proper` for the opening; the last words that both have are left, with the marks that stand among them. */
function replacing({ text, prose }: Opening, block: Block, proper: string): Suggestion {
  const [written, wanted] = [text.split(' '), proper.split(' ')];
  let same = 0;
  while (same + 1 < Math.min(written.length, wanted.length) && written.at(-1 - same) === wanted.at(-1 - same)) same++;
  const kept = same === 0 ? 0 : written.slice(-same).join(' ').length + 1;
  const span = block.prose.span(prose.start, prose.end - kept);
  const edit = { span, text: proper.slice(0, proper.length - kept) };
  return { message: 'replace', parameters: { proper }, fix: { edits: [edit] } };
}

type Suggestion = NonNullable<Report<Message>['suggestions']>[number];

/** What adopted texts never part from the opening by a comma. */
const COMMA = /^, (that|of|about)\b/;

/** `text` in the spelling of the United Nations. */
function respelt(text: string): string {
  return findMisspellings(text).reduceRight(
    (rest, { start, end, preferred }) => rest.slice(0, start) + preferred + rest.slice(end),
    text,
  );
}

function judge(opening: Opening, part: OpeningForm, block: Block): Report<Message> | null {
  const { text, variant, form, known, knownHead } = opening;
  if (knownHead && form !== null && form !== part) {
    return inForm(form === 'operative' ? 'finite' : 'participle', opening, part, block);
  }
  const parted = knownHead && block.prose.text.startsWith(', ', opening.prose.end);
  const next = parted ? COMMA.exec(block.prose.text.slice(opening.prose.end, opening.prose.end + 8))?.[1] : undefined;
  if (next !== undefined) {
    const comma = block.prose.span(opening.prose.end, opening.prose.end + 1);
    return {
      message: 'comma',
      parameters: { text, next },
      span: comma,
      suggestions: [{ message: 'remove', fix: { edits: [{ span: comma, text: '' }] } }],
      atMost: 'warning',
    };
  }
  if (known) return variant === null || part !== 'operative' ? null : judgeOrder(opening, variant, block);
  const span = block.prose.span(opening.prose.start, opening.prose.end);
  const replace = (proper: string) => replacing(opening, block, proper);
  const nearest = opening.nearest.map((base) => withVariant(base, part, opening.variant));
  const [proper] = nearest;
  if (proper !== undefined && !knownHead) {
    // “Emphasising” is a matter of spelling.
    if (respelt(text) === proper) return null;
    return {
      message: 'misspelt',
      parameters: { text, proper },
      span,
      suggestions: nearest.map(replace),
      atMost: 'warning',
    };
  }
  if (form === null) {
    return {
      message: 'none',
      parameters: { text, part, what: WHAT[part], proper: EXAMPLE[part] },
      span,
      atMost: 'warning',
    };
  }
  const adopted = adoptedOpening(text);
  return {
    message: 'unknown',
    parameters: { text, part },
    span,
    suggestions: (adopted === null ? nearest : [adopted]).map(replace),
    atMost: 'information',
  };
}

/** “Requests also”: in operative paragraphs also and further come first. */
function judgeOrder(opening: Opening, variant: NonNullable<Opening['variant']>, block: Block): Report<Message> | null {
  if (!opening.text.endsWith(` ${variant}`)) return null;
  const proper = withVariant(opening.base, 'operative', variant);
  return {
    message: 'order',
    parameters: { proper, variant },
    span: block.prose.span(opening.prose.start, opening.prose.end),
    suggestions: [replacing(opening, block, proper)],
    atMost: 'information',
  };
}
