import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '../../rules/registry.generated';
import { nearest } from '../../text/nearest';
import { type ExitCode, exitCodes } from '../exit-codes';
import { Failure } from '../failure';
import { print } from '../terminal';

/** `plenary explain`: prints the page of one rule. */
export async function explain(id: string): Promise<ExitCode> {
  const ids = rules.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const similar = nearest(id, ids);
    throw new Failure(`there is no rule “${id}”${similar ? `; did you mean “${similar}”?` : '; see plenary rules'}`);
  }
  // The program lies in dist, its documentation beside that folder.
  const page = await readFile(join(__dirname, '..', 'docs', 'rules', `${id}.md`), 'utf8').catch(() => {
    throw new Failure(`the page of “${id}” is missing from this installation`);
  });
  print(page.replace(/^<!--.*-->\n+/, ''));
  return exitCodes.done;
}
