import { describe, expect, it } from 'vitest';
import { kinds } from './outline.fixture';
import { parse } from './parse';

describe('where the operative part begins', () => {
  it('a finite verb in the preamble stays there when participles follow', () => {
    const text = '*The General Assembly*,\n\n*Notes* the gap,\n\n*Recalling* the report,\n\n1. *Decides* to act.';
    expect(kinds(text)).toEqual(['enacting', 'preambular', 'preambular', 'operative 1']);
  });

  it('a single unnumbered operative paragraph is one', () => {
    const text = '*The General Assembly*,\n\n*Recalling* the report,\n\n*Decides* to act.';
    expect(kinds(text)).toEqual(['enacting', 'preambular', 'operative']);
  });

  it('a numbered preamble is a preamble', () => {
    const text = '*The General Assembly*,\n\n1. *Recalling* the report,\n\n2. *Decides* to act.';
    expect(kinds(text)).toEqual(['enacting', 'preambular 1', 'operative 2']);
  });

  it('a participle under number 1 is operative where only the operative part is numbered', () => {
    const text =
      '*The General Assembly*,\n\n*Aware* of the drought,\n\n1. *Urging* States to dig,\n\n2. *Decides* to act.';
    expect(kinds(text)).toEqual(['enacting', 'preambular', 'operative 1', 'operative 2']);
  });

  it('a last participle that is numbered stays in the preamble where the operative part has its number 1', () => {
    const text =
      '*The General Assembly*,\n\n*Aware* of the drought,\n\n1. *Recalling* the report,\n\n1. *Decides* to act.';
    expect(kinds(text)).toEqual(['enacting', 'preambular', 'preambular 1', 'operative 1']);
  });

  it('matter quoted after a colon is no clause', () => {
    const text =
      '*The General Assembly*\n\n*Adopts* the following declaration:\n\n## Declaration on seeds\n\n1. We, the participants, met.\n\n2. We thank the hosts.\n\n3rd plenary meeting\n1 May 2027';
    expect(kinds(text)).toEqual([
      'enacting',
      'operative',
      'heading quoted',
      'other quoted 1',
      'other quoted 2',
      'closing',
    ]);
  });

  it('clauses without numbers go on below quoted lines that end with a semicolon', () => {
    const text =
      '*The General Assembly*,\n\n*Decides* that the seeds will be shown as follows:\n\nMonday: barley\n\nTuesday: wheat;\n\n*Also decides* to keep them.';
    expect(kinds(text)).toEqual(['enacting', 'operative', 'other quoted', 'other quoted', 'operative']);
  });

  it('a section begins anew where the one before ended in a list', () => {
    const text =
      '*The General Assembly*,\n\n## I\n\n1. *Invites* States:\n\n(a) To sow;\n\n(b) To reap;\n\n## II\n\n## Barns\n\n*Requests* States to build them.';
    expect(kinds(text)).toEqual([
      'enacting',
      'heading',
      'operative 1',
      'subparagraph a:1',
      'subparagraph b:1',
      'heading',
      'heading',
      'operative',
    ]);
  });

  it('a participle behind a finite verb is a slip where both end as clauses do', () => {
    const text =
      '*The General Assembly*,\n\n*Recalling* the harvest,\n\n*Notes* the barns;\n\n*Welcoming* the rain;\n\n*Decides* to sow.';
    expect(kinds(text)).toEqual(['enacting', 'preambular', 'operative', 'preambular', 'operative']);
  });
});

describe('parts', () => {
  it('a composite has a part for each letter, with or without a title', () => {
    const text =
      'A/81/L.7\n\nPeru: draft resolution\n\nSeeds\n\nA\n\nBarley\n\n*The General Assembly*,\n\n*Recalling* a,\n\n*Notes* b.\n\nB\n\nWheat\n\n*The General Assembly*,\n\n*Recalling* c,\n\n*Notes* d.';
    expect(kinds(text).slice(2)).toEqual([
      'title',
      ...['heading', 'heading', 'enacting', 'preambular', 'operative'],
      ...['heading', 'heading', 'enacting', 'preambular', 'operative'],
    ]);
  });

  it('sections may have a preamble each and number anew', () => {
    const text =
      '*The General Assembly*,\n\n## I Seeds\n\n*Recalling* a,\n\n1. *Notes* b;\n\n2. *Notes* c;\n\n## II Ropes\n\n*Recalling* d,\n\n1. *Notes* e.';
    expect(parse(text).parts.map((part) => [part.preambular.length, part.operative.length, part.isSection])).toEqual([
      [0, 0, false],
      [1, 2, true],
      [1, 1, true],
    ]);
  });

  it.each([
    ['run on where they have no preambles of their own', '', [false, false, true, true]],
    ['begin anew where they have', '*Noting* the ropes,\n\n', [false, false, false, false]],
  ])('numbers that are missing at the heads of sections %s', (_, preamble, expected) => {
    const section = (numeral: string) => `## ${numeral}\n\n${preamble}*Notes* the seeds;\n\n*Decides* to sow them;\n\n`;
    const text = `*The General Assembly*,\n\n*Recalling* a,\n\n${['I', 'II', 'III'].map(section).join('')}`;
    expect(parse(text).parts.map(({ runsOn }) => runsOn)).toEqual(expected);
  });
});
