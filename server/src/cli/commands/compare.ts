import { basename } from 'node:path';
import { analyse } from '../../analysis/analysis';
import { formats } from '../../compare/formats';
import { compareSides, type Side, summaryInWords } from '../../compare/report';
import { printDraft } from '../../convert/printed/print';
import { parse } from '../../syntax/parse';
import { readNamedDraft } from '../draft-file';
import { type ExitCode, exitCodes } from '../exit-codes';
import { seen } from '../json-text';
import { print, tell } from '../terminal';
import type { CompareOptions } from './compare-options';

/** `plenary compare`: shows what changed from one text to another. */
export async function compare(before: string, after: string, { format }: CompareOptions): Promise<ExitCode> {
  const [older, newer] = [readSide(before), readSide(after)];
  const comparison = compareSides(older, newer);
  const report = formats[format](comparison);
  print(format === 'json' ? seen(report) : report);
  tell(summaryInWords(comparison.summary));
  if (comparison.doubt !== null) tell(comparison.doubt);
  return exitCodes.done;
}

function readSide(file: string): Side {
  const { text } = readNamedDraft(file);
  return { name: basename(file), text: printDraft(analyse(parse(text))) };
}
