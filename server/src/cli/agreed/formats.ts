import type { Assessment } from '../../agreed/assess';
import { type Difference, differences } from '../../agreed/differences';
import type { Library } from '../../agreed/library';
import { summaryInWords } from '../../agreed/summary';
import { capital } from '../../text/capital';
import { escapeMarkdown } from '../../text/markdown';
import { jsonText } from '../json-text';

/** How the answers of `plenary agreed` are written. */
export const formats = { json: toJson, md: toMarkdown } as const;

function toJson(_name: string, assessments: readonly Assessment[], library: Library): string {
  const entries = assessments.map((assessment) => {
    const { paragraph, status } = assessment;
    const { start, end } = paragraph.span;
    const source = sourceOf(assessment, library);
    const changes = changesOf(assessment, library);
    const isSame = changes.every(({ kind }) => kind === 'same');
    return { range: [start, end], status, ...(source && { source }), ...(!isSame && { changes }) };
  });
  return jsonText(entries);
}

function sourceOf({ match }: Assessment, library: Library) {
  const best = match?.occurrences[0];
  if (match === null || best === undefined) return null;
  const holders = new Set(match.occurrences.map(({ text }) => text.canonical));
  holders.delete(best.text.canonical);
  return {
    canonical: best.text.canonical,
    paragraph: best.text.paragraphs[best.index]?.place,
    similarity: Math.round(match.similarity * 10_000) / 10_000,
    text: library.wordings.text(match.wording),
    sameIn: [...holders],
  };
}

function changesOf({ match, paragraph }: Assessment, library: Library): Difference[] {
  return match === null ? [] : differences(library.wordings.text(match.wording), paragraph.text);
}

function toMarkdown(name: string, assessments: readonly Assessment[], library: Library): string {
  const lines = assessments.map((assessment) => {
    const { paragraph, status } = assessment;
    const best = assessment.match?.occurrences[0];
    const source = best && `${best.text.cited}, ${best.text.paragraphs[best.index]?.place}`;
    const place = capital(paragraph.place);
    const words =
      status === 'new' ? escapeMarkdown(paragraph.text) : changesOf(assessment, library).map(shown).join('');
    const verdict = status === 'new' ? 'new' : status === 'unchanged' ? `unchanged since ${source}` : `from ${source}`;
    return `- **${place}**: ${verdict}\n\n  ${words}`;
  });
  const summary = summaryInWords(assessments.map(({ status }) => status));
  return `# Agreed language in ${escapeMarkdown(name)}\n\n${summary}\n\n${lines.join('\n\n')}\n`;
}

function shown({ kind, from, to }: Difference): string {
  if (kind === 'same') return escapeMarkdown(to);
  return `${around('~~', from)}${around('**', to)}`;
}

/** White space at the edges stays outside of the mark, which would not be read otherwise. */
function around(mark: string, text: string): string {
  return escapeMarkdown(text).replace(/^(\s*)(.+?)(\s*)$/s, `$1${mark}$2${mark}$3`);
}
