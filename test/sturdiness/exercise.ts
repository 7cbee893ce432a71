import { type Analysis, analyse } from '../../server/src/analysis/analysis';
import { listedCatalogue } from '../../server/src/catalogue/listed';
import { formats as reports } from '../../server/src/compare/formats/index';
import { compareSides } from '../../server/src/compare/report';
import { htmlBody } from '../../server/src/convert/html/body';
import { htmlPage } from '../../server/src/convert/html/page';
import { richText } from '../../server/src/convert/html/rich-text';
import { printDraft } from '../../server/src/convert/printed/print';
import { plainTextOf } from '../../server/src/convert/text/plain-text';
import { editDraft } from '../../server/src/editing/edit-draft';
import { toCsv, toMarkdown } from '../../server/src/features/citation-table';
import { citedDocuments } from '../../server/src/features/cited-documents';
import { proposals } from '../../server/src/features/completion/completion';
import { definitionsAt } from '../../server/src/features/definition';
import { documentHighlights } from '../../server/src/features/document-highlights';
import { documentLinks } from '../../server/src/features/document-links';
import { draftSummary } from '../../server/src/features/draft-summary';
import { folds } from '../../server/src/features/folding';
import { renameFootnote } from '../../server/src/features/footnote-rename';
import { hoverAt } from '../../server/src/features/hover';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { innerReferenceAt } from '../../server/src/features/inner-reference';
import { mergeSponsors } from '../../server/src/features/merge-sponsors';
import { type OutlineItem, outline } from '../../server/src/features/outline';
import { documentAt, referencesTo } from '../../server/src/features/references';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { check } from '../../server/src/lint/check';
import { combineFixes, fixAll } from '../../server/src/lint/fixes';
import { normalize, normalizePiece, normalizeWithin } from '../../server/src/normalize/normalize';
import { rollForward } from '../../server/src/roll-forward/roll-forward';
import { carrierCatalogue } from '../../server/src/rules/carrier';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits, type TextEdit } from '../../server/src/text/edit';
import { LineIndex } from '../../server/src/text/line-index';
import type { Span } from '../../server/src/text/span';
import { WorkspaceIndex } from '../../server/src/workspace/index';
import { summarize } from '../../server/src/workspace/summary';
import { linesIn } from '../lines-in';

const URI = 'file:///draft.unres';
const TODAY = '2026-09-15';
const catalogue = listedCatalogue([
  ...['77/10', '78/10', '79/12'].map((cited, i) => ({
    canonical: `A/RES/${cited}`,
    cited,
    title: 'Lighthouses <b>and</b> their "keepers"',
    date: `202${2 + i}-11-21`,
    source: 'made up',
  })),
]);
const everything = { levels: {}, options: {} };

/** Something that can be done with a draft: throws where its answer breaks a promise. */
export type Action = (subject: Subject) => unknown;

/** A text with what is known of it and a place in it. */
export interface Subject {
  readonly text: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  /** 0-based UTF-16. */
  readonly offset: number;
}

/** `text` with the caret at `place`, a share of its length. */
export function subjectOf(text: string, place: number): Subject {
  const offset = Math.min(text.length, Math.floor(place * (text.length + 1)));
  return { text, analysis: analyse(parse(text)), lines: new LineIndex(text), offset };
}

/** Everything that Plenary can do with a draft, by name. */
export const actions: Readonly<Record<string, Action>> = {
  parsing: ({ text, analysis: { tree } }) => {
    must(tree.text === text, 'the tree keeps the text');
    let at = 0;
    for (const { span } of linesIn(tree)) {
      must(span.start === at && span.end > at, 'the lines tile the text');
      at = span.end;
    }
    must(at === text.length, 'the lines reach the end of the text');
    for (const { span, prose } of tree.blocks) {
      inside(span, text);
      inside(prose.span(0, prose.text.length), text);
    }
  },
  checking: ({ text, analysis }) => {
    const findings = check(analysis, carrierCatalogue, everything, {
      onFault: (id, fault) => {
        throw new Error(`rule ${id} failed`, { cause: fault });
      },
    });
    for (const { span, fix, suggestions } of findings) {
      inside(span, text);
      for (const { edits } of [...(fix ? [fix] : []), ...suggestions.map((one) => one.fix)]) applicable(edits, text);
    }
    editable(combineFixes(findings.flatMap(({ fix }) => fix ?? [])), text);
  },
  repairing: ({ text, analysis }) => {
    const { endless } = fixAll(text, (current) =>
      check(current === text ? analysis : analyse(parse(current)), carrierCatalogue, everything),
    );
    must(endless.length === 0, `safe repairs come to an end: ${endless}`);
  },
  outline: ({ text, analysis }) => {
    const visit = (items: readonly OutlineItem[], around: Span): void => {
      for (const { span, children, name } of items) {
        must(name !== '' && span.start >= around.start && span.end <= around.end, 'the outline nests');
        visit(children, span);
      }
    };
    visit(outline(analysis.tree), { start: 0, end: text.length });
  },
  folding: ({ analysis, lines }) => {
    for (const { startLine, endLine } of folds(analysis.tree, lines)) must(startLine < endLine, 'folds have lines');
  },
  tokens: ({ text, analysis, lines }) => {
    let last = 0;
    for (const token of semanticTokens(analysis, lines)) {
      inside(token, text);
      must(token.start >= last, 'tokens do not overlap');
      last = token.end;
    }
  },
  selection: ({ text, analysis, offset }) => {
    for (const span of selectionRanges(analysis, offset)) inside(span, text);
  },
  highlights: ({ text, analysis, offset }) => {
    for (const { span } of documentHighlights(analysis, offset)) inside(span, text);
  },
  links: ({ text, analysis }) => {
    for (const { span, url } of documentLinks(analysis, () => false)) {
      inside(span, text);
      must(/^https:\/\//.test(url), 'links lead to the web');
    }
  },
  'inner references': ({ text, analysis, offset }) => {
    for (const span of innerReferenceAt(analysis, offset)?.references ?? []) inside(span, text);
  },
  renaming: ({ text, analysis, offset }) => {
    const edits = renameFootnote(analysis, offset, 'unheard-of');
    if (!('refusal' in edits)) editable(edits, text);
  },
  hover: ({ text, analysis, offset }) => {
    const hover = hoverAt(analysis, offset, catalogue);
    if (hover !== null) inside(hover.span, text);
  },
  hints: ({ text, analysis }) => {
    for (const { offset } of inlayHints(analysis, { start: 0, end: text.length }, catalogue)) {
      must(offset >= 0 && offset <= text.length, 'hints stand in the text');
    }
  },
  completion: ({ text, analysis, offset }) => {
    for (const { replaces } of proposals(analysis, offset, catalogue, TODAY)?.items ?? []) inside(replaces, text);
  },
  workspace: ({ text, analysis, offset }) => {
    const index = new WorkspaceIndex();
    index.set(summarize(URI, analysis));
    for (const { span } of definitionsAt(analysis, offset, index)) inside(span, text);
    const document = documentAt(analysis, offset, URI, index);
    for (const { span } of document === null ? [] : referencesTo(document, index, true)) inside(span, text);
  },
  'tables of citations': ({ analysis }) => {
    const groups = citedDocuments(analysis, catalogue);
    toMarkdown(groups, 'Draft');
    toCsv(groups);
  },
  summary: ({ analysis }) => draftSummary(analysis),
  sponsors: ({ text, analysis }) => {
    const merged = mergeSponsors(analysis, 'Chad, Iceland and Uruguay', carrierCatalogue);
    if (merged.outcome === 'merged') inside(merged.edit.span, text);
  },
  keys: ({ text, analysis, offset }) => {
    for (const command of ['continue', 'lower', 'raise', 'moveUp', 'moveDown', 'italics'] as const) {
      const line = text.indexOf('\n', offset);
      for (const end of [offset, line < 0 ? text.length : line]) {
        const editing = editDraft(analysis, command, { start: offset, end }, { endings: true });
        if (editing === null) continue;
        const next = editable(editing.edits, text);
        if (editing.selection !== null) inside(editing.selection, next);
      }
    }
  },
  normalizing: ({ text, analysis, offset }) => {
    editable(normalize(analysis, { furniture: 'remove' }).edits, text);
    editable(normalizeWithin(analysis, { start: offset, end: Math.min(text.length, offset + 400) }), text);
    normalizePiece(text.slice(offset, offset + 400));
  },
  'rolling forward': ({ text, analysis }) => {
    const rolled = rollForward(analysis, catalogue, { session: 81 });
    if ('refused' in rolled) return;
    for (const step of rolled.steps) editable(step, text);
    for (const { at } of [...rolled.changes, ...rolled.questions]) inside(at, rolled.text);
  },
  printing: ({ analysis }) => {
    const printed = printDraft(analysis);
    htmlPage(printed);
    htmlBody(printed, { places: true });
    richText(printed);
    plainTextOf(printed);
  },
  comparing: ({ text, analysis, offset }) => {
    const other = printDraft(analyse(parse(text.slice(0, offset) + text.slice(offset + 100))));
    const sides = compareSides({ name: 'a', text: printDraft(analysis) }, { name: 'b', text: other });
    for (const report of Object.values(reports)) report(sides);
  },
};

/** Does everything with `text`, the caret at `place`, a share of its length. Throws the first fault with its name. */
export function exercise(text: string, place: number): void {
  const subject = subjectOf(text, place);
  for (const [name, action] of Object.entries(actions)) {
    try {
      action(subject);
    } catch (fault) {
      throw new Error(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    }
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken: ${what}`);
}

function inside({ start, end }: Span, text: string): void {
  must(0 <= start && start <= end && end <= text.length, `${start}–${end} lies within the text`);
}

/** The text after `edits`, which must be in order and apart. */
function editable(edits: readonly TextEdit[], text: string): string {
  applicable(edits, text);
  return applyEdits(text, edits);
}

function applicable(edits: readonly TextEdit[], text: string): void {
  let last = 0;
  for (const { span } of edits) {
    inside(span, text);
    must(span.start >= last, 'edits are in order and do not overlap');
    last = span.end;
  }
}
