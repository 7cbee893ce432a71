import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CitationEvidence, measureCitations, type OtherDate } from './citations';
import { share, table } from './markdown';

const DATA = join(import.meta.dirname, '../../data');

/** What a date that differs from the catalogue's turned out to be when it was read, and on what ground. */
interface Judgement {
  readonly verdict: string;
  readonly ground: string;
}

/** The section on citations and the catalogue, measured over the texts in the folder `corpus`. */
export function catalogueReport(corpus: string): string {
  if (!existsSync(join(corpus, 'linked'))) return '## Citations\n\nNot measured: the folder has no linked texts.';
  const evidence = measureCitations(corpus, join(DATA, 'catalogue.txt'));
  return `## Citations

Recognition is held against the hyperlinks that the Secretariat set in adopted texts. *Recall*: links that a citation
overlaps. *Range*: the citation begins where the link does. *Symbol*: its canonical symbol is the link's. Decisions and
many other documents are left unlinked, so that a citation without a link is not yet a false one: every twenty-fifth of
them was read, and all 30 name a document.

${table(
  ['measure', 'of', 'share', 'target'],
  [
    ['recall', evidence.links, share(evidence.found, evidence.links), '99.5 %'],
    ['range', evidence.found, share(evidence.exact, evidence.found), ''],
    ['symbol', evidence.found, share(evidence.right, evidence.found), '99.5 %'],
    ['citations without a link', evidence.citations, share(evidence.unlinked.length, evidence.citations), ''],
  ],
)}

Explained by the catalogue: ${evidence.explained} of the ${evidence.distinct} resolutions of the Assembly and the
Security Council that adopted texts cite have title and date in it (${share(evidence.explained, evidence.distinct)}).
Of ${evidence.dated} dated citations of resolutions whose date it knows,
${evidence.dated - evidence.otherDates.length} give that date (${share(evidence.dated - evidence.otherDates.length, evidence.dated)}).

${disagreements(evidence)}`;
}

function disagreements({ otherDates }: CitationEvidence): string {
  const judged = readJudgements();
  const rows = otherDates.map((other) => {
    const { verdict, ground } = judged.get(keyOf(other)) ?? { verdict: 'not judged', ground: '' };
    return [symbolOf(other.document), other.cited, other.written, other.known, verdict, ground];
  });
  const slips = rows.filter((row) => row[4] === 'slip').length;
  return `### Dates that differ from the catalogue

${otherDates.length} citations, ${slips} of them judged slips of the printed text (\`data/judged-citation-dates.tsv\`,
where the grounds are explained). Many are handed on from one session's text to the next.

${table(['adopted text', 'cites', 'as of', 'adopted on', 'verdict', 'ground'], rows)}`;
}

/** `A_RES_75_250B` as `A/RES/75/250B`. */
function symbolOf(document: string): string {
  return document.replaceAll('_', '/');
}

function keyOf({ document, cited, written }: OtherDate): string {
  return [document, cited, written].join('\t');
}

function readJudgements(): ReadonlyMap<string, Judgement> {
  const judgements = new Map<string, Judgement>();
  for (const line of readFileSync(join(DATA, 'judged-citation-dates.tsv'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [document, cited, written, , verdict, ground] = line.split('\t');
    if (verdict === undefined || ground === undefined) throw new Error(`no verdict in “${line}”`);
    judgements.set([document, cited, written].join('\t'), { verdict, ground });
  }
  return judgements;
}
