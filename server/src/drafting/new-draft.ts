import { BLANK } from '../language/blank';
import { formatSession, mayFallIn } from '../language/sessions';
import { capital } from '../text/capital';
import { oneLine } from '../text/one-line';
import type { Span } from '../text/span';
import { draftMasthead, sponsorsOrBlank } from './masthead';
import type { DraftingOrgan } from './organs';

/** What is known of a draft before its first word is written. Each is one line of it, whatever lines it is given in. */
export interface NewDraft {
  readonly organ: DraftingOrgan;
  /** Number of the regular session, from 1. */
  readonly session: number;
  /** `YYYY-MM-DD`; left blank where it cannot fall in the session. */
  readonly today: string;
  /** `75`, `18 (b)`. */
  readonly agendaItem?: string;
  readonly agendaTitle?: string;
  readonly title?: string;
  /** In any order. */
  readonly sponsors?: readonly string[];
}

/** What is known of a draft of Model United Nations. */
export interface NewModelUnDraft {
  /** Any committee's name, without an article. */
  readonly committee: string;
  readonly topic?: string;
  readonly sponsors?: readonly string[];
}

/** A draft to be completed. */
export interface Skeleton {
  readonly text: string;
  /**
   * The places that its author must fill, in order, in UTF-16 offsets; never empty. The number of its symbol is given to
   * it when it is tabled.
   */
  readonly blanks: readonly Span[];
}

/** The whole of a draft resolution from masthead to footnote, in the authored notation, with {@link BLANK} for what is not known. */
export function newDraft(known: NewDraft): Skeleton {
  const { organ, session, today } = known;
  const [agendaItem, agendaTitle] = [known.agendaItem, known.agendaTitle].map(given);
  const title = given(known.title) ?? BLANK;
  const sponsors = known.sponsors?.map(oneLine);
  return skeleton([
    draftMasthead({
      committee: organ === 'GA' ? null : Number(organ.slice(2)),
      session,
      ...(mayFallIn({ number: session, kind: 'regular' }, today) && { date: today }),
      ...(agendaItem && { agendaItems: [agendaItem] }),
      ...(agendaTitle && { agendaTitles: [agendaTitle] }),
      sponsors,
      sponsorsNote: '[^*]',
    }),
    `# ${title}`,
    '*The General Assembly*,',
    `*Recalling* ${BLANK},`,
    `*Recognizing* ${BLANK},`,
    `1. *Encourages* ${BLANK};`,
    `2. *Requests* the Secretary-General to report to the General Assembly at its ${next(session)} on the implementation of the present resolution;`,
    `3. *Decides* to include in the provisional agenda of its ${next(session)}${agendaWords(agendaItem, agendaTitle)}.`,
    '[^*]: Any changes to the list of sponsors will be reflected in the official record of the meeting.',
  ]);
}

/** The same for Model United Nations, with the masthead that is usual there. */
export function newModelUnDraft(known: NewModelUnDraft): Skeleton {
  const committee = given(known.committee) ?? BLANK;
  const topic = given(known.topic) ?? BLANK;
  const sponsors = known.sponsors?.map(oneLine);
  return skeleton([
    `Committee: ${committee}\nTopic: ${topic}\nSponsors: ${sponsorsOrBlank(sponsors)}\nSignatories: ${BLANK}`,
    `*The ${committee}*,`,
    `*Recalling* ${BLANK},`,
    `*Recognizing* ${BLANK},`,
    `1. *Encourages* ${BLANK};`,
    '2. *Decides* to remain seized of the matter.',
  ]);
}

/**
 * How an agenda clause names the item behind its session: alone, or with its sub-item, as the title of the masthead
 * has them (`Sustainable development: small islands`).
 */
export function agendaWords(item: string | undefined, title: string = BLANK): string {
  const colon = title.indexOf(': ');
  if (colon < 0 || !item?.includes('(')) return ` the item entitled “${title}”`;
  const subTitle = capital(title.slice(colon + 2));
  return `, under the item entitled “${title.slice(0, colon)}”, the sub-item entitled “${subTitle}”`;
}

/** `text` on one line; `undefined` for what says nothing. */
function given(text: string | undefined): string | undefined {
  return oneLine(text ?? '') || undefined;
}

function next(session: number): string {
  return formatSession({ number: session + 1, kind: 'regular' });
}

function skeleton(paragraphs: readonly string[]): Skeleton {
  const text = `${paragraphs.join('\n\n')}\n`;
  const blanks: Span[] = [];
  for (let at = text.indexOf(BLANK); at >= 0; at = text.indexOf(BLANK, at + BLANK.length)) {
    if (!text.endsWith('/L.', at)) blanks.push({ start: at, end: at + BLANK.length });
  }
  return { text, blanks };
}
