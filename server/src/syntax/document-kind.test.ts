import { describe, expect, it } from 'vitest';
import { parse } from './parse';

describe('kinds of document', () => {
  const masthead = 'A/81/L.9\n\nGeneral Assembly\n\nAgenda item 9\n\nSeed banks\n\n';
  it.each([
    ['amendment', `${masthead}Peru: amendment to draft resolution A/81/L.8\n\nSeed banks\n\nDelete paragraph 3.`],
    ['decision', `${masthead}Peru: draft decision\n\nSeed banks\n\nThe General Assembly decides to defer the item.`],
    ['decision', `${masthead}Peru: draft resolution\n\nSeed banks\n\nThe General Assembly:\n\n(a) Notes the report;`],
    ['note', `${masthead.replace('Agenda item 9\n\n', '')}Note by the Secretariat\n\n1. The Committee will meet.`],
    [
      'negotiating',
      'PP1 Recalling [all] previous resolutions,\n\nOP1 Notes [with concern] the gap;\n\nOP2 alt Notes the gap;',
    ],
    ['unknown', '# Shopping\n\n- bread\n- milk\n'],
    ['unknown', ''],
  ])('%s', (kind, text) => {
    expect(parse(text).kind).toBe(kind);
  });
});
