import { fixAll } from '../../server/src/lint/fixes';
import { parse } from '../../server/src/syntax/parse';
import type { Block, Tree } from '../../server/src/syntax/tree';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { Chance } from './chance';
import { checkText } from './corpus';
import { share, table } from './markdown';
import { defineMeasurement } from './measurement';

/** What is done to a whole text at once; each edit touches one line, which must come back as it was. */
const damages: Readonly<Record<string, (tree: Tree, chance: Chance) => TextEdit[]>> = {
  'numbers of operative paragraphs removed': (tree) =>
    numbered(tree).map(({ label, span }) => {
      const after = /^\s*/.exec(tree.text.slice(label.markSpan.end)) as RegExpExecArray;
      return { span: { start: span.start, end: label.markSpan.end + after[0].length }, text: '' };
    }),
  'numbers of operative paragraphs scrambled': (tree, chance) =>
    numbered(tree).map(({ label }) => ({ span: label.span, text: String(1 + chance.below(40)) })),
  'letters of subparagraphs scrambled': (tree, chance) =>
    lettered(tree).map(({ label }) => ({
      span: label.span,
      text:
        label.style === 'lower-roman' ? chance.pick(['i', 'ii', 'iii', 'iv', 'v', 'vi']) : chance.pick([...'abcdefgh']),
    })),
  'ends of paragraphs removed': (tree) => endings(tree).map((span) => ({ span, text: '' })),
  'ends of paragraphs scrambled': (tree, chance) =>
    endings(tree).map((span) => ({ span, text: chance.pick([...',;.']) })),
};

type Labelled = Block & { readonly label: NonNullable<Block['label']> };

function isLabelled(block: Block): block is Labelled {
  return block.label !== null;
}

function numbered(tree: Tree): Labelled[] {
  return tree.parts.flatMap((part) => part.operative.filter(isLabelled));
}

function lettered(tree: Tree): Labelled[] {
  return tree.blocks.filter((block) => block.kind === 'subparagraph' && !block.quoted).filter(isLabelled);
}

/** The last mark of every paragraph that ends with a comma, a semicolon or a full stop. */
function endings(tree: Tree) {
  const paragraphs = tree.parts.flatMap(({ preambular, operative }) => [...preambular, ...operative]);
  return paragraphs
    .filter(({ prose }) => /[\p{L}\d)][,;.]$/u.test(prose.text))
    .map(({ prose }) => prose.span(prose.text.length - 1, prose.text.length));
}

interface Restored {
  /** Kind of damage, lines damaged, lines as they were after the repair. */
  readonly damage: string;
  readonly damaged: number;
  readonly restored: number;
}

/** Numbers, letters and final punctuation: taken away or scrambled all over a text, repaired, and compared. */
export const numbering = defineMeasurement<readonly Restored[]>({
  name: 'numbering',
  collections: ['adopted'],
  measure({ name, text }) {
    const tree = parse(text);
    if (tree.kind !== 'resolution') return [];
    const official = fixAll(text, checkText).text.split('\n');
    return Object.entries(damages).map(([damage, edit]) => {
      const edits = edit(tree, new Chance(`${name} ${damage}`));
      const repaired = fixAll(applyEdits(text, edits), checkText).text.split('\n');
      const lines = edits.map(({ span }) => tree.lines.at(span.start));
      const restored =
        repaired.length === official.length ? lines.filter((line) => repaired[line] === official[line]).length : 0;
      return { damage, damaged: lines.length, restored };
    });
  },
  report(results) {
    const rows = Object.keys(damages).map((damage) => {
      const own = results.flatMap(({ result }) => result.filter((one) => one.damage === damage && one.damaged > 0));
      const damaged = own.reduce((sum, one) => sum + one.damaged, 0);
      const restored = own.reduce((sum, one) => sum + one.restored, 0);
      const whole = own.filter((one) => one.restored === one.damaged).length;
      return [damage, own.length, damaged, share(restored, damaged), share(whole, own.length)];
    });
    return `## Numbering and punctuation recovered

Done to every paragraph of an adopted text at once, then repaired by all safe fixes until nothing changes; a paragraph
is restored if its line is what it was, byte for byte. Target: 99 %.

${table(['damage', 'texts', 'paragraphs', 'restored', 'texts restored whole'], rows)}`;
  },
});
