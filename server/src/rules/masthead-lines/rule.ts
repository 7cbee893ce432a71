import type { Block, MastheadField, Tree } from '../../syntax/tree';
import { expectsMasthead, lineBefore, placeOf } from '../masthead-line';
import { defineRule } from '../rule';

export default defineRule({
  id: 'masthead-lines',
  title: 'Give the masthead all its lines, in their order',
  category: 'masthead',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {
    missing: 'The masthead of {text} also has: {lines}.',
    distribution: '{text} is distributed as “{line}”.',
    language: 'The masthead of an adopted resolution does not name the original language.',
    organ: 'Write “{line}”.',
    order: 'This line stands before “{next}”.',
    add: 'Add “{line}”',
    replace: 'Write “{line}”',
    remove: 'Remove this line',
  },
  fix: 'suggestion',
  source: 'Official drafts and adopted resolutions of the General Assembly.',
  examples: {
    good: [
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: French\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
      {
        masthead:
          'General Assembly\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
    ],
    bad: [
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
        fixed:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
      {
        masthead:
          'A/80/L.212\n\nGeneral assembly\n\nDistr: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
        fixed:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
      {
        masthead:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: General\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
        fixed:
          'A/80/L.212\n\nGeneral Assembly\n\nDistr.: Limited\n4 May 2026\nOriginal: English\n\nEightieth session\nAgenda item 71 (c)\nOceans and the law of the sea\n\nIceland and Kenya: draft resolution',
      },
    ],
  },
  check({ tree, report }) {
    if (!expectsMasthead(tree)) return;
    const lines = tree.masthead.filter((block) => block.field !== null && ORDER.includes(block.field));
    const present = new Set(lines.map(({ field }) => field));
    const { adopted } = tree;
    if (present.size < (adopted ? 4 : 7)) return;
    const text = adopted ? 'an adopted resolution' : 'a draft';

    const missing = (adopted ? OF_ADOPTED : OF_DRAFT).filter((field) => !present.has(field));
    const [first] = missing;
    if (first !== undefined) {
      report({
        message: 'missing',
        parameters: { text, lines: missing.map((field) => NAMES[field]).join(', ') },
        span: placeOf(tree, first).span,
        suggestions: missing.flatMap((field) => addition(tree, field) ?? []),
      });
    }
    for (const block of lines) {
      if (block.field === 'organ' && /^general assembly$/i.test(block.prose.text)) {
        const line = 'General Assembly';
        const fix = { edits: [{ span: block.span, text: line }] };
        if (!/^(?:General Assembly|GENERAL ASSEMBLY)$/.test(block.prose.text))
          report({
            message: 'organ',
            parameters: { line },
            span: block.span,
            suggestions: [{ message: 'replace', fix }],
          });
      }
      if (block.field === 'distribution') {
        const line = adopted ? 'Distr.: General' : 'Distr.: Limited';
        if (block.prose.text === line || !/^Distr(?:[.:]|ibution)/i.test(block.prose.text)) continue;
        const fix = { edits: [{ span: block.span, text: line }] };
        const parameters = { text: adopted ? 'An adopted resolution' : 'A draft', line };
        report({ message: 'distribution', parameters, span: block.span, suggestions: [{ message: 'replace', fix }] });
      }
      if (block.field === 'language' && adopted) {
        const start = tree.text.slice(0, block.span.start).trimEnd().length;
        const fix = { edits: [{ span: { start, end: block.span.end }, text: '' }] };
        report({ message: 'language', span: block.span, suggestions: [{ message: 'remove', fix }] });
      }
    }
    checkOrder(lines);

    function checkOrder(fields: readonly Block[]): void {
      for (const [i, block] of fields.entries()) {
        const previous = fields[i - 1];
        if (previous === undefined || placeIn(previous) <= placeIn(block)) continue;
        report({ message: 'order', parameters: { next: previous.prose.text.slice(0, 40) }, span: block.span });
        return;
      }
    }
  },
});

const ORDER: readonly MastheadField[] = [
  'symbol',
  'organ',
  'distribution',
  'date',
  'language',
  'session',
  'committee',
  'agenda-item',
  'sponsors',
  'adoption',
  'source',
];
// Not the symbol: conversions lose it, and a draft gets its own only when it is tabled.
const OF_DRAFT: readonly Named[] = ['organ', 'distribution', 'date', 'language', 'sponsors'];
const OF_ADOPTED: readonly Named[] = ['organ', 'distribution', 'date', 'adoption', 'source'];

type Named = 'organ' | 'distribution' | 'date' | 'language' | 'sponsors' | 'adoption' | 'source';

const NAMES: Readonly<Record<Named, string>> = {
  organ: 'the organ',
  distribution: 'the distribution (“Distr.: …”)',
  date: 'the date',
  language: 'the original language (“Original: …”)',
  sponsors: 'the sponsors (“…: draft resolution”)',
  adoption: '“Resolution adopted by the General Assembly on …”',
  source: 'the report or draft it came by, in brackets',
};

function placeIn({ field }: Block): number {
  return field === null ? -1 : ORDER.indexOf(field);
}

/** The suggestion to add a line whose words do not depend on the draft; `null` for the others. */
function addition(tree: Tree, field: Named) {
  const line = {
    organ: 'General Assembly',
    distribution: tree.adopted ? 'Distr.: General' : 'Distr.: Limited',
    language: 'Original: English',
  }[field as string];
  const before = line === undefined ? null : lineBefore(tree, field);
  if (line === undefined || before === null) return null;
  const at = before.span.end;
  return {
    message: 'add' as const,
    parameters: { line },
    fix: { edits: [{ span: { start: at, end: at }, text: `\n\n${line}` }] },
  };
}
