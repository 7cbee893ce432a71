import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineFixes } from '../lint/fixes';
import { applyEdits } from '../text/edit';
import operative from './operative-italics/rule';
import preambular from './preambular-italics/rule';
import { trialOf } from './trial';

const parts = {
  preambular: {
    trial: trialOf(preambular),
    phrase: 'Noting with concern',
    draft: (words: string) => `${HEAD}${words} the lamps,`,
  },
  operative: {
    trial: trialOf(operative),
    phrase: 'Calls upon',
    draft: (words: string) => `${HEAD}1. ${words} all States;`,
  },
};
const HEAD = '*The General Assembly*,\n\n';

const without = (text: string) => text.replace(/[*_]/g, '');

/** Marks and where in a phrase they stand. */
const marks = fc.array(fc.tuple(fc.constantFrom('*', '_', '**', '__', '***'), fc.nat(20)), { maxLength: 5 });

function marked(phrase: string, placed: readonly (readonly [string, number])[]): string {
  const edits = placed.map(([text, at]) => {
    const start = Math.min(at, phrase.length);
    return { span: { start, end: start }, text };
  });
  return applyEdits(
    phrase,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}

describe.each(Object.entries(parts))('the repair of italics of %s openings', (_, { trial, phrase, draft }) => {
  it('has nothing left to do where it has been made, and changes marks alone', () => {
    fc.assert(
      fc.property(marks, (placed) => {
        const text = draft(marked(phrase, placed));
        const fixes = trial.findings(text).flatMap(({ fix }) => (fix ? [fix] : []));
        const once = applyEdits(text, combineFixes(fixes));
        expect(without(once)).toBe(without(text));
        expect(trial.findings(once).filter(({ fix }) => fix)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

it.each([
  ['De*cides to do this;', '*Decides* to do this;'],
  ['*De*cides to do this;', '*Decides* to do this;'],
  ['*De*cides* to do this;', '*Decides* to do this;'],
  ['De*cides* to do this;', '*Decides* to do this;'],
  ['De**cides** to do this;', '*Decides* to do this;'],
  ['**De*cides** to do this;', '*Decides* to do this;'],
])('mends %s at once', (words, mended) => {
  const { fixed, findings } = parts.operative.trial;
  expect(fixed(`${HEAD}1. ${words}`)).toBe(`${HEAD}1. ${mended}`);
  expect(findings(`${HEAD}1. ${mended}`)).toEqual([]);
});

it('leaves marks to people where no italics come of mending them, and the call of a note', () => {
  const { findings } = parts.operative.trial;
  for (const words of ['Decides**** to do this;', 'Calls* upon all States;\n\n* By their consent.']) {
    const found = findings(`${HEAD}1. ${words}`);
    expect(found.map(({ fix }) => fix)).toEqual([undefined]);
  }
});
