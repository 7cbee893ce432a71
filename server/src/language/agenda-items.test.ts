import { describe, expect, it } from 'vitest';
import { parseAgendaItems } from './agenda-items';

describe('parseAgendaItems', () => {
  it.each([
    ['Agenda item 15', ['15']],
    ['Agenda item 125 (t)', ['125 (t)']],
    ['Agenda item 125(gg)', ['125 (gg)']],
    ['Agenda items 11 and 13', ['11', '13']],
    ['Agenda items 13, 71 (b) and 117', ['13', '71 (b)', '117']],
    ['Agenda item 72 (a) and (c)', ['72 (a)', '72 (c)']],
    ['Item 35 of the provisional agenda', ['35']],
    ['Agenda item [ ]', []],
  ])('%s', (line, items) => {
    expect(parseAgendaItems(line)).toEqual(items);
  });
});
