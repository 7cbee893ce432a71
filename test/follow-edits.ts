import { AssertionError } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { type Analysis, analyse } from '../server/src/analysis/analysis';
import { check } from '../server/src/lint/check';
import { KeptFindings } from '../server/src/lint/kept-findings';
import { carrierCatalogue } from '../server/src/rules/carrier';
import { parse } from '../server/src/syntax/parse';
import { type Edit, edited } from './edits';
import { told } from './told';

const everything = { levels: {}, options: {} };

/** Edits `start` again and again, and expects of each version what a fresh reading and check of it give. */
export function followEdits(start: string, edits: readonly Edit[]): void {
  const kept = new KeptFindings();
  const read = (analysis: Analysis, keeping?: KeptFindings) =>
    check(analysis, carrierCatalogue, everything, {
      ...(keeping && { kept: keeping }),
      onFault: (id, fault) => {
        throw new Error(`rule ${id} failed`, { cause: fault });
      },
    });
  let text = start;
  let tree = parse(text);
  read(analyse(tree), kept);
  for (const edit of edits) {
    text = edited(text, edit);
    tree = parse(text, tree);
    const analysis = analyse(tree);
    const findings = read(analysis, kept);
    const fresh = analyse(parse(text));
    mustEqual(findings, read(fresh), 'findings');
    mustEqual(told(analysis), told(fresh), 'tree and facts');
  }
}

/** Told without a difference, which takes minutes to compute for a long draft; a test runner shows one. */
function mustEqual(actual: unknown, expected: unknown, what: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new AssertionError({ message: `${what} are not those of a fresh reading`, actual, expected });
}
