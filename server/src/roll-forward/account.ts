import { formatSession } from '../language/sessions';
import { LineIndex } from '../text/line-index';
import { oneLine } from '../text/one-line';
import type { ChangeKind } from './change';
import type { RolledForward } from './roll-forward';

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  masthead: 'Masthead',
  title: 'Title',
  adoption: 'Adoption',
  citation: 'Citations',
  session: 'Sessions',
  year: 'Years',
};

/** What rolling forward did and what it left, as a Markdown page that reads well as it is; lines are those of the draft. */
export function accountOf(result: RolledForward): string {
  const lines = new LineIndex(result.text);
  const at = (offset: number) => `line ${lines.positionAt(offset).line + 1}`;
  const [from, to] = [result.from, result.to].map((number) => formatSession({ number, kind: 'regular' }));
  const kinds = Object.keys(HEADINGS) as ChangeKind[];
  const sections = kinds.flatMap((kind) => {
    const own = result.changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map(({ before, after, reason, at: place }) => {
      if (kind === 'masthead') return `- ${at(place.start)}: ${reason}`;
      const said = after === '' ? `“${oneLine(before)}” taken away` : `“${oneLine(before)}” → “${oneLine(after)}”`;
      return `- ${at(place.start)}: ${said}. ${reason}`;
    });
    return [`## ${HEADINGS[kind]}`, '', ...rows, ''];
  });
  const questions = result.questions.map(({ text, reason, at: place }) => {
    const said = text === '' ? '' : `“${oneLine(text)}”. `;
    return `- ${at(place.start)}: ${said}${reason}`;
  });
  return [
    `# From the ${from} to the ${to}`,
    '',
    `${count(result.changes.length, 'change')}, ${count(questions.length, 'matter')} to verify.`,
    '',
    ...(questions.length === 0 ? [] : ['## To verify', '', ...questions, '']),
    ...sections,
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
