import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { bundledCatalogue } from '../catalogue/bundled';
import { combine } from '../catalogue/combine';
import { parse } from '../syntax/parse';
import { WorkspaceIndex } from '../workspace/index';
import { summarize } from '../workspace/summary';
import { hoverAt } from './hover';

const catalogue = bundledCatalogue(`plenary-catalogue 1
[titles]
Keeping of *lighthouses*
Mountain rescue
Seed banks
[general-assembly]
12 A (III)	2	DC	1948-12-10
64/1	0	RR	2009-12-01
66/1	0	RR	2011-12-01
68/1	0	RR	2013-12-01
70/8	0	RR	2015-12-01
72/14	0	RR	2017-12-04	=	19 (b)	A/72/PV.60	A/72/L.8
74/9	0	RR	2019-12-04	120-2-7	19		on the report of the Second Committee (A/74/100)
76/7	0	RR	2021-12-04				without reference to a Main Committee (A/76/L.3)
54/54	1	SS	1999-12-01
61/250 A	1	SS	2006-12-22
74/3		--
[security-council]
1631 (2005)	VR	2005-10-17	15-0-0	S/2005/1	5282nd	Safety at sea	watch-keeping
[agenda]
80	19 (b)	Oceans: coastal lights
80	19 (b)	Oceans: coastal light
80	11 and 13	Lamps | Clocks
[member-states]
`);
const HEAD = `A/80/L.90

General Assembly

Eightieth session

Agenda item 19 (b)

Oceans: coastal lights

Iceland: draft resolution

Keeping of lighthouses

*The General Assembly*,

`;

/** What shows over the character marked with ^ of a paragraph; and the words it is about. */
function hover(marked: string, head = HEAD, known = catalogue): { markdown: string; about: string } | null {
  const text = head + marked.replace('^', '');
  const found = hoverAt(analyse(parse(text)), head.length + marked.indexOf('^'), known);
  return found && { markdown: found.markdown, about: text.slice(found.span.start, found.span.end) };
}

describe('a cited resolution', () => {
  it('shows what the catalogue knows', () => {
    expect(hover('*Recalling* its resolutions 7^2/14 of 4 December 2017 and 72/14,')).toEqual({
      about: '72/14',
      markdown: `**General Assembly resolution 72/14**

*Keeping of \\*lighthouses\\**

Adopted 4 December 2017 without a vote · seventy-second session

Draft [A/72/L.8](https://docs.un.org/en/A/72/L.8) · agenda item 19 (b)

Earlier: [64/1](https://docs.un.org/en/A/RES/64/1) (2009), [66/1](https://docs.un.org/en/A/RES/66/1) (2011), [68/1](https://docs.un.org/en/A/RES/68/1) (2013), [70/8](https://docs.un.org/en/A/RES/70/8) (2015) · Later: [74/9](https://docs.un.org/en/A/RES/74/9) (2019), [76/7](https://docs.un.org/en/A/RES/76/7) (2021)

Cited here 2 times · [Official document](https://docs.un.org/en/A/RES/72/14)`,
    });
  });

  it('shows votes, committees and how long its series is', () => {
    const { markdown } = hover('*Recalling* its resolution [74/9^](https://docs.un.org/en/A/RES/74/9),') ?? {
      markdown: '',
    };
    expect(markdown).toContain('Adopted 4 December 2019 · 120 in favour, 2 against, 7 abstaining');
    expect(markdown).toContain('On the report of the Second Committee ([A/74/100](https://docs.un.org/en/A/74/100))');
    expect(markdown).toContain('(2017) and 1 more · Later: ');
    expect(hover('*Recalling* its resolution 7^6/7,')?.markdown).toContain(
      'Draft [A/76/L.3](https://docs.un.org/en/A/76/L.3), without reference to a Main Committee',
    );
  });

  it('shows a description as no title, and what is only told by others', () => {
    const { markdown } = hover('*Recalling* resolution 1^2 A (III),') ?? { markdown: '' };
    expect(markdown).toContain('Subject: Seed banks');
    expect(markdown).not.toContain('*Seed banks*');
    expect(markdown).toContain('*Title and date as told by texts that cite it.*');
    expect(
      hover('*Recalling* Security Council resolution 163^1 (2005),')?.markdown,
    ).toBe(`**Security Council resolution 1631 (2005)**

Subject: watch-keeping

Adopted 17 October 2005 · 15 in favour, none against

Draft [S/2005/1](https://docs.un.org/en/S/2005/1) · agenda: Safety at sea

[Official document](https://docs.un.org/en/S/RES/1631%282005%29)`);
    expect(hover('*Recalling* resolution 7^4/3,')?.markdown).toContain(
      'Adopted, date not known · seventy-fourth session',
    );
  });

  it('shows what its number says where the catalogue does not know it', () => {
    expect(hover('*Recalling* resolution 81/1^2,')?.markdown).toBe(`**General Assembly resolution 81/12**

Eighty-first session (September 2026 to September 2027)

*Not in the catalogue, which does not mean that there is none.*

[Official document](https://docs.un.org/en/A/RES/81/12)`);
    expect(hover('*Recalling* its decision 79/5^73 B,')?.markdown).not.toContain('Official document');
    expect(hover('*Recalling* Human Rights Council resolution 16/1^8,')?.markdown).toContain(
      'Human Rights Council resolution 16/18',
    );
  });

  it('shows the composite of a part, without its date', () => {
    const { markdown } = hover('*Recalling* resolution 54/54^ V,') ?? { markdown: '' };
    expect(markdown).toContain('Part of 54/54: *Mountain rescue*');
    expect(markdown).not.toContain('1999-12');
    expect(markdown).not.toContain('Adopted');
    expect(hover('*Recalling* resolution 61/2^50 A to C,')?.markdown).toContain('61/250 A: *Mountain rescue*');
  });

  it('is known from a file of the workspace', () => {
    const index = new WorkspaceIndex();
    const uri = 'file:///lamps%20and%20oil.unres';
    const text = `Resolution adopted by the General Assembly on 3 March 2027

[without reference to a Main Committee (A/81/L.1)]

81/12. Lamp oil

*The General Assembly*,

1. *Notes* the oil.
`;
    index.set(summarize(uri, analyse(parse(text))));
    const { markdown } = hover('*Recalling* resolution 81/1^2,', HEAD, combine([index.catalogue, catalogue])) ?? {
      markdown: '',
    };
    expect(markdown).toContain('*Lamp oil*');
    expect(markdown).toContain('Adopted 3 March 2027 · eighty-first session');
    expect(markdown).toContain(`In this workspace: [lamps and oil.unres](${uri})`);
  });
});

it('a cited document shows its session and where to read it', () => {
  expect(hover('*Taking note* of A/79/302-S/2024/60^0,')?.markdown).toBe(`**Document A/79/302-S/2024/600**

Seventy-ninth session (September 2024 to September 2025)

[Official document](https://docs.un.org/en/A/79/302)`);
});

describe('a session', () => {
  it('shows when it is and how far from the draft’s own', () => {
    expect(hover('*Requests* a report at its eighty-s^econd session;')).toEqual({
      about: 'eighty-second session',
      markdown: `**Eighty-second session** of the General Assembly

September 2027 to September 2028.

2 sessions after the one of this draft, the eightieth.`,
    });
    expect(hover('at its tenth emergency special se^ssion')?.markdown).toContain('Since 1997.');
    expect(hover('at its thirtieth special se^ssion')?.markdown).toContain('2016.');
  });

  it('of a list is each by itself', () => {
    const list = (caret: number): string | undefined => {
      const text = 'at its eightieth, eighty-second and eighty-fourth sessions';
      return hover(`${text.slice(0, caret)}^${text.slice(caret)}`)?.about;
    };
    expect(list(10)).toBe('eightieth');
    expect(list(20)).toBe('eighty-second');
    expect(list(55)).toBe('eighty-fourth sessions');
  });

  it('of another body is left alone', () => {
    expect(hover('the fifty-f^irst session of the Human Rights Council')).toBeNull();
    expect(hover('*Invites* the Human Rights Council, at its fifty-f^irst session,')).toBeNull();
    expect(hover('report to the General Assembly at its eighty-f^irst session')).not.toBeNull();
  });

  it('of another organ’s own text is not taken for the Assembly’s', () => {
    const text =
      'Human Rights Council\nFifty-fifth session\n\n*The Human Rights Council*,\n\n*Recalling* that the General Assembly, at its eightieth session, lit lamps,\n\n*Decides* to report at its fifty-eighth session.\n';
    const at = (words: string) => hoverAt(analyse(parse(text)), text.indexOf(words) + 2, catalogue);
    expect(at('Fifty-fifth')).toBeNull();
    expect(at('fifty-eighth')).toBeNull();
    expect(at('eightieth')?.markdown).toContain('September 2025');
    expect(at('eightieth')?.markdown).not.toContain('of this draft');
  });

  it('in the masthead is the draft’s', () => {
    const at = HEAD.indexOf('Eightieth') + 3;
    const found = hoverAt(analyse(parse(HEAD)), at, catalogue);
    expect(found?.markdown).toContain('The session of this draft.');
  });
});

describe('an agenda item', () => {
  const agenda = (line: string, head = HEAD): string | undefined => {
    const text = head.replace('Agenda item 19 (b)', line);
    return hoverAt(analyse(parse(text)), text.indexOf(line) + 2, catalogue)?.markdown;
  };

  it('shows its titles, the rare ones apart', () => {
    expect(agenda('Agenda item 19 (b)')).toBe(`**Agenda item 19 (b)** of the eightieth session

*Oceans: coastal lights* (rarely: Oceans: coastal light)`);
  });

  it('is found among items that stand together', () => {
    expect(agenda('Agenda items 11 and 13')).toBe(`**Agenda items 11 and 13** of the eightieth session

11: *Lamps*

13: *Clocks*`);
  });

  it('may be unknown', () => {
    expect(agenda('Agenda item 99')).toContain('Not in the catalogue');
    expect(agenda('Agenda item 19 (b)', HEAD.replace('A/80/L.90', '').replace('Eightieth session', ''))).toContain(
      'does not say of which session',
    );
  });

  it('shows over its title too', () => {
    expect(hoverAt(analyse(parse(HEAD)), HEAD.indexOf('Oceans') + 1, catalogue)?.markdown).toContain(
      '**Agenda item 19 (b)**',
    );
  });
});

describe('an opening phrase', () => {
  it('shows its forms', () => {
    expect(hover('*Rec^alling* the lamps,')).toEqual({
      about: 'Recalling',
      markdown: `**Recalling** · preambular

One of the ten most frequent preambular openings of adopted texts.

In consecutive paragraphs: *Recalling*, *Recalling also*, *Recalling further*, then *Recalling* again

Operative form: *Recalls*`,
    });
  });

  it('says where it is unknown', () => {
    expect(hover('*Recaling^* the lamps,')?.markdown).toContain(`**Recaling** · preambular

Not an opening of recent adopted texts. Near it: *Recalling*`);
  });
});

it('shows nothing over other words, nor off the text', () => {
  expect(hover('*Recalling* the la^mps,')).toBeNull();
  expect(hoverAt(analyse(parse('')), 0, catalogue)).toBeNull();
  expect(hoverAt(analyse(parse('x')), 99, catalogue)).toBeNull();
});
