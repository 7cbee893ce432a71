import type { Analysis } from '../analysis/analysis';
import { ownOrgan } from '../analysis/organ';
import type { Catalogue } from '../catalogue/catalogue';
import { blockAt } from '../syntax/block-at';
import type { Block } from '../syntax/tree';
import { type Span, touches } from '../text/span';
import { citationAt } from './citation-at';
import { describeAgendaItems } from './hover-agenda-item';
import { describeCitation } from './hover-citation';
import { describeOpening } from './hover-opening';
import { describeSession, sessionAt } from './hover-session';

/** What to show of the words under the pointer. */
export interface Hover {
  readonly markdown: string;
  /** The words it is about, in the source. */
  readonly span: Span;
}

/** What is known of the citation, session, agenda item or opening phrase at 0-based UTF-16 `offset`, or `null`. */
export function hoverAt(analysis: Analysis, offset: number, catalogue: Catalogue): Hover | null {
  const citation = citationAt(analysis, offset);
  if (citation !== null) {
    const times = analysis.citations.filter(
      ({ canonical, block }) => canonical === citation.canonical && block.kind !== 'masthead',
    ).length;
    return { markdown: describeCitation(citation, times, catalogue), span: citation.span };
  }
  const block = blockAt(analysis.tree, offset);
  if (block === null) return null;
  return (
    hoverSession(analysis, block, offset) ??
    hoverAgenda(analysis, block, catalogue) ??
    hoverOpening(analysis, block, offset)
  );
}

function hoverSession(analysis: Analysis, block: Block, offset: number): Hover | null {
  const named = sessionAt(block, block.prose.toProse(offset), ownOrgan(analysis.tree));
  if (named === null) return null;
  const span = block.prose.span(named.prose.start, named.prose.end);
  return touches(span, offset) ? { markdown: describeSession(named.session, analysis), span } : null;
}

function hoverAgenda(analysis: Analysis, block: Block, catalogue: Catalogue): Hover | null {
  const line =
    block.field === 'agenda-item' ? block : block.field === 'agenda-title' ? agendaLine(analysis) : undefined;
  if (line === undefined) return null;
  const markdown = describeAgendaItems(line.prose.text, analysis.session.session, catalogue);
  return markdown === null ? null : { markdown, span: block.span };
}

function agendaLine(analysis: Analysis): Block | undefined {
  return analysis.tree.blocks.find((block) => block.field === 'agenda-item');
}

function hoverOpening(analysis: Analysis, block: Block, offset: number): Hover | null {
  const opening = analysis.openings.get(block);
  if (opening === undefined) return null;
  const span = block.prose.span(opening.prose.start, opening.prose.end);
  return touches(span, offset) ? { markdown: describeOpening(opening), span } : null;
}
