import type { Citation } from '../analysis/citations';
import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import { formatDate } from '../language/dates';
import { organName } from '../language/organs';
import { formatSession } from '../language/sessions';
import { citedForm, officialUrl, parseAct, sessionOf, wholeOf } from '../language/symbols';
import { capital } from '../text/capital';
import { escapeMarkdown } from '../text/markdown';
import { fileName } from '../workspace/file-name';
import { below, beside, link, linkSymbols } from './markdown';
import { termInWords } from './terms';

/** How many members of a series are shown on either side of the one hovered. */
const SERIES_REACH = 4;

/** What is known of a cited document, as Markdown. `times`: how often the draft cites it. */
export function describeCitation(citation: Citation, times: number, catalogue: Catalogue): string {
  const { canonical } = citation;
  const entry = catalogue.find(canonical);
  return below(
    `**${headingOf(citation)}**`,
    entry === undefined ? undefined : subjectOf(entry),
    entry === undefined ? unknownFacts(citation, catalogue) : factsOf(entry),
    entry?.indirect && `*${capital(entry.indirect)} as told by texts that cite it.*`,
    seriesOf(canonical, catalogue),
    beside(
      times > 1 && `Cited here ${times} times`,
      entry?.uri !== undefined && `In this workspace: ${link(fileName(entry.uri), entry.uri)}`,
      citation.url !== undefined && link('Official document', citation.url),
    ),
  );
}

/** `General Assembly resolution 71/14`, `Document A/79/302`. */
function headingOf({ canonical, kind, organ }: Citation): string {
  const act = parseAct(canonical);
  if (act === null || organ === null) return `Document ${escapeMarkdown(canonical)}`;
  return `${organName(organ)} ${kind} ${citedForm(act)}`;
}

function subjectOf(entry: CatalogueEntry): string | undefined {
  if (entry.title === undefined) return undefined;
  const title = escapeMarkdown(entry.title);
  return entry.titleIsDescription ? `Subject: ${title}` : `*${title}*`;
}

function factsOf(entry: CatalogueEntry): string {
  const session = sessionOf(entry.canonical);
  return below(
    beside(
      adoptionInWords(entry),
      entry.adoption !== undefined && votesInWords(entry.adoption),
      session !== null && formatSession(session),
    ),
    capital(
      beside(
        entry.origin !== undefined && originInWords(entry.origin),
        entry.agendaItem !== undefined && agendaInWords(entry.agendaItem, session !== null),
      ),
    ),
  );
}

function adoptionInWords({ canonical, date, adoption }: CatalogueEntry): string | undefined {
  const how = adoption === 'without a vote' ? ' without a vote' : '';
  if (date !== undefined) return `Adopted ${formatDate(date)}${how}`;
  return parseAct(canonical) === null ? undefined : `Adopted${how}, date not known`;
}

/** `120-27-28` as `120 in favour, 27 against, 28 abstaining`. */
function votesInWords(adoption: string): string | undefined {
  const [, inFavour, against, abstaining] = /^(\d+)-(\d+)-(\d+)$/.exec(adoption) ?? [];
  if (inFavour === undefined) return undefined;
  if (against === '0' && abstaining === '0') return `${inFavour} in favour, none against`;
  return `${inFavour} in favour, ${against} against, ${abstaining} abstaining`;
}

/** What a resolution came by: a draft, a committee's report, or the note that adopted texts print. */
function originInWords(origin: string): string {
  const note = /^(without reference to a Main Committee) \((.+)\)$/.exec(origin);
  if (note !== null) return `draft ${linkSymbols(note[2] as string)}, ${note[1]}`;
  if (/^on the report/.test(origin)) return linkSymbols(origin);
  return `${/\/L\.|^S\//.test(origin) ? 'draft' : 'report'} ${linkSymbols(origin)}`;
}

/** The Assembly numbers the items of its agenda; the Security Council names them. */
function agendaInWords(item: string, isNumbered: boolean): string {
  return isNumbered ? `agenda item ${escapeMarkdown(item)}` : `agenda: ${escapeMarkdown(item)}`;
}

/** What its number says of a document that the catalogue does not hold. */
function unknownFacts({ canonical, kind }: Citation, catalogue: Catalogue): string {
  const whole = wholeOf(canonical);
  const composite = whole === canonical ? undefined : (catalogue.find(whole) ?? catalogue.find(firstPart(canonical)));
  const session = sessionOf(canonical);
  const term = session === null ? undefined : termInWords(session);
  return below(
    composite?.title !== undefined &&
      `${composite.canonical === whole ? 'Part of ' : ''}${composite.cited}: *${escapeMarkdown(composite.title)}*`,
    session !== null && `${formatSession(session, 'capital')}${term === undefined ? '' : ` (${term})`}`,
    kind !== 'document' && composite === undefined && '*Not in the catalogue, which does not mean that there is none.*',
  );
}

/** Of a stretch of parts, `A/RES/61/250[A-C]`, the first. */
function firstPart(canonical: string): string {
  return canonical.replace(/-[A-Z]{1,2}\]$/, ']');
}

/** The nearest earlier and later resolutions under the same title. */
function seriesOf(canonical: string, catalogue: Catalogue): string | undefined {
  const series = catalogue.series(canonical);
  if (series.length < 2) return undefined;
  const own = series.findIndex((entry) => entry.canonical === canonical);
  const earlier = own < 0 ? series : series.slice(0, own);
  const later = own < 0 ? [] : series.slice(own + 1);
  return beside(
    earlier.length > 0 && `Earlier: ${members(earlier.slice(-SERIES_REACH))}${more(earlier.length)}`,
    later.length > 0 && `Later: ${members(later.slice(0, SERIES_REACH))}${more(later.length)}`,
  );
}

function members(entries: readonly CatalogueEntry[]): string {
  return entries
    .map(({ canonical, cited, date }) => {
      const url = officialUrl(canonical);
      const year = date === undefined ? '' : ` (${date.slice(0, 4)})`;
      return `${url === undefined ? escapeMarkdown(cited) : link(cited, url)}${year}`;
    })
    .join(', ');
}

function more(count: number): string {
  return count > SERIES_REACH ? ` and ${count - SERIES_REACH} more` : '';
}
