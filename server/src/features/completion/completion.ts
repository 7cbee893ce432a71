import type { Analysis } from '../../analysis/analysis';
import { openingOf } from '../../analysis/openings';
import type { Catalogue } from '../../catalogue/catalogue';
import { formOfHead } from '../../language/opening-verbs';
import { parseOpening } from '../../language/openings';
import { describeOpening } from '../hover-opening';
import { agendaProposals } from './agenda';
import { type Caret, caretAt } from './caret';
import { citationProposals } from './citations';
import { footnoteProposals } from './footnotes';
import { mastheadProposals } from './masthead';
import { openingProposals } from './openings';
import type { Proposal, Proposals } from './proposal';
import { sessionProposals } from './sessions';
import { sponsorProposals } from './sponsors';
import { wordProposals } from './words';

/** Of the places where these find something to propose, none is another's; the masthead's lines begin alike. */
const KINDS: readonly ((caret: Caret) => Proposals | null)[] = [
  footnoteProposals,
  citationsAt,
  sessionProposals,
  wordProposals,
  openingProposals,
  agendaProposals,
  (caret) => together(sponsorProposals(caret), mastheadProposals(caret)),
];

/**
 * What could be written at 0-based UTF-16 `offset`: opening phrases, the words that follow them, resolutions, sessions,
 * footnotes, lines of the masthead. `null` in running prose.
 * @param today `YYYY-MM-DD`, for drafts that name no session
 */
export function proposals(analysis: Analysis, offset: number, catalogue: Catalogue, today: string): Proposals | null {
  const caret = caretAt(analysis, offset, catalogue, today);
  for (const propose of KINDS) {
    const found = propose(caret);
    if (found !== null) return found;
  }
  return null;
}

/** What is known of the opening phrase that a proposal writes, as Markdown. */
export function describeProposedOpening(phrase: string): string | null {
  const head = parseOpening(phrase)?.head;
  const opening = openingOf(phrase, (head && formOfHead(head)) || 'preambular');
  return opening === null ? null : describeOpening(opening);
}

function citationsAt({ analysis, offset, catalogue }: Caret): Proposals | null {
  const found = citationProposals(analysis, offset, catalogue);
  if (found === null) return null;
  const items = found.items.map(
    ({ label, title, text, replaces }): Proposal => ({
      label,
      ...(title !== '' && { description: title }),
      documentation: title === '' ? text : `${text}\n\n${title}`,
      kind: 'citation',
      // The number alone is matched with what is typed, so that words never meet a resolution.
      filter: label,
      text,
      replaces,
    }),
  );
  return { items, more: found.more };
}

function together(a: Proposals | null, b: Proposals | null): Proposals | null {
  if (a === null || b === null) return a ?? b;
  return { items: [...b.items, ...a.items], more: a.more || b.more };
}
