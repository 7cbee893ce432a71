import { endOfEnactingName } from '../../analysis/enacting-name';
import { nextMatter } from '../../syntax/aside';
import { parse } from '../../syntax/parse';
import type { Prose } from '../../syntax/prose';
import type { Block, Part, Tree } from '../../syntax/tree';
import type { TextEdit } from '../../text/edit';
import { defineRule, type Report } from '../rule';

export default defineRule({
  id: 'enacting-words',
  title: 'Begin with the enacting words, alone on their line and followed by a comma',
  category: 'structure',
  scope: 'document',
  defaultLevel: 'error',
  messages: {
    missing: 'The enacting words are missing: begin with “{words}” on a line of its own.',
    comma: 'End the enacting words with a comma: the sentence goes on.',
    organ: 'This is a text of the {organ}: write “{words}”.',
    replace: 'Write “{words}”',
    addWords: 'Insert “{words}”',
    repair: 'Repair the enacting words',
  },
  fixTitle: 'repair',
  fix: 'safe',
  source:
    'Editorial Manual, Resolutions: the name of the organ, the preamble, the operative part, in this order. Usage in adopted resolutions for the comma.',
  whileTyping: 'withhold',
  examples: {
    good: [
      { draft: '*The General Assembly*,\n\n*Recalling* its resolution 79/326 of 26 August 2025,\n\n*Decides* to act.' },
      { draft: '*The Security Council*\n\n*Decides* to remain seized of the matter.' },
    ],
    bad: [
      {
        draft: '*THE GENERAL ASSEMBLY*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
        fixed: '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
      {
        draft:
          '*The General Assembly*:\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to protect them;\n\n2. *Invites* States to help.',
        fixed:
          '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to protect them;\n\n2. *Invites* States to help.',
      },
      {
        draft: '*The General Assembly*.\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
        fixed: '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
      {
        draft: 'Agenda item 7\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
      {
        draft:
          '*The General Assembly*\n\n## I Lights\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to protect them;\n\n## II Keepers\n\n2. *Decides* to train the keepers.',
        fixed:
          '*The General Assembly*,\n\n## I Lights\n\n*Recognizing* the importance of lighthouses,\n\n1. *Decides* to protect them;\n\n## II Keepers\n\n2. *Decides* to train the keepers.',
      },
      {
        draft: '*The General Assembly*\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
        fixed: '*The General Assembly*,\n\n*Recognizing* the importance of lighthouses,\n\n*Decides* to protect them.',
      },
    ],
  },
  check({ tree, report }) {
    const stated = namesOrgan(tree) ? organOf(tree) : null;
    for (const part of tree.parts) {
      const opening = tree.blocks[part.opensAt] as Block;
      if (opening.kind === 'enacting') {
        const { prose } = opening;
        const organ = stated ?? principalOrgan(prose.text);
        if (organ !== null) checkOrgan(opening, organ, report);
        const end = endOfEnactingName(prose.text);
        if (!leadsOn(tree, part) || prose.text.slice(end).trim() === ',') continue;
        report({ message: 'comma', span: opening.span, fix: { edits: commaBehind(prose, end) } });
      } else if (part.index === 0) {
        const words = `The ${organOf(tree)},`;
        const line = `*The ${organOf(tree)}*,`;
        const { start } = opening.span;
        const first = opening.prose.span(0, Math.min(opening.prose.text.length, opening.prose.text.indexOf(' ') + 1));
        report({
          message: 'missing',
          parameters: { words },
          span: { start, end: Math.max(start, first.end) },
          // What a masthead has for an organ may be no name: it would be missed again.
          suggestions: opensText(line)
            ? [{ message: 'addWords', fix: { edits: [{ span: { start, end: start }, text: `${line}\n\n` }] } }]
            : [],
        });
      }
    }
  },
});

/** Whether `line` is read as enacting words. */
function opensText(line: string): boolean {
  return parse(line).blocks[0]?.kind === 'enacting';
}

/** Whether the sentence goes on: with a preamble, or with sections that have their own. */
function leadsOn(tree: Tree, { opensAt, preambular, operative }: Part): boolean {
  if (preambular.length > 0) return true;
  return operative.length === 0 && nextMatter(tree, tree.blocks[opensAt] as Block)?.kind === 'heading';
}

/** A name in other letters is put right; another name may be meant, or the masthead be wrong. */
function checkOrgan({ prose }: Block, organ: string, report: (found: Report<'organ' | 'replace'>) => void): void {
  const words = `The ${organ}`;
  if (prose.text === `${words},`) return;
  const name = prose.text.slice(0, endOfEnactingName(prose.text));
  if (name === words) return;
  const span = prose.span(0, name.length);
  const fix = { edits: [{ span, text: words }] };
  const found = { message: 'organ', parameters: { organ, words }, span } as const;
  if (name.toLowerCase() === words.toLowerCase()) report({ ...found, fix });
  else report({ ...found, suggestions: [{ message: 'replace', fix }] });
}

/** A comma instead of the marks behind `name`, the end of the organ's name, and behind what closes its italics. */
function commaBehind(prose: Prose, name: number): TextEdit[] {
  const close = prose.emphasis.reduce((at, run) => Math.max(at, run.close?.end ?? at), prose.toSource(name, 'end'));
  const marks = Array.from({ length: prose.text.length - name }, (_, i) => prose.span(name + i, name + i + 1));
  const inside = marks.filter(({ start }) => start < close);
  const end = prose.toSource(prose.text.length, 'end');
  return [
    ...inside.map((span) => ({ span, text: '' })),
    { span: { start: close, end: Math.max(close, end) }, text: ',' },
  ];
}

const PRINCIPAL = ['General Assembly', 'Security Council', 'Economic and Social Council', 'Human Rights Council'];

/** The principal organ that enacting words name in whatever capitals; `null` for another. */
function principalOrgan(words: string): string | null {
  const lower = words.toLowerCase();
  return PRINCIPAL.find((organ) => lower.startsWith(`the ${organ.toLowerCase()}`)) ?? null;
}

/** Whether the masthead says whose text this is; a conference's own organs are named by the enacting words alone. */
function namesOrgan(tree: Tree): boolean {
  return tree.blocks.some(
    ({ field, prose }) =>
      (field === 'organ' && PRINCIPAL.includes(prose.text)) || (field === 'symbol' && /^[AES]\//.test(prose.text)),
  );
}

/** The organ that the masthead or the symbol names; the General Assembly where neither does. */
function organOf(tree: Tree): string {
  // Documents of the Human Rights Council bear its name below that of the General Assembly.
  const named = tree.masthead.findLast((block) => block.field === 'organ');
  if (named !== undefined) {
    const name = named.prose.text.replace(/,$/, '');
    if (PRINCIPAL.includes(name)) return name;
    return PRINCIPAL.find((organ) => organ.toLowerCase() === name.toLowerCase()) ?? name;
  }
  const symbol = tree.masthead.find((block) => block.field === 'symbol')?.prose.text ?? '';
  if (symbol.startsWith('S/')) return 'Security Council';
  if (symbol.startsWith('E/')) return 'Economic and Social Council';
  return symbol.startsWith('A/HRC/') ? 'Human Rights Council' : 'General Assembly';
}
