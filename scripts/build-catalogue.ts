/**
 * Writes data/catalogue.txt, the facts about cited documents that the extension carries, from the tables beside the
 * repository (or in the folder named). docs/catalogue.md describes the file, data/SOURCES.md where the facts are from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CATALOGUE_HEADER } from '../server/src/catalogue/bundled';
import { titleKey } from '../server/src/catalogue/title-key';
import { formatAct, parseAct } from '../server/src/language/symbols';
import {
  cleanDate,
  cleanDescription,
  cleanMeeting,
  cleanOrigin,
  cleanState,
  cleanSymbol,
  cleanTitle,
  cleanVote,
  isEnglish,
} from './catalogue/clean';
import { readTable } from './catalogue/table';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/catalogue');
const target = join(import.meta.dirname, '../data/catalogue.txt');

/** Letters of server/src/catalogue/provenance.ts by the words of the tables. */
const LETTERS: Readonly<Record<string, string>> = {
  'official record': 'R',
  masthead: 'M',
  'official records, Supplement No. 49': 'S',
  'UN Digital Library': 'L',
  'citing text': 'C',
  'citing texts': 'C',
  'instrument adopted': 'I',
  'subject only': 'D',
  '': '-',
};

function letter(source: string): string {
  const found = LETTERS[source];
  if (found === undefined) throw new Error(`unknown source: ${source}`);
  return found;
}

/** A row without the empty fields at its end. */
const row = (fields: readonly string[]): string => fields.join('\t').replace(/\t+$/, '');
const dropped: string[] = [];

function canonicalOf(symbol: string, organ: 'A' | 'S'): string {
  const [, number, letters, roman] = /^(\S+?)(?: ([A-Z]{1,2}))? ?(?:\((.+)\))?$/.exec(symbol) ?? [];
  const act = parseAct(`${organ}/RES/${number}${roman ? `(${roman})` : ''}${letters ? `[${letters}]` : ''}`);
  if (act === null) throw new Error(`no symbol of a resolution: ${symbol}`);
  return formatAct(act);
}

function dated(symbol: string, organ: 'A' | 'S', date: string): string {
  const clean = date === '' ? '' : cleanDate(canonicalOf(symbol, organ), date);
  if (clean !== date) dropped.push(`${symbol}: dated ${date}`);
  return clean;
}

const assembly = readTable(join(folder, 'ga.tsv'), [
  'symbol',
  'title',
  'title_source',
  'date',
  'date_source',
  'adoption',
  'origin',
  'agenda_item',
  'meeting',
]).map((entry) => ({
  ...entry,
  symbol: cleanSymbol(entry.symbol),
  title: entry.title_source === 'subject only' ? cleanDescription(entry.title) : cleanTitle(entry.title),
}));

/** Titles, each once, spellings of one title together; the number of a title is its place in the list. */
const titles = [...new Set(assembly.map((entry) => entry.title).filter(Boolean))]
  .map((title) => ({ title, key: titleKey(title) }))
  .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.title < b.title ? -1 : 1));
const numbers = new Map(titles.map(({ title }, i) => [title, i]));

const assemblyRows = assembly.map((entry) => {
  const date = dated(entry.symbol, 'A', entry.date);
  return row([
    entry.symbol,
    entry.title === '' ? '' : String(numbers.get(entry.title)),
    letter(entry.title_source) + letter(date === '' ? '' : entry.date_source),
    date,
    cleanVote(entry.adoption),
    entry.agenda_item,
    cleanMeeting(entry.meeting),
    cleanOrigin(entry.origin),
  ]);
});

const councilRows = readTable(join(folder, 'sc.tsv'), [
  'symbol',
  'subject',
  'date',
  'date_source',
  'agenda_item',
  'adoption',
  'draft',
  'meeting',
]).map((entry) => {
  const symbol = entry.symbol.replace(/(\d)\(/, '$1 (');
  const date = dated(symbol, 'S', entry.date);
  const subject = cleanTitle(entry.subject.replace(/^.*\]\[/, '').replace(/^on (?=[a-z])/, ''));
  return row([
    symbol,
    (subject === '' ? '-' : 'V') + letter(date === '' ? '' : entry.date_source),
    date,
    cleanVote(entry.adoption),
    entry.draft,
    entry.meeting,
    entry.agenda_item,
    subject,
  ]);
});

const agendaRows = readTable(join(folder, 'agenda.tsv'), ['session', 'item', 'title', 'resolutions'])
  .filter((entry) => /^\d+$/.test(entry.session) && isEnglish(entry.title))
  .map((entry) => ({ ...entry, title: cleanTitle(entry.title) }))
  .sort(
    (a, b) =>
      Number(a.session) - Number(b.session) ||
      a.item.localeCompare(b.item, 'en', { numeric: true }) ||
      Number(b.resolutions) - Number(a.resolutions),
  )
  .map((entry) => row([entry.session, entry.item, entry.title]));

const states = readTable(join(folder, 'member_states.tsv'), ['name'])
  .map((entry) => cleanState(entry.name))
  .filter(Boolean)
  .sort((a, b) => a.localeCompare(b, 'en'));

const text = [
  CATALOGUE_HEADER,
  '# Facts from documents of the United Nations; see SOURCES.md. Made by scripts/build-catalogue.ts, not by hand.',
  '[titles]',
  ...titles.map(({ title, key }, i) => (titles[i - 1]?.key === key ? `=${title}` : title)),
  '[general-assembly]',
  ...assemblyRows,
  '[security-council]',
  ...councilRows,
  '[agenda]',
  ...agendaRows,
  '[member-states]',
  ...states,
  '',
].join('\n');
writeFileSync(target, text);

for (const slip of dropped) console.log(`left out as impossible: ${slip}`);
console.log(
  `${assemblyRows.length} General Assembly and ${councilRows.length} Security Council resolutions, ${titles.length} titles, ` +
    `${agendaRows.length} agenda items, ${states.length} member States: ${Math.round(text.length / 1000)} kB, ` +
    `${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB compressed`,
);
