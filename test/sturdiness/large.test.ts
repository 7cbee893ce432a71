import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { emptyCatalogue } from '../../server/src/catalogue/catalogue';
import { compareSides } from '../../server/src/compare/report';
import { printDraft } from '../../server/src/convert/printed/print';
import { check } from '../../server/src/lint/check';
import { normalize } from '../../server/src/normalize/normalize';
import { parse } from '../../server/src/syntax/parse';
import { applyEdits } from '../../server/src/text/edit';
import { growth } from '../cost';

const head = 'Eightieth session\n\nLighthouses\n\n*The General Assembly*,\n\n';
const normalized = (text: string) => applyEdits(text, normalize(analyse(parse(text)), { furniture: 'remove' }).edits);

/** Times that five times the text may cost: its square would be 25, and engines take more than 5 to tidy up behind more. */
const IN_PROPORTION = 15;

describe('the cost of a long text', () => {
  it('is in proportion to it where lines end in brackets', () => {
    const reading = (count: number) => () => parse(head + 'lamps]\n'.repeat(count));
    expect(growth(reading(20_000), reading(100_000))).toBeLessThan(IN_PROPORTION);
  });

  it('is in proportion to it where headings follow headings', () => {
    const reading = (count: number) => () => parse(head + '## II\n\n'.repeat(count));
    expect(growth(reading(20_000), reading(100_000))).toBeLessThan(IN_PROPORTION);
  });

  it('is in proportion to it where one paragraph cites thousands of resolutions of other organs', () => {
    const checking = (count: number) => {
      const citations = 'Economic and Social Council resolution 2010/12 '.repeat(count);
      const analysis = analyse(parse(`${head}*Recalling* its ${citations}`));
      return () => check(analysis, emptyCatalogue, { levels: {}, options: {} });
    };
    expect(growth(checking(2_000), checking(10_000))).toBeLessThan(IN_PROPORTION);
  });

  it('is not that of each paragraph again', () => {
    const normalizing = (rest: number) => {
      const analysis = analyse(parse(`${head}${'*Noting* lamps,\n\n'.repeat(2_000)}<!-- ${'x'.repeat(rest)} -->\n`));
      return () => normalize(analysis, { furniture: 'remove' });
    };
    expect(growth(normalizing(10), normalizing(20_000_000))).toBeLessThan(5);
  });
});

// A call has room for some hundred thousand arguments.
describe('very many pieces', () => {
  it('of a paragraph are put together', () => {
    const text = `${head}*Noting* ${'lights and\nlamps,\n'.repeat(130_000)}`;
    expect(normalized(text)).toHaveLength(text.length);
  });

  it('of two texts are compared', () => {
    const side = (words: string) => ({ name: 'draft', text: printDraft(analyse(parse(head + words))) });
    const long = `*Noting* ${'lamps '.repeat(130_000)}`;
    expect(compareSides(side(long), side(`${long}and lights`)).summary.changed).toBe(1);
    const many = '1. *Notes* lamps;\n\n'.repeat(130_000);
    expect(compareSides(side(many), side(many)).summary.unchanged).toBeGreaterThan(130_000);
  });
});
