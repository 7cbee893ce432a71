import { escapeMarkdown } from '../../text/markdown';
import type { Row } from '../compare';
import { type Comparison, isQuiet, remarkOn, summaryInWords } from '../report';
import { joined, type Token } from '../tokens';

/** A comparison as Markdown: what is removed struck through, what is added underlined. Runs of what did not change are left out. */
export function toMarkdown(comparison: Comparison): string {
  const { before, after, rows, summary, doubt } = comparison;
  const parts = [
    `# ${escapeMarkdown(after.name)} compared with ${escapeMarkdown(before.name)}`,
    summaryInWords(summary),
  ];
  if (doubt !== null) parts.push(`**${doubt}**`);
  let unchanged = 0;
  const skipped = () => {
    if (unchanged > 0) parts.push(`… ${unchanged === 1 ? '1 paragraph' : `${unchanged} paragraphs`} unchanged …`);
    unchanged = 0;
  };
  for (const row of rows) {
    if (isQuiet(row)) {
      unchanged++;
      continue;
    }
    skipped();
    parts.push(paragraph(row));
  }
  skipped();
  return `${parts.join('\n\n')}\n`;
}

function paragraph(row: Row): string {
  const { mark = null, place = '' } = row.after ?? row.before ?? {};
  const note = place.startsWith('footnote') ? `${escapeMarkdown(place)}: ` : '';
  const remark = remarkOn(row);
  const words = row.changes.map(({ kind, tokens }) => wrapped(kind, markdown(tokens))).join('');
  const lead = `${remark === '' ? '' : `**[${escapeMarkdown(remark)}]** `}${note}${mark === null ? '' : `${escapeMarkdown(mark)} `}`;
  return `${lead}${words}`.replace(/^(\d+)\./, '$1\\.');
}

function wrapped(kind: 'same' | 'removed' | 'added', text: string): string {
  if (kind === 'same') return text;
  return kind === 'removed' ? `<del>${text}</del>` : `<ins>${text}</ins>`;
}

function markdown(tokens: readonly Token[]): string {
  return joined(tokens)
    .map(({ text, note, italic, bold }) => {
      if (note !== null) return `<sup>${escapeMarkdown(text)}</sup>`;
      const words = text.trim();
      const lead = text.slice(0, text.length - text.trimStart().length);
      const trail = text.slice(lead.length + words.length);
      const star = `${bold ? '**' : ''}${italic ? '*' : ''}`;
      const closing = [...star].reverse().join('');
      return words === '' ? text : `${lead}${star}${escapeMarkdown(words)}${closing}${trail}`;
    })
    .join('');
}
