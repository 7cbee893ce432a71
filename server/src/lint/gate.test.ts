import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { draftOf } from '../rules/carrier';
import { rules } from '../rules/registry.generated';
import { defineRule, type Triggers } from '../rules/rule';
import { parse } from '../syntax/parse';
import { readWords } from '../syntax/read-words';
import { check } from './check';
import type { Configuration } from './configuration';
import { Gate } from './gate';

/** Whether a rule with `triggers` is shown a paragraph that says `text`. */
function opens(triggers: Triggers, text: string): boolean {
  const rule = defineRule({
    id: 'gated',
    title: 'Do nothing',
    category: 'words',
    defaultLevel: 'warning',
    fix: 'none',
    source: 'None.',
    examples: { good: [], bad: [] },
    messages: {},
    scope: 'paragraph',
    kinds: ['operative'],
    triggers,
    check() {},
  });
  const gate = new Gate([rule]);
  return (gate.read(readWords(text, [{ start: 0, end: text.length }])) & gate.bitsOf(rule)) !== 0;
}

describe('a gate', () => {
  it.each<[Triggers, string, boolean]>([
    [{ words: ['lamp'] }, 'the lamp', true],
    [{ words: ['lamp'] }, 'Lamp, oil', true],
    [{ words: ['lamp'] }, 'THE LAMP’S', true],
    [{ words: ['lamp'] }, '21lamp', true],
    [{ words: ['lamp'] }, 'a lamp-lit quay', true],
    [{ words: ['lamp'] }, 'lamps', false],
    [{ words: ['co-operate'] }, 'to Co-operate', true],
    [{ words: ['co-operate'] }, 'to re-co-operate', false],
    [{ words: ['co-operate'] }, 'to cooperate', false],
    [{ smallWords: ['states'] }, 'all states', true],
    [{ smallWords: ['states'] }, 'all States', false],
    [{ pairs: ['lamp oil'] }, 'the lAMP oil', true],
    [{ pairs: ['lamp oil'] }, 'the Lamp oil', false],
    [{ pairs: ['lamp Oil'] }, 'the lamp Oil', true],
    [{ pairs: ['lamp Oil'] }, 'the lamp oil', false],
    [{ pairs: ['lamp-oil', 'lamp’s'] }, 'the lamp-oil', true],
    [{ pairs: ['lamp-oil', 'lamp’s'] }, 'the lamp’s oil', true],
    [{ pairs: ['lamp-oil', 'lamp’s'] }, 'the lamp oil', false],
    [{ pairs: ['lamp oil'] }, 'the lamp-oil', false],
    [{ pairs: ['lamp oil'] }, 'the lamp, oil', false],
    [{ pairs: ['lamp oil'] }, 'the lamp of oil', false],
    [{ signs: ['%'] }, 'by 35%', true],
    [{ signs: ['%'] }, 'by 35', false],
    [{ signs: ['0-'] }, 'in 2021-2030', true],
    [{ signs: ['0-'] }, 'a lamp-lit 20', false],
    [{ signs: [',a', ',A'] }, 'oil,Water', true],
    [{ signs: [',a', ',A'] }, 'oil, water', false],
    [{ signs: [',é'] }, 'oil,été', true],
    [{ signs: ['é'] }, 'the “lamp” – lit', false],
    [{ apart: { commas: { signs: [',a'] } } }, 'oil,water', true],
    [{ apart: { commas: { signs: [',a'] } } }, 'oil;water', false],
    [{ unlessEnding: ';' }, 'the lamp.', true],
    [{ unlessEnding: ';' }, 'the lamp;', false],
    [{ repeatedWord: true }, 'of The the lamp', true],
    [{ repeatedWord: true }, 'the lamp lamp', true],
    [{ repeatedWord: true }, 'the lamp, lamp', false],
    [{ repeatedWord: true }, 'the lamp lamps', false],
    [{ noteCall: true }, 'the lamp,[^1]', true],
    [{ noteCall: true }, 'the lamp,', false],
    [{ words: ['lamp'] }, '', false],
  ])('with %j says of “%s”: %s', (triggers, text, expected) => {
    expect(opens(triggers, text)).toBe(expected);
  });
});

const everyRule: Configuration = {
  levels: Object.fromEntries(
    rules.map(({ id, defaultLevel }) => [id, defaultLevel === 'off' ? 'warning' : defaultLevel]),
  ),
  options: {},
};
const ungated = rules.map((rule) => ({ ...rule, triggers: undefined }));

function findings(text: string, list = rules) {
  return check(analyse(parse(text)), emptyCatalogue, everyRule, { rules: list });
}

const examples = rules.flatMap(({ examples: { good, bad } }) => [...good, ...bad].map((example) => draftOf(example)));

describe('the triggers of the rules', () => {
  it('change no finding on any example', () => {
    for (const text of examples) expect(findings(text)).toEqual(findings(text, ungated));
  });

  it('change no finding on examples with pieces of others in them', () => {
    const drafts = fc.constantFrom(...examples);
    fc.assert(
      fc.property(
        drafts,
        drafts,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 40 }),
        (text, other, at, from, length) => {
          const [to, start] = [at % text.length, from % other.length];
          const mixed = text.slice(0, to) + other.slice(start, start + length) + text.slice(to);
          expect(findings(mixed)).toEqual(findings(mixed, ungated));
        },
      ),
      { numRuns: 300 },
    );
  });
});
