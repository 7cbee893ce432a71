import { beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { WorkspaceIndex } from './index';
import { placeOf } from './pinpoint';
import { type FileSummary, summarize, summarizeOpen } from './summary';

const ADOPTED = `A/RES/72/14

General Assembly

Distr.: General
8 December 2017

Seventy-second session

Agenda item 19 (b)

Oceans: coastal lights

Resolution adopted by the General Assembly on 4 December 2017

[without reference to a Main Committee (A/72/L.8)]

72/14. Keeping of lighthouses

*The General Assembly*,

*Recalling* its resolutions 70/8 of 1 December 2015 and 71/9 B of 5 December 2016,

*Reaffirming* resolution 70/8,

1. *Notes* the lights;

2. *Encourages* keepers to write logs.

*70th plenary meeting*

*4 December 2017*

Annex

Rules for keepers

1. Light the lamp.

2. Wind the clock.
`;
const DRAFT = `A/80/L.90

General Assembly

Eightieth session

Agenda item 20

Iceland and Portugal: draft resolution

Keeping of Lighthouses

*The General Assembly*,

*Recalling* its resolution 72/14 of 4 December 2017,

*Notes* the lamps.
`;

const summary = (uri: string, text: string): FileSummary => summarize(uri, analyse(parse(text)));
let index: WorkspaceIndex;
beforeEach(() => {
  index = new WorkspaceIndex();
  index.set(summary('file:///adopted.unres', ADOPTED));
  index.set(summary('file:///draft.unres', DRAFT));
});

describe('a summary', () => {
  it('says what an adopted text is', () => {
    expect(summary('u', ADOPTED)).toMatchObject({
      canonical: 'A/RES/72/14',
      title: 'Keeping of lighthouses',
      date: '2017-12-04',
      agendaItem: '19 (b)',
      origin: 'without reference to a Main Committee (A/72/L.8)',
    });
  });

  it('says what a draft is, which has no date of adoption', () => {
    expect(summary('u', DRAFT)).toMatchObject({ canonical: 'A/80/L.90', title: 'Keeping of Lighthouses', date: null });
  });

  it('knows a text without symbol by the number of its title', () => {
    expect(summary('u', ADOPTED.replace('A/RES/72/14\n', '')).canonical).toBe('A/RES/72/14');
  });

  it('of anything at all is a summary', () => {
    expect(summary('u', 'lamp oil')).toMatchObject({ canonical: null, title: null, date: null });
    expect(summary('u', '')).toMatchObject({ canonical: null, references: [], targets: [] });
  });
});

describe('the index', () => {
  it('finds the file of a symbol, and who cites it where', () => {
    expect(index.holding('A/RES/72/14').map((file) => file.uri)).toEqual(['file:///adopted.unres']);
    const [cited, ...more] = index.citing('A/RES/72/14');
    expect(more).toEqual([]);
    expect(cited?.uri).toBe('file:///draft.unres');
    expect(cited && DRAFT.slice(cited.span.start, cited.span.end)).toBe('72/14');
    expect(index.citing('A/RES/70/8')).toHaveLength(2);
  });

  it('is a source of facts', () => {
    expect(index.catalogue.find('A/RES/72/14')).toEqual({
      canonical: 'A/RES/72/14',
      cited: '72/14',
      title: 'Keeping of lighthouses',
      date: '2017-12-04',
      origin: 'without reference to a Main Committee (A/72/L.8)',
      agendaItem: '19 (b)',
      source: 'a file of the workspace',
      uri: 'file:///adopted.unres',
    });
    expect(index.catalogue.find('A/80/L.90')?.uri).toBe('file:///draft.unres');
  });

  it('makes series of adopted texts only', () => {
    expect(index.catalogue.titled('keeping of lighthouses').map((entry) => entry.cited)).toEqual(['72/14']);
    index.set(summary('file:///later.unres', ADOPTED.replaceAll('72/14', '74/15').replaceAll('2017', '2019')));
    expect(index.catalogue.series('A/RES/72/14').map((entry) => entry.cited)).toEqual(['72/14', '74/15']);
  });

  it('follows edits and deletion', () => {
    index.set(summary('file:///draft.unres', DRAFT.replace('72/14', '70/8')));
    expect(index.citing('A/RES/72/14')).toEqual([]);
    index.delete('file:///adopted.unres');
    expect(index.get('file:///adopted.unres')).toBeUndefined();
    expect(index.catalogue.find('A/RES/72/14')).toBeUndefined();
    index.delete('file:///draft.unres');
    index.delete('file:///draft.unres');
    expect([...index.files]).toEqual([]);
    expect(index.citing('A/RES/70/8')).toEqual([]);
  });

  it('gathers what a draft that is being edited cites when somebody asks', () => {
    const versions = [DRAFT, DRAFT.replace('72/14', '70/8'), DRAFT.replace('72/14', '71/7')];
    for (const text of versions) index.set(summarizeOpen('file:///draft.unres', analyse(parse(text))));
    expect(index.citing('A/RES/71/7')).toHaveLength(1);
    expect(index.citing('A/RES/72/14')).toEqual([]);
    index.set(summarizeOpen('file:///draft.unres', analyse(parse(DRAFT))));
    expect(index.citing('A/RES/72/14')).toHaveLength(1);
    expect(index.citing('A/RES/71/7')).toEqual([]);
    expect(index.get('file:///draft.unres')).toEqual(summary('file:///draft.unres', DRAFT));
  });

  it('lists a document that lies there twice in the order of the URIs', () => {
    index.set(summary('file:///a copy.unres', ADOPTED));
    expect(index.holding('A/RES/72/14').map((file) => file.uri)).toEqual([
      'file:///a copy.unres',
      'file:///adopted.unres',
    ]);
  });

  it('knows the parts of a composite', () => {
    const composite = ADOPTED.replace('A/RES/72/14', 'A/RES/72/14 A-C').replace('72/14. K', '72/14. K');
    index.set(summary('file:///composite.unres', composite));
    const part = index.catalogue.find('A/RES/72/14[B]');
    expect(part).toMatchObject({ cited: '72/14 B', date: '2017-12-04', uri: 'file:///composite.unres' });
    expect(part?.title).toBeUndefined();
    expect(index.catalogue.find('A/RES/72/14[D]')).toBeUndefined();
  });
});

describe('a pinpoint', () => {
  const text = (pinpoint?: string): string => {
    const file = summary('u', ADOPTED);
    const { start, end } = placeOf(file, 'A/RES/72/14', pinpoint);
    return ADOPTED.slice(start, end);
  };

  it('leads to the paragraph', () => {
    expect(text('para. 2')).toContain('keepers to write logs');
    expect(text('paragraphs 1 and 2')).toContain('the lights');
    expect(text('annex, para. 2')).toContain('Wind the clock');
    expect(text('annex')).toBe('Annex');
  });

  it('leads as far as there is a way', () => {
    expect(text()).toBe('72/14. Keeping of lighthouses');
    expect(text('para. 99')).toBe('72/14. Keeping of lighthouses');
    expect(text('annex, para. 99')).toBe('Annex');
    expect(text('chap. IV')).toBe('72/14. Keeping of lighthouses');
  });
});
