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

const notes = (text: string) =>
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

  it('leaves figures alone where no note has them', () => {
    const text = `${MASTHEAD}The General Assembly,\nRecalling the lights, 5 of which burn, and rule 4,\n1. Decides to go.\n`;
    expect(notes(text)).toEqual([]);
  });
});
