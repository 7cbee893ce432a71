import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { parse } from '../syntax/parse';
import { check } from './check';
import { defaultConfiguration } from './configuration';

const draft = (clause: string) =>
  `A/80/L.901\n\nGeneral Assembly\n\nEightieth session\n\nAgenda item 75\n\nOceans\n\nKenya: draft resolution\n\nLamps\n\n*The General Assembly*,\n\n1. *Notes* ${clause};\n\n2. *Requests* the keepers to rest.\n\n[^1]: See A/79/332.\n`;

/** What `rule` finds in the clause, with what it would make of it. */
function repaired(rule: string, clause: string): (string | undefined)[] {
  const text = draft(clause);
  const findings = check(analyse(parse(text)), emptyCatalogue, defaultConfiguration);
  return findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ fix, suggestions }) => {
      const edits = (fix ?? suggestions[0]?.fix)?.edits;
      return edits?.map(({ span, text: by }) => `${text.slice(span.start, span.end)} → ${by}`).join(', ');
    });
}

const FURNITURE = '\n\n25-18464 (E)\n\n181125\n\nA/80/L.901\n\n';

describe('Fixes', () => {
  it('leave what a page puts between the halves of a paragraph', () => {
    expect(repaired('date-form', 'the lamps lit on November 21, 2016 in the harbours of the north')).toEqual([
      'November 21, 2016 → 21 November 2016',
    ]);
    expect(repaired('date-form', `the lamps lit on November${FURNITURE}21, 2016 in the harbours of the north`)).toEqual(
      [undefined],
    );
  });

  it('leave calls of notes and links', () => {
    expect(repaired('official-names', 'the Secretary General')).toEqual(['Secretary General → Secretary-General']);
    expect(repaired('official-names', 'the Secretary[^1] General')).toEqual([undefined]);
    expect(repaired('official-names', 'the [Secretary](https://example.org/) General')).toEqual([undefined]);
  });

  it('change words within links', () => {
    expect(repaired('official-names', 'the [Secretary General](https://example.org/)')).toEqual([
      'Secretary General → Secretary-General',
    ]);
  });
});
