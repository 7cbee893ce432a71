import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPieces } from '../../../test/pieces';
import { analyse } from '../analysis/analysis';
import { listedCatalogue } from '../catalogue/listed';
import { parse } from '../syntax/parse';
import { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import { WorkspaceIndex } from '../workspace/index';
import { summarize } from '../workspace/summary';
import { proposals } from './completion/completion';
import { definitionsAt } from './definition';
import { documentHighlights } from './document-highlights';
import { documentLinks } from './document-links';
import { folds } from './folding';
import { footnoteNameAt, renameFootnote } from './footnote-rename';
import { hoverAt } from './hover';
import { inlayHints } from './inlay-hints';
import { innerReferenceAt } from './inner-reference';
import { type OutlineItem, outline } from './outline';
import { selectionRanges } from './selection-ranges';
import { semanticTokens } from './semantic-tokens';

/** Two resolutions of a series, the one that the pieces cite and a later one. */
const CATALOGUE = listedCatalogue(
  ['78/10', '79/12'].map((cited, i) => ({
    canonical: `A/RES/${cited}`,
    cited,
    title: 'Lamps',
    date: `202${3 + i}-11-21`,
    source: 'made up',
  })),
);

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function checkOutline(items: readonly OutlineItem[], around: Span): void {
  for (const item of items) {
    expect(item.name).not.toBe('');
    expect(within(item.span, around)).toBe(true);
    expect(within(item.selection, item.span)).toBe(true);
    checkOutline(item.children, item.span);
  }
}

test('every feature answers for every text, with places that the protocol allows', () => {
  fc.assert(
    fc.property(anyPieces, fc.nat(), (text, seed) => {
      const lines = new LineIndex(text);
      const analysis = analyse(parse(text));
      const offset = seed % (text.length + 1);
      const whole = { start: 0, end: text.length };

      checkOutline(outline(analysis.tree), whole);

      for (const { startLine, endLine } of folds(analysis.tree, lines)) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(lines.count);
      }

      let last = 0;
      for (const { start, end } of semanticTokens(analysis, lines)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(lines.positionAt(start).line).toBe(lines.positionAt(end).line);
        expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        last = end;
      }

      const chain = selectionRanges(analysis, offset);
      expect(chain.at(-1)).toEqual(whole);
      chain.forEach((span, i) => {
        expect(within(chain[i - 1] ?? { start: offset, end: offset }, span)).toBe(true);
      });

      for (const { span } of documentHighlights(analysis, offset)) expect(within(span, whole)).toBe(true);
      for (const { span } of documentLinks(analysis, () => false)) expect(within(span, whole)).toBe(true);

      for (const span of innerReferenceAt(analysis, offset)?.references ?? []) expect(within(span, whole)).toBe(true);
      const name = footnoteNameAt(analysis, offset);
      if ('span' in name) expect(within(name.span, whole)).toBe(true);
      const renamed = renameFootnote(analysis, offset, 'unheard-of');
      if (!('refusal' in renamed)) {
        for (const { span } of renamed) expect(text.slice(span.start - 2, span.start)).toBe('[^');
      }

      const index = new WorkspaceIndex();
      index.set(summarize('file:///draft.unres', analysis));
      for (const { span } of definitionsAt(analysis, offset, index)) expect(within(span, whole)).toBe(true);
      for (const { offset: at } of inlayHints(analysis, whole, CATALOGUE))
        expect(within({ start: at, end: at }, whole)).toBe(true);
      for (const { replaces } of proposals(analysis, offset, CATALOGUE, '2026-02-03')?.items ?? []) {
        expect(replaces.start).toBeLessThanOrEqual(offset);
        expect(replaces.end).toBeGreaterThanOrEqual(offset);
        expect(within(replaces, whole)).toBe(true);
      }
      expect(within(hoverAt(analysis, offset, index.catalogue)?.span ?? whole, whole)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
