import { formatDate } from '../language/dates';
import { officialUrl } from '../language/symbols';
import { escapeMarkdown } from '../text/markdown';
import type { CitedGroup } from './cited-documents';

const HEAD = [
  'Symbol',
  'Cited as',
  'Title',
  'Date',
  'Vote',
  'Agenda item',
  'Times cited',
  'Official document',
  'Source',
];

/** The cited documents as a Markdown page with a table for each organ. */
export function toMarkdown(groups: readonly CitedGroup[], title: string): string {
  const sections = groups.map(({ label, documents }) => {
    const rows = rowsOf([{ label, documents }]).map((row) => {
      const [symbol = '', cited = '', , date = '', , , , url = ''] = row;
      const number =
        url === ''
          ? escapeMarkdown(cited)
          : `[${escapeMarkdown(cited)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
      return [
        escapeMarkdown(symbol),
        number,
        escapeMarkdown(row[2] ?? ''),
        date && formatDate(date),
        ...row.slice(4, 7).map(escapeMarkdown),
      ];
    });
    const head = HEAD.slice(0, 7);
    const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
    return `## ${label}\n\n${lines.join('\n')}\n`;
  });
  const none = groups.length === 0 ? ['No document is cited.\n'] : [];
  return [`# Documents cited in ${title}\n`, ...none, ...sections].join('\n');
}

/** The cited documents as comma-separated values, dates as YYYY-MM-DD. */
export function toCsv(groups: readonly CitedGroup[]): string {
  return [HEAD, ...rowsOf(groups)].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function rowsOf(groups: readonly CitedGroup[]): string[][] {
  return groups.flatMap(({ documents }) =>
    documents.map(({ entry, isKnown, citations }) => [
      entry.canonical,
      entry.cited,
      entry.title === undefined ? '' : entry.titleIsDescription ? `(${entry.title})` : entry.title,
      entry.date ?? '',
      entry.adoption ?? '',
      entry.agendaItem ?? '',
      String(citations.length),
      officialUrl(entry.canonical) ?? '',
      isKnown ? entry.source : 'not in the catalogue',
    ]),
  );
}

/** A field of CSV; one that a spreadsheet would take for a formula is kept text. */
function quoted(field: string): string {
  const safe = /^[=+@\t\r-]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
