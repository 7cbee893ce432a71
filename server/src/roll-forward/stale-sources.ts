import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import { formatOrdinal } from '../language/ordinals';
import { organName } from '../language/organs';
import { formatSession } from '../language/sessions';
import type { Doubt, Move } from './change';
import { isOwnText } from './own-text';

/** Sources that the next text mostly cites anew: supplements of the session, and the latest acts of other organs. */
export function findStaleSources(analysis: Analysis, move: Move): readonly Doubt[] {
  return [...supplements(analysis, move), ...actsElsewhere(analysis, move)];
}

/** Footnotes that cite a supplement to the Official Records of the session of the earlier text. */
function supplements({ tree }: Analysis, { from, to }: Move): Doubt[] {
  const supplement = new RegExp(
    `Official Records of the General Assembly, ${formatOrdinal(from)} session, Supplement Nos?\\. ?\\d+[A-Z]?`,
    'gi',
  );
  return tree.blocks
    .filter(({ kind }) => kind === 'footnote')
    .flatMap(({ prose }) =>
      [...prose.text.matchAll(supplement)].map(({ 0: text, index }) => ({
        span: prose.span(index, index + text.length),
        text,
        reason: `Is the supplement of the ${formatSession({ number: to, kind: 'regular' })} out?`,
        mark: null,
      })),
    );
}

const AS_LATEST = /\b(?:latest|last|most recent) of which (?:was|is|being) (?:[A-Z][A-Za-z]+ )*resolutions? $/;
const YEARS_BACK = 3;

/** Acts of other organs that are named as the latest, or stand beside the earlier resolutions of the Assembly. */
function actsElsewhere({ citations }: Analysis, { from }: Move): Doubt[] {
  const ofAssembly = new Set(
    citations.filter(({ organ, kind }) => organ === 'GA' && kind === 'resolution').map(({ block }) => block),
  );
  const elsewhere = citations.filter(
    ({ block, kind, organ }) => kind === 'resolution' && organ !== 'GA' && isOwnText(block),
  );
  return elsewhere
    .filter((citation, i) => {
      const { block, prose, date } = citation;
      if (AS_LATEST.test(block.prose.text.slice(0, prose.start))) return true;
      const isRecent = date !== undefined && Number(date.iso.slice(0, 4)) > from + 1945 - YEARS_BACK;
      return isRecent && ofAssembly.has(block) && !isFollowed(citation, elsewhere[i + 1]);
    })
    .map(({ span, text, organ }) => ({
      span,
      text: `resolution ${text}`,
      reason: `Has the ${organName(organ ?? 'GA')} adopted a later one?`,
      mark: null,
    }));
}

/** Whether a later act of the same organ stands behind it in the paragraph. */
function isFollowed({ block, organ }: Citation, next: Citation | undefined): boolean {
  return next?.block === block && next.organ === organ;
}
