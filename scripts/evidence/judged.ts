import { existsSync, readFileSync } from 'node:fs';

/** What a finding in an official text turned out to be when it was read. */
export type Verdict = 'slip' | 'artefact' | 'bug';

export interface Verdicts {
  of(document: string, rule: string, place: string): Verdict | undefined;
}

/** Reads the table of judged findings: document, rule, place, verdict. Lines that begin with `#` are remarks. */
export function readVerdicts(file: string): Verdicts {
  const verdicts = new Map<string, Verdict>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line === '' || line.startsWith('#')) continue;
    const [document, rule, place, verdict] = line.split('\t');
    if (verdict !== 'slip' && verdict !== 'artefact' && verdict !== 'bug') {
      throw new Error(`${file}: no verdict in “${line}”`);
    }
    verdicts.set(`${document}\t${rule}\t${place}`, verdict);
  }
  return { of: (document, rule, place) => verdicts.get(`${document}\t${rule}\t${place}`) };
}
