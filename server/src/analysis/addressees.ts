import { remembered } from '../syntax/words';
import { type Opening, openingIn } from './openings';

/** Verbs with which an organ turns to somebody, third person singular. */
const ADDRESSING =
  /(?<![^ ])(?:appeals|asks|authorizes|calls|encourages|exhorts|implores|instructs|invites|requests|urges)(?![^ ])/i;

/** Whether an operative paragraph's opening turns to somebody: `Requests`, `Strongly encourages`, `Also calls upon`. */
export function isAddressing({ base }: Pick<Opening, 'base'>): boolean {
  return ADDRESSING.test(base) && !base.startsWith('Calls for');
}

/** What ends the name of the addressee: a pause, the infinitive, a clause. */
const END = /[,;:.]|\s(?:to|that|for|when|in order|as well as to|within|through|by)\s/g;
/** Nouns whose own "to" does not begin the infinitive: "parties to the Convention". */
const OWN_TO =
  /\b(?:part(?:y|ies)|signator(?:y|ies)|contributors?|accession|donors?|subject|access|adviser|observers?|commitments?)$/i;

/**
 * To whom an operative paragraph speaks: the words after its opening up to the infinitive or the first pause, in lower
 * case and without an article or "all" before them: `secretary-general`, `member states`. `null` where nobody is named.
 * @param text the paragraph's plain text
 */
export function addresseeOf(text: string, opening: Opening): string | null {
  return namedAddressee(text, opening)?.toLowerCase() ?? null;
}

/** What {@link addresseeOf} answers, in the paragraph's own capitals: `Member States`. */
function namedAddressee(text: string, opening: Opening): string | null {
  const rest = text.slice(opening.prose.end, opening.prose.end + 300);
  END.lastIndex = 0;
  for (let match = END.exec(rest); match !== null; match = END.exec(rest)) {
    const name = rest.slice(0, match.index).trim();
    if (match[0] === ' to ' && OWN_TO.test(name)) continue;
    if (name === '') return null;
    return name.replace(/^(?:(?:all|once again|also|further|again)\s+)*(?:the\s+)?/i, '');
  }
  return null;
}

/** To whom an operative paragraph of these words speaks, in its own capitals; `null` where it names nobody. */
export const namedAddresseeIn = remembered((words): string | null => {
  const opening = openingIn.operative(words);
  return opening === null ? null : namedAddressee(words.text, opening);
});

/** To whom an operative paragraph of these words turns, as {@link addresseeOf} tells; `undefined` where its verb turns to nobody. */
export const addresseeIn = remembered((words): string | null | undefined => {
  const opening = openingIn.operative(words);
  return opening !== null && isAddressing(opening) ? addresseeOf(words.text, opening) : undefined;
});
