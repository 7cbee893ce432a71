import { describe, expect, it } from 'vitest';
import { findFootnotes } from '../analysis/footnotes';
import { parse } from './parse';

const MASTHEAD = 'A/81/L.7\n\nGeneral Assembly\n\nKenya: draft resolution\n\nSafety of lighthouses\n\n';

const PAGES = `${MASTHEAD}The General Assembly,
Recalling the Convention on Lights 1 and the rules on fog, 2 which keepers of
lights, ships and rocks know, and paragraphs 3 and 4 of the annex thereto, and noting
the three oceans
3 and their islands, where the 12 keepers of 2019, 4 who were asked, wrote to the
__________________
1

United Nations, Treaty Series, vol. 1, No. 2.
See A/80/900. See also
A/80/901.
3
A/80/902.
2
4 Ibid., chap. IV.

26-12345 (E)
2/3
A/81/L.7
owners of ships that pass,
1. Takes note of the report of the keepers5 and of its annex;
2. Decides to keep the lights of the coast burning at night.
__________________
5
A/80/903.
`;

const notes = (text: string): [string, string[], string | null][] =>
  findFootnotes(parse(text)).notes.map(({ mark, calls, text: note }) => [
    mark,
    calls.map(({ block, call }) => block.prose.text.slice(Math.max(0, call.at - 8), call.at)),
    note?.prose.text ?? null,
  ]);

describe('notes of a plain paste', () => {
  it('finds the calls and gives the texts their marks, in whatever order these stand', () => {
    expect(notes(PAGES)).toEqual([
      ['1', ['n Lights'], 'United Nations, Treaty Series, vol. 1, No. 2.'],
      ['2', [' on fog,'], 'See A/80/900. See also A/80/901.'],
      ['3', [' oceans '], 'A/80/902.'],
      ['4', ['of 2019,'], 'Ibid., chap. IV.'],
      ['5', [' keepers'], 'A/80/903.'],
    ]);
  });

  it('reads the words of the paragraph across the page without calls', () => {
    const preamble = parse(PAGES).blocks.find((block) => block.kind === 'preambular');
    expect(preamble?.prose.text).toBe(
      'Recalling the Convention on Lights and the rules on fog, which keepers of lights, ships and rocks know, and paragraphs 3 and 4 of the annex thereto, and noting the three oceans and their islands, where the 12 keepers of 2019, who were asked, wrote to the owners of ships that pass,',
    );
  });

  it('gives no text a mark where they are not equally many', () => {
    const text = `${MASTHEAD}The General Assembly,\nRecalling the lights,1 which burn,2\n1. Decides to go.\n\n______\n1\n2\n\nSee A/80/1.\n`;
    expect(notes(text)).toEqual([
      ['1', [' lights,'], null],
      ['2', ['ch burn,'], null],
    ]);
    expect(parse(text).blocks.filter((block) => block.kind === 'footnote')).toHaveLength(1);
  });

  const page = (...lines: string[]) => `${MASTHEAD}The General Assembly,\n${lines.join('\n')}\n`;

  it.each([
    ['the number of a paragraph', 'Recalling lights;', '2.\nNotes the lamps of the coast; 2'],
    ['a number that counts', 'Recalling the 2 lights,', '1. Notes the lamps, 2 which burn;'],
    ['a paragraph that is cited', 'Recalling paragraph 2,', '1. Notes the lamps 2 of the coast;'],
    ['a compound', 'Recalling its 2-year plan,', '1. Notes the plan, 2 which ends;'],
    ['a symbol that follows', 'Recalling the lights,', '1. Notes the lamps 2 and 54/14 of 2 May 2020;'],
  ])('takes for no call %s', (_, preamble, paragraph) => {
    const text = page(
      'Recalling the sea, 1 and',
      preamble,
      paragraph,
      '_______',
      '1',
      'See A/80/1.',
      '2',
      'See A/80/2.',
    );
    expect(notes(text).map(([mark, [call], note]) => [mark, call?.trim().split(' ').at(-1), note])).toEqual([
      ['1', 'sea,', 'See A/80/1.'],
      ['2', expect.stringMatching(/^(?:coast;|lamps,?|plan,)$/), 'See A/80/2.'],
    ]);
  });

  it('finds calls side by side, and one that stuck to a year', () => {
    const text = page(
      'Recalling the lights of 2019–20301 and the fog, 2,3',
      '______',
      '1',
      'A/1.',
      '2',
      'A/2.',
      '3',
      'A/3.',
    );
    expect(notes(text).map(([mark, calls]) => [mark, calls])).toEqual([
      ['1', ['019–2030']],
      ['2', ['the fog,']],
      ['3', ['he fog,,']],
    ]);
  });

  it('tells where texts begin whose marks stand elsewhere', () => {
    const lines = [
      '_______',
      '',
      'See the rules, 1994 (Sales No.',
      'E.94.I.18), chap. I.',
      'Report of the keepers,',
      'annex.',
    ];
    const text = page('Recalling the lights, 1 the fog, 2 and lamps, 3', ...lines, '3', 'A/80/3.', '1', '2', '', '2/3');
    expect(notes(text).map(([, , note]) => note)).toEqual([
      'See the rules, 1994 (Sales No. E.94.I.18), chap. I.',
      'Report of the keepers, annex.',
      'A/80/3.',
    ]);
  });

  it('takes the day of a month for no mark', () => {
    const text = page('Recalling the lights, 1', '______', '1', 'Report, Oslo,', '26 August 1994, annex.', '', '1/2');
    expect(notes(text)).toEqual([['1', [' lights,'], 'Report, Oslo, 26 August 1994, annex.']]);
  });

  it('finds the rule behind the last words of a page', () => {
    const text = page(
      'Recalling the lights 1 of the __________________',
      '1',
      '',
      'See A/80/1.',
      '',
      'A/81/L.7',
      '',
      'coast,',
    );
    expect(notes(text)).toEqual([['1', ['e lights'], 'See A/80/1.']]);
    expect(parse(text).blocks.find(({ kind }) => kind === 'preambular')?.prose.text).toBe(
      'Recalling the lights of the coast,',
    );
  });

  it('leaves figures alone where no note has them', () => {
    const text = `${MASTHEAD}The General Assembly,\nRecalling the lights, 5 of which burn, and rule 4,\n1. Decides to go.\n`;
    expect(notes(text)).toEqual([]);
  });
});
