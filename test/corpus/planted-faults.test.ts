import { expect, it } from 'vitest';
import { Chance } from '../../scripts/evidence/chance';
import { checkText } from '../../scripts/evidence/corpus';
import { faultKinds } from '../../scripts/evidence/faults/fault-kinds';
import { soilOf } from '../../scripts/evidence/faults/soil';
import { applyEdits } from '../../server/src/text/edit';
import { describeShared } from '../shared-data';
import { textsOf } from './texts';

/** Texts looked at: enough for every kind of fault to find a place. */
const TEXTS = 60;
/** Share of the faults of a kind that must be found, whatever the sample; docs/evidence.md has the shares themselves. */
const LEAST = 0.85;

describeShared('planted faults', () => {
  const soils = [...textsOf('corpus/adopted')]
    .filter(({ text }) => text.length < 30_000)
    .filter((_, i) => i % 15 === 0)
    .slice(0, TEXTS)
    .map(({ name, text }) => ({ name, text, soil: soilOf(text), sound: checkText(text) }));

  it.each(Object.values(faultKinds).flat())('$title: found where it is', ({ title, plants }) => {
    let planted = 0;
    let found = 0;
    for (const { name, text, soil, sound } of soils) {
      const faults = plants(soil, new Chance(name));
      if (faults.length === 0) continue;
      const { edits, around } = new Chance(`${name} ${title}`).pick(faults);
      const faulty = applyEdits(text, edits);
      expect(faulty, name).not.toBe(text);
      planted++;
      const grown = faulty.length - text.length;
      const end = around.end + Math.max(0, grown);
      const before = sound.filter(({ span }) => span.start <= around.end && span.end >= around.start);
      const after = checkText(faulty).filter(
        ({ span, level }) => level !== 'hint' && span.start <= end && span.end >= around.start,
      );
      const known = new Set(before.map(({ ruleId, message }) => `${ruleId} ${message}`));
      if (after.some(({ ruleId, message }) => !known.has(`${ruleId} ${message}`))) found++;
    }
    expect(planted, 'texts with a place for it').toBeGreaterThan(0);
    expect(found / planted).toBeGreaterThanOrEqual(LEAST);
  });
});
