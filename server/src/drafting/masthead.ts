import { formatAgendaItems } from '../language/agenda-items';
import { BLANK } from '../language/blank';
import { formatDate } from '../language/dates';
import { MAIN_COMMITTEES } from '../language/main-committees';
import { formatSession } from '../language/sessions';
import { compareSponsors } from '../language/sponsors';
import { listed } from '../text/listed';

/** What is known of a draft of the General Assembly; whatever is not is left blank. */
export interface DraftMasthead {
  /** Number of the Main Committee, from 1; `null` for a plenary meeting. */
  readonly committee: number | null;
  /** Number of the regular session, from 1. */
  readonly session: number;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  /** `75`, `18 (b)`; none or empty where the number is not known. */
  readonly agendaItems?: readonly string[] | undefined;
  /** Titles of the items, a line each. */
  readonly agendaTitles?: readonly string[] | undefined;
  /** What a person is told above the agenda item, as a paragraph of its own. */
  readonly agendaRemark?: string | undefined;
  /** In any order. */
  readonly sponsors?: readonly string[] | undefined;
  /** Call of the note on sponsors. */
  readonly sponsorsNote?: string | undefined;
}

/** The masthead of a draft, from its symbol to its sponsors. */
export function draftMasthead(known: DraftMasthead): string {
  const { committee, session, date, agendaItems, agendaTitles, agendaRemark, sponsors, sponsorsNote = '' } = known;
  const assembled = [
    formatSession({ number: session, kind: 'regular' }, 'capital'),
    ...(committee === null ? [] : [MAIN_COMMITTEES[committee - 1] as string]),
  ];
  const item = [formatAgendaItems(orBlank(agendaItems)), ...orBlank(agendaTitles)];
  const paragraphs = [
    [`A/${committee === null ? '' : `C.${committee}/`}${session}/L.${BLANK}`],
    ['General Assembly'],
    ['Distr.: Limited', date === undefined ? BLANK : formatDate(date), 'Original: English'],
    ...(agendaRemark === undefined ? [[...assembled, ...item]] : [assembled, [agendaRemark], item]),
    [`${sponsorsOrBlank(sponsors)}:${sponsorsNote} draft resolution`],
  ];
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

/** Sponsors in their order, as one line. */
export function sponsorsOrBlank(names: readonly string[] = []): string {
  return names.length === 0 ? BLANK : listed([...names].sort(compareSponsors));
}

function orBlank(lines: readonly string[] = []): readonly string[] {
  return lines.length === 0 ? [BLANK] : lines;
}
