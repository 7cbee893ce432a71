import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { defineRule, type Rule } from '../rules/rule';
import unusedDirective from '../rules/unused-directive/rule';
import { parse } from '../syntax/parse';
import { check, checkInSteps } from './check';
import { defaultConfiguration } from './configuration';
import { KeptFindings } from './kept-findings';

const draft = [
  '*The General Assembly*,',
  '*Noting* the reef,',
  '1. *Notes* the lamp;',
  '2. *Requests* the Secretary-General to trim the wick.',
  '',
].join('\n\n');

const common = {
  title: 'Do nothing odd',
  category: 'words',
  defaultLevel: 'warning',
  fix: 'none',
  source: 'None.',
  examples: { good: [], bad: [] },
} as const;

/** Reports every operative paragraph, at its number. */
const numbers = defineRule({
  ...common,
  id: 'numbers',
  scope: 'paragraph',
  kinds: ['operative'],
  whileTyping: 'withhold',
  messages: { number: 'Paragraph {number} of {total}.' },
  check(block, { report }) {
    report({
      message: 'number',
      parameters: { number: block.label?.text ?? '' },
      span: block.label?.span ?? block.span,
    });
  },
});

/** Reports the place of a word, with all that a report can carry. */
const reef = defineRule({
  ...common,
  id: 'reef',
  scope: 'document',
  fix: 'safe',
  messages: { found: 'Found “{word}”.', change: 'Change to “{other}”', drop: 'Drop “{word}”', see: 'Here the {word}.' },
  fixTitle: 'change',
  options: { word: { type: 'string', default: 'reef', description: 'What to look for.' } },
  check({ tree, options, report }) {
    const start = tree.text.indexOf(options.word);
    if (start < 0) return;
    const span = { start, end: start + options.word.length };
    report({
      message: 'found',
      parameters: { word: options.word, other: 'shoal' },
      span,
      fix: { edits: [{ span, text: 'shoal' }] },
      suggestions: [{ message: 'drop', fix: { edits: [{ span, text: '' }] } }],
      related: [{ span, message: 'see', parameters: { word: 'rock' } }],
      atMost: 'information',
    });
  },
});

function faulty(scope: 'document' | 'paragraph'): Rule {
  return defineRule({
    ...common,
    id: `faulty-${scope}`,
    messages: { before: 'Reported before the fault.' },
    ...(scope === 'document'
      ? {
          scope,
          check({ report }) {
            report({ message: 'before', span: { start: 0, end: 1 } });
            throw new Error('fault');
          },
        }
      : {
          scope,
          kinds: ['operative'],
          check(block, { report }) {
            if (block.label?.value === 2) throw new Error('fault');
            report({ message: 'before', span: block.span });
          },
        }),
  });
}

function run(text: string, rules: readonly Rule[], configuration = defaultConfiguration) {
  return check(analyse(parse(text)), emptyCatalogue, configuration, { rules });
}

describe('check', () => {
  it('gives each paragraph rule the blocks of its kinds', () => {
    const findings = run(draft, [numbers]);
    expect(findings.map(({ span }) => draft.slice(span.start, span.end))).toEqual(['1', '2']);
  });

  it('renders messages, and leaves a name without a parameter as it is', () => {
    expect(run(draft, [numbers])[0]?.message).toBe('Paragraph 1 of {total}.');
  });

  it('fills a finding from report and rule', () => {
    const [finding] = run(draft, [reef]);
    expect(finding).toMatchObject({
      ruleId: 'reef',
      level: 'information',
      messageId: 'found',
      message: 'Found “reef”.',
      fixTitle: 'Change to “shoal”',
      suggestions: [{ title: 'Drop “reef”' }],
      related: [{ message: 'Here the rock.' }],
      whileTyping: null,
    });
  });

  it('sorts by position whatever the order of the rules', () => {
    const starts = run(draft, [numbers, reef]).map(({ ruleId }) => ruleId);
    expect(starts).toEqual(['reef', 'numbers', 'numbers']);
  });

  it('names the paragraph under the caret for rules that wait for it', () => {
    const [first] = run(draft, [numbers]);
    expect(draft.slice(first?.whileTyping?.start, first?.whileTyping?.end)).toBe('1. *Notes* the lamp;');
  });

  it('obeys levels and options', () => {
    expect(run(draft, [reef], { levels: { reef: 'off' }, options: {} })).toEqual([]);
    expect(run(draft, [numbers], { levels: { numbers: 'error' }, options: {} })[0]?.level).toBe('error');
    const [lamp] = run(draft, [reef], { levels: { reef: 'hint' }, options: { reef: { word: 'lamp' } } });
    expect(lamp?.message).toBe('Found “lamp”.');
    expect(lamp?.level).toBe('hint');
  });

  it('lets a report weaken the level but not strengthen it', () => {
    expect(run(draft, [reef], { levels: { reef: 'error' }, options: {} })[0]?.level).toBe('information');
    expect(run(draft, [reef], { levels: { reef: 'hint' }, options: {} })[0]?.level).toBe('hint');
  });

  it('runs rules on their kinds of document only', () => {
    const shoppingList = 'reef knots\nlamp oil\n';
    expect(parse(shoppingList).kind).toBe('unknown');
    expect(run(shoppingList, [reef])).toEqual([]);
    expect(run(shoppingList, [{ ...reef, documents: ['unknown'] }])).toHaveLength(1);
  });

  it.each(['document', 'paragraph'] as const)('keeps the fault of a %s rule from the others', (scope) => {
    const faults: string[] = [];
    const findings = check(analyse(parse(draft)), emptyCatalogue, defaultConfiguration, {
      rules: [faulty(scope), numbers],
      onFault: (id, fault) => faults.push(`${id}: ${fault}`),
    });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['numbers', 'numbers']);
    expect(faults).toEqual([`faulty-${scope}: Error: fault`]);
  });

  describe('of a rule that finds very much', () => {
    const asked: string[] = [];
    /** Reports each w of a paragraph. */
    const letters = defineRule({
      ...common,
      id: 'letters',
      scope: 'paragraph',
      kinds: ['preambular', 'operative'],
      messages: { found: 'Found.' },
      check({ prose, span: { start } }, { report }) {
        asked.push(prose.text.slice(0, 5));
        for (let at = prose.text.indexOf('w'); at >= 0; at = prose.text.indexOf('w', at + 1))
          report({ message: 'found', span: { start: start + at, end: start + at + 1 } });
      },
    });
    const flooded = (more: number) =>
      draft.replace('the reef', `the ${'w'.repeat(6_000)},\n\n*Noting* the ${'w'.repeat(4_000 + more)}`);

    it('tells ten thousand findings, and that there are more', () => {
      expect(run(flooded(-1), [letters])).toHaveLength(10_000);
      expect(run(flooded(0), [letters]).map(({ messageId }) => messageId)).toContain('too-many');
    });

    it('asks it no more, and keeps to what the others find', () => {
      asked.length = 0;
      const findings = run(flooded(9), [letters, numbers]);
      expect(asked).toEqual(['Notin', 'Notin']);
      expect(findings).toHaveLength(10_003);
      expect(findings.filter(({ ruleId }) => ruleId === 'numbers')).toHaveLength(2);
      expect(findings.at(-3)).toMatchObject({
        ruleId: 'letters',
        level: 'information',
        message: 'This rule finds more than 10,000 faults in this draft; the others are not told.',
        suggestions: [],
      });
    });

    it('leaves it open whether a directive further down silences something', () => {
      const directive = '<!-- plenary-disable-next-paragraph letters -->';
      const unused = (text: string) =>
        run(text.replace('1. ', `${directive}\n\n1. `), [letters, unusedDirective]).map(({ ruleId }) => ruleId);
      expect(unused(draft)).toContain('unused-directive');
      expect(unused(flooded(9))).not.toContain('unused-directive');
    });

    it('answers the same from version to version', () => {
      const kept = new KeptFindings();
      const rules = [letters, numbers];
      let tree = parse(flooded(9));
      const checked = (keeping?: KeptFindings) =>
        check(analyse(tree), emptyCatalogue, defaultConfiguration, { rules, ...(keeping && { kept: keeping }) });
      for (const [before, after] of [
        ['the lamp', 'the window'],
        ['the w', 'the w\n\n*Noting* w'],
        ['wwww', ''],
        ['w'.repeat(5_000), 'lamps'],
        ['lamps', 'w'.repeat(5_000)],
      ] as const) {
        expect(checked(kept)).toEqual(checked());
        tree = parse(tree.text.replace(before, after), tree);
      }
      expect(checked(kept)).toEqual(checked());
    });
  });

  it('pauses before each rule in a paragraph that is long', () => {
    const paused = (words: string) => {
      const analysis = analyse(parse(draft.replace('the reef', words)));
      const rules = [numbers, { ...numbers, id: 'others' }].map((rule) => ({
        ...rule,
        kinds: ['preambular'] as const,
      }));
      const steps = checkInSteps(analysis, emptyCatalogue, defaultConfiguration, { rules });
      let count = 0;
      while (!steps.next().done) count++;
      return count;
    };
    expect(paused('lamps '.repeat(10_000))).toBe(paused('lamps') + 2);
  });

  it('has nothing to say about nothing', () => {
    expect(check(analyse(parse('')), emptyCatalogue, defaultConfiguration)).toEqual([]);
  });
});
