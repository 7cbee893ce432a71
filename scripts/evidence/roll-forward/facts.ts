import type { Analysis } from '../../../server/src/analysis/analysis';
import { findSessions } from '../../../server/src/language/sessions';
import { wholeOf } from '../../../server/src/language/symbols';
import { listsOf } from '../../../server/src/roll-forward/citation-list';
import type { Block } from '../../../server/src/syntax/tree';

/** What a paragraph says of one kind, as comparable strings. */
export type Fact = (block: Block, analysis: Analysis) => readonly string[];

/** What is compared of paragraphs, by kind. */
export type FactKind = 'session' | 'own citation' | 'citation list' | 'other citations' | 'year';

/**
 * @param own canonical symbol of the text that is rolled forward
 * @param session the session that it is of
 */
export function factsFor(own: string, session: number): Readonly<Record<FactKind, Fact>> {
  const isOwn = (canonical: string) => wholeOf(canonical) === own;
  const resolutionsIn = (block: Block, analysis: Analysis) =>
    analysis.citationsIn(block).filter(({ kind }) => kind === 'resolution');
  /** The list that the text itself stands in, or it alone. */
  const listIn = (block: Block, analysis: Analysis) => {
    const cited = resolutionsIn(block, analysis);
    const list = listsOf(cited).find((items) => items.some(({ citation }) => isOwn(citation.canonical)));
    return list?.map(({ citation }) => citation) ?? cited.filter(({ canonical }) => isOwn(canonical)).slice(0, 1);
  };
  return {
    session: (block) =>
      findSessions(block.prose.text)
        .filter(({ session: named }) => named.kind === 'regular' && Math.abs(named.number - session) < 6)
        .map(({ session: named }) => String(named.number)),
    'own citation': (block, analysis) =>
      analysis.citationsIn(block).flatMap(({ canonical }) => (isOwn(canonical) ? wholeOf(canonical) : [])),
    'citation list': (block, analysis) => {
      const list = listIn(block, analysis);
      return list.length === 0 ? [] : [list.map(({ canonical }) => canonical).join()];
    },
    'other citations': (block, analysis) => {
      const list = new Set(listIn(block, analysis));
      return resolutionsIn(block, analysis).flatMap((citation) => (list.has(citation) ? [] : citation.canonical));
    },
    year: years,
  };
}

function years(block: Block, analysis: Analysis): string[] {
  const cited = analysis
    .citationsIn(block)
    .map(({ prose, date }) => [prose.start, date?.prose.end ?? prose.end] as const);
  return Array.from(block.prose.text.matchAll(/(?<![\d/,.])20\d\d(?!\d|,\d)/g)).flatMap((found) =>
    cited.some(([start, end]) => start <= found.index && found.index < end) ? [] : found[0],
  );
}
