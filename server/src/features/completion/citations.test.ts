import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { bundledCatalogue } from '../../catalogue/bundled';
import { parse } from '../../syntax/parse';
import { citationProposals } from './citations';

const catalogue = bundledCatalogue(`plenary-catalogue 1
[titles]
Keeping of lighthouses
Mountain rescue
[general-assembly]
70/8	0	RR	2015-12-01
72/14	0	RR	2017-12-04
72/15	1	RR	2017-12-04
74/3	0	RR	2019-11-01
76/9	0	RR	2021-11-05
80/7	0	RR	2025-11-05
[security-council]
1631 (2005)	VR	2005-10-17	15-0-0
[agenda]
[member-states]
`);

/** A draft of the eightieth session with `preamble`, the caret where | stands. */
function complete(preamble: string, title = 'Seed banks') {
  const whole = `A/80/L.4\n\nEightieth session\n\n# ${title}\n\n*The General Assembly*,\n\n${preamble}\n\n1. *Notes* the lamps.\n`;
  const offset = whole.indexOf('|');
  const text = whole.replace('|', '');
  const answer = citationProposals(analyse(parse(text)), offset, catalogue);
  if (answer === null) return null;
  return answer.items.map((item) => ({
    ...item,
    line: `${text.slice(text.lastIndexOf('\n', item.replaces.start - 1) + 1, item.replaces.start)}${item.text}${text.slice(item.replaces.end, text.indexOf('\n', item.replaces.end))}`,
  }));
}
const labels = (preamble: string, title?: string) => complete(preamble, title)?.map(({ label }) => label) ?? null;

describe('behind the word “resolution”', () => {
  it('come resolutions whose number begins so, in the form of the house', () => {
    expect(labels('*Recalling* its resolution 72/|')).toEqual(['72/14', '72/15']);
    expect(complete('*Recalling* its resolution 72/1|')?.[0]).toMatchObject({
      title: 'Keeping of lighthouses',
      line: '*Recalling* its resolution 72/14 of 4 December 2017',
    });
  });

  it('comes the number alone where the date stands already, or stood before', () => {
    expect(complete('*Recalling* its resolution 72/1|9 of 4 December 2017,')?.[0]?.line).toBe(
      '*Recalling* its resolution 72/14 of 4 December 2017,',
    );
    expect(
      complete('*Recalling* its resolution 72/14 of 4 December 2017,\n\n*Noting* resolution 72/1|')?.[0]?.text,
    ).toBe('72/14');
  });

  it('come those of the organ named', () => {
    expect(labels('*Recalling* Security Council resolution 1|')).toEqual(['1631 (2005)']);
    expect(labels('*Recalling* General Assembly resolution 1|')).toEqual([]);
  });

  it('come earlier ones under the draft’s own title unasked, and nothing else', () => {
    expect(labels('*Recalling* its resolution |', 'Keeping of lighthouses')).toEqual(['76/9', '74/3', '72/14', '70/8']);
    expect(labels('*Recalling* its resolution |')).toEqual([]);
  });
});

describe('within a list', () => {
  it('come the missing members, later ones first, and all of the later ones at once', () => {
    expect(labels('*Recalling* its resolutions 70/8 of 1 December 2015, 74/3 of 1 November 2019, |')).toEqual([
      '76/9',
      '72/14',
    ]);
    const [all, next] =
      complete('*Recalling* its resolutions 70/8 of 1 December 2015, 72/14 of 4 December 2017, |') ?? [];
    expect(all?.line).toBe(
      '*Recalling* its resolutions 70/8 of 1 December 2015, 72/14 of 4 December 2017, 74/3 of 1 November 2019 and 76/9 of 5 November 2021',
    );
    expect(next?.label).toBe('74/3');
  });

  it('comes one at a time behind “and”, links or not', () => {
    expect(
      labels('*Recalling* its resolutions [70/8](https://docs.un.org/en/A/RES/70/8) of 1 December 2015 and |'),
    ).toEqual(['72/14', '74/3', '76/9']);
  });
});

describe('elsewhere', () => {
  it.each([
    '*Recalling* the keeping of lighthouses, |',
    '*Recalling* the 7|',
    '*Recalling* draft resolution |',
    '*Recalling* its resolution 72/14 on lamps, |',
    '|',
  ])('nothing comes: %s', (preamble) => {
    expect(labels(preamble)).toBeNull();
  });
});
