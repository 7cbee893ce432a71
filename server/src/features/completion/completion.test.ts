import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { bundledCatalogue } from '../../catalogue/bundled';
import { parse } from '../../syntax/parse';
import { describeProposedOpening, proposals } from './completion';
import type { Proposal } from './proposal';

const catalogue = bundledCatalogue(`plenary-catalogue 1
[titles]
Keeping of lighthouses
[general-assembly]
78/10	0	RR	2023-11-21
79/12	0	RR	2024-11-21
[security-council]
[agenda]
79	75	Oceans and the law of the sea
80	9	Sport
80	18 (b)	Sustainable development: small islands
80	18	Sustainable development
80	18	Sustainable developement
80	11 and 15	Sport | Culture
[member-states]
Denmark
Iceland
Iran (Islamic Republic of)
Kenya
Turkey
Türkiye
Uruguay
`);
const TODAY = '2026-02-03';
const HEAD =
  'A/80/L.45\n\nGeneral Assembly\n\nEightieth session\nAgenda item 18 (b)\nSustainable development: small islands\n\nIceland: draft resolution\n\n# Lamps\n\n*The General Assembly*,\n\n';

/** What an editor shows of the proposals at | of `marked`; `null` where there are none. */
function at(marked: string): readonly Proposal[] | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = proposals(analyse(parse(text)), offset, catalogue, TODAY);
  const shown = found?.items.filter(({ filter, replaces }) => {
    expect(replaces.start <= offset && offset <= replaces.end).toBe(true);
    const written = text.slice(replaces.start, offset).toLowerCase();
    expect(written).not.toContain('\n');
    return isSubsequence(written, filter.toLowerCase());
  });
  return shown ?? null;
}

const isSubsequence = (written: string, filter: string): boolean => {
  let i = 0;
  for (const char of filter) if (char === written[i]) i++;
  return i === written.length;
};
const labels = (marked: string, most = 3): string[] | null =>
  at(marked)
    ?.slice(0, most)
    .map(({ label }) => label) ?? null;

/** What `marked` becomes when the proposal called `label` is taken. */
function take(marked: string, label: string): string {
  const text = marked.replace('|', '');
  const item = at(marked)?.find((proposal) => proposal.label === label);
  if (item === undefined) throw new Error(`${label} is not proposed: ${labels(marked, 99)?.join('; ')}`);
  const edits = [{ span: item.replaces, text: item.text }, ...(item.besides ?? [])];
  return edits
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, { span, text }) => whole.slice(0, span.start) + text + whole.slice(span.end), text);
}
const last = (text: string): string => text.split('\n\n').at(-1) as string;

describe('at the start of a paragraph', () => {
  it('come opening phrases of the part, the most frequent first, in italics', () => {
    expect(labels(`${HEAD}R|`)).toEqual(['Recalling', 'Recognizing', 'Reaffirming']);
    expect(last(take(`${HEAD}Rec|`, 'Recalling'))).toBe('*Recalling* ');
    expect(last(take(`${HEAD}*R|`, 'Recalling'))).toBe('*Recalling* ');
    expect(labels(`${HEAD}*Noting* lamps,\n\n1. E|`)?.[0]).toBe('Encourages');
    expect(last(take(`${HEAD}*Noting* lamps,\n\n1. E|`, 'Encourages'))).toBe('1. *Encourages* ');
  });

  it('they keep what stands behind them', () => {
    expect(last(take(`${HEAD}Rec| its resolution`, 'Recalling'))).toBe('*Recalling* its resolution');
    expect(last(take(`${HEAD}*Rec|* its resolution`, 'Recalling'))).toBe('*Recalling* its resolution');
  });

  it('they take also and further from the paragraph above', () => {
    expect(labels(`${HEAD}*Recalling* A,\n\nR|`)?.[0]).toBe('Recalling also');
    expect(labels(`${HEAD}*Recalling* A,\n\n*Recalling also* B,\n\nR|`)?.[0]).toBe('Recalling further');
    expect(labels(`${HEAD}*Recalling further* A,\n\nR|`)?.[0]).toBe('Recalling');
    expect(last(take(`${HEAD}*Noting* x,\n\n1. *Notes* lamps;\n\n2. N|`, 'Also notes'))).toBe('2. *Also notes* ');
  });

  it('a verb that turns to somebody comes in both forms', () => {
    const second = (text: string) => labels(`${HEAD}*Noting* x,\n\n1. *Requests* ${text};\n\n2. Req|`, 2);
    expect(second('the Secretary-General to rest')).toEqual([
      'Also requests',
      expect.stringMatching(/^Also requests the/),
    ]);
    expect(second('Member States to rest')?.[0]).toBe('Requests');
  });

  it('behind a preambular paragraph come operative verbs with their number', () => {
    expect(last(take(`${HEAD}*Noting* lamps,\n\nEnc|`, '1. Encourages'))).toBe('1. *Encourages* ');
    expect(last(take(`${HEAD}*Noting* x,\n\n1. *Notes* y;\n\n2. *Invites* z;\n\nEnc|`, '3. Encourages'))).toBe(
      '3. *Encourages* ',
    );
    expect(labels(`${HEAD}Enc|`, 99)).not.toContain('1. Encourages');
  });

  it('come standard clauses for the session and item of the draft', () => {
    const decides = `${HEAD}*Noting* x,\n\n1. D|`;
    const agenda = 'Decides to include in the provisional agenda of its eighty-first session …';
    expect(last(take(decides, agenda))).toBe(
      '1. *Decides* to include in the provisional agenda of its eighty-first session, under the item entitled “Sustainable development”, the sub-item entitled “Small islands”.',
    );
    expect(labels(decides, 4)).toEqual([
      'Decides',
      agenda,
      agenda.replace('first', 'second'),
      'Decides to remain seized of the matter',
    ]);
  });

  it('nothing comes in running prose, wrapped lines, footnotes and annexes', () => {
    for (const text of [
      `${HEAD}*Noting* that R|`,
      `${HEAD}*Noting* the lamps and\nR|`,
      `${HEAD}*Noting* lamps,\n\n1. *Notes* the work of the S|`,
      `${HEAD}*Noting* lamps,\n\n1. *Notes* it.\n\n[^1]: R|`,
      `${HEAD}*Noting* lamps,\n\n1. *Notes* it.\n\nAnnex\n\nR|`,
      `${HEAD}*Noting* |`.replace('Noting', 'Pleasing'),
    ])
      expect(labels(text), text.slice(HEAD.length)).toBeNull();
  });
});

describe('behind an opening phrase', () => {
  it('come the words that usually follow, and go on from what is written', () => {
    expect(labels(`${HEAD}*Recalling* |`, 2)).toEqual(['its resolution', 'its resolutions']);
    expect(last(take(`${HEAD}*Recalling* its|`, 'its resolution'))).toBe('*Recalling* its resolution ');
    expect(labels(`${HEAD}*Noting* x,\n\n1. *Also requests* |`, 1)).toEqual(['the Secretary-General to']);
    expect(labels(`${HEAD}*Noting* x,\n\n1. *Requests* the Secretary-General to |`)).toContain(
      'the Secretary-General to submit',
    );
    expect(labels(`${HEAD}*Recalling* the lamps|`)).toBeNull();
  });

  it('comes the resolution to cite', () => {
    expect(last(take(`${HEAD}*Recalling* its resolution 7|`, '78/10'))).toBe(
      '*Recalling* its resolution 78/10 of 21 November 2023',
    );
  });
});

describe('sessions', () => {
  it('come behind “at its” and “agenda of its”, the next first', () => {
    const draft = `${HEAD}*Noting* x,\n\n1. *Decides* to meet at its |`;
    expect(labels(draft, 2)).toEqual(['eighty-first session', 'eighty-second session']);
    expect(last(take(draft.replace('|', 'eighty-|'), 'eighty-second session'))).toContain(
      'at its eighty-second session',
    );
    expect(labels(`${HEAD}*Noting* the views of its |`)).toBeNull();
  });
});

describe('in the masthead', () => {
  it('of an empty draft come its first lines', () => {
    expect(labels('|')).toEqual(['A/80/L.', 'General Assembly', 'Distr.: Limited']);
    expect(labels('E|', 99)).toContain('Eightieth session');
    expect(labels('General Assembly\n\nG|', 99)).not.toContain('General Assembly');
  });

  it('sessions follow the symbol', () => {
    expect(labels('A/83/L.4\n\nEighty|', 99)).toContain('Eighty-third session');
  });

  it('come agenda items with their titles', () => {
    const line = 'Eightieth session\nAgenda item |';
    expect(labels(line, 9)).toEqual(['9', '18', '18 (b)']);
    expect(take(line, '18')).toBe('Eightieth session\nAgenda item 18\nSustainable development');
    expect(labels('Eightieth session\nAgenda item 9\nS|', 9)).toEqual(['Sport']);
    expect(labels('Eighty-first session\nAgenda item 9\nS|', 9)).toContain('Sustainable development: small islands');
  });

  it('come names of States in a list of sponsors, without those that it has', () => {
    const line = (names: string) => `Eightieth session\nAgenda item 9\nSport\n\n${names}`;
    expect(labels(line('Kenya and U|: draft resolution'), 2)).toEqual(['Türkiye', 'Uruguay']);
    expect(labels(line('Iceland, I|'))?.[0]).toBe('Iran (Islamic Republic of)');
    expect(labels(line('I|'), 99)).toContain('Iceland');
    expect(labels(line('Iceland, T|'), 99)).not.toContain('Turkey');
    expect(labels('Committee: Sport\nSponsors: D|', 99)).toContain('Denmark');
    expect(labels(`${HEAD}*Noting* D|`)).toBeNull();
  });

  it('come the enacting words below the title', () => {
    expect(take('Iceland: draft resolution\n\n# Lamps\n\nT|', 'The General Assembly,')).toBe(
      'Iceland: draft resolution\n\n# Lamps\n\n*The General Assembly*,\n\n',
    );
  });
});

describe('footnotes', () => {
  it('are called again, or begun with the next number and a text at the end', () => {
    const draft = `${HEAD}*Noting* lamps[^|],\n\n1. *Notes* it.[^1]\n\n[^1]: A/80/12.\n`;
    expect(labels(draft)).toEqual(['[^2]', '[^1]']);
    expect(take(draft, '[^1]')).toContain('lamps[^1],');
    expect(take(draft, '[^2]')).toMatch(/lamps\[\^2\],[\s\S]*\n\n\[\^1\]: A\/80\/12\.\n\n\[\^2\]: \n$/);
    expect(take(`${HEAD}*Noting* lamps[^|`, '[^1]')).toMatch(/lamps\[\^1\]\n\n\[\^1\]: $/);
    expect(labels(`${HEAD}*Noting* x,\n\n[^|`)).toBeNull();
  });
});

it('explains the opening that it proposes', () => {
  expect(describeProposedOpening('Also notes')).toContain('One of the fifty most frequent operative openings');
});
