import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { piece, rulePage } from '../../../scripts/generate/rule-page';
import { analyse } from '../analysis/analysis';
import { check } from '../lint/check';
import type { Configuration } from '../lint/configuration';
import type { Finding, Fix } from '../lint/finding';
import { fixAll } from '../lint/fixes';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { carrier, carrierCatalogue, draftOf } from './carrier';
import { rules } from './registry.generated';
import type { Example, Rule } from './rule';

const root = join(import.meta.dirname, '../../..');

/** What all rules find in `text`; a rule that is off by default is switched on where it is the one looked at. */
function findingsIn(text: string, rule?: Rule): readonly Finding[] {
  const levels: Configuration['levels'] = rule?.defaultLevel === 'off' ? { [rule.id]: 'warning' } : {};
  return check(
    analyse(parse(text)),
    carrierCatalogue,
    { levels, options: {} },
    {
      onFault: (id, fault) => {
        throw new Error(`rule ${id} failed`, { cause: fault });
      },
    },
  );
}

/** Findings in a form that a failed test prints legibly. */
function inShort(findings: readonly Finding[], text: string): readonly string[] {
  return findings.map(({ ruleId, message, span }) => `${ruleId}: ${message} [${text.slice(span.start, span.end)}]`);
}

function titled(examples: readonly Example[]): readonly [string, Example][] {
  return examples.map((example, i) => [`${i + 1}: ${piece(example).slice(0, 60).replaceAll('\n', '⏎')}`, example]);
}

/** The repair that `fixed` of an example shows: the safe one, else the first suggested. */
function shownFix(rule: Rule): (finding: Finding) => Fix | undefined {
  return (finding) => {
    if (finding.ruleId !== rule.id) return undefined;
    return rule.fix === 'suggestion' ? finding.suggestions[0]?.fix : finding.fix;
  };
}

function isOrdered({ edits }: Fix, length: number): boolean {
  return edits.every(({ span }, i) => {
    const next = edits[i + 1];
    return span.start <= span.end && span.end <= (next ? next.span.start : length);
  });
}

it('has a carrier without a fault', () => {
  const clean = draftOf({ operative: carrier.operative });
  expect(inShort(findingsIn(clean), clean)).toEqual([]);
});

it('knows every rule folder', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rules.map((rule) => rule.id)).toEqual(folders.map((folder) => folder.name).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is declared in full', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.source).toMatch(/\.$/);
    expect(rule.examples.good.length, 'good examples').toBeGreaterThan(0);
    expect(rule.examples.bad.length, 'bad examples').toBeGreaterThan(0);
    for (const option of Object.values(rule.options ?? {})) expect(option).toHaveProperty('description');
  });

  it('has the page that its declaration makes', () => {
    const page = join(root, 'docs/rules', `${id}.md`);
    const doc = readFileSync(join(import.meta.dirname, id, 'doc.md'), 'utf8').trim();
    expect(existsSync(page), 'run npm run generate').toBe(true);
    expect(readFileSync(page, 'utf8'), 'run npm run generate').toBe(rulePage({ rule, doc }));
  });

  it.each(titled(rule.examples.good))('finds nothing in good example %s', (_, example) => {
    const text = draftOf(example);
    expect(inShort(findingsIn(text, rule), text)).toEqual([]);
  });

  describe.each(titled(rule.examples.bad))('in bad example %s', (_, example) => {
    const text = draftOf(example);
    const findings = findingsIn(text, rule);

    it('reports itself and nothing else', () => {
      expect(findings.length).toBeGreaterThan(0);
      expect(
        inShort(
          findings.filter((finding) => finding.ruleId !== id),
          text,
        ),
      ).toEqual([]);
    });

    it('speaks in full and in place', () => {
      for (const finding of findings) {
        const words = [finding.message, finding.fixTitle, ...finding.suggestions.map(({ title }) => title)];
        for (const said of [...words, ...finding.related.map(({ message }) => message)]) {
          expect(said ?? '').not.toMatch(/\{\w+\}|undefined|^\w+$/);
        }
        expect(finding.span.start).toBeLessThanOrEqual(finding.span.end);
        expect(finding.span.end).toBeLessThanOrEqual(text.length);
      }
    });

    it('offers the kind of fix that it declares', () => {
      for (const { fix, suggestions } of findings) {
        if (rule.fix !== 'safe') expect(fix).toBeUndefined();
        if (rule.fix === 'none') expect(suggestions).toEqual([]);
        for (const one of [fix, ...suggestions.map((suggestion) => suggestion.fix)]) {
          if (one) expect(isOrdered(one, text.length), 'edits ordered, without overlap').toBe(true);
        }
      }
    });

    it('is fixed once and for all', () => {
      const once = fixAll(text, (current) => findingsIn(current, rule), shownFix(rule));
      expect(once.endless).toEqual([]);
      expect(parse(once.text).kind).toBe(parse(text).kind);
      if (example.fixed !== undefined) expect(once.text).toBe(draftOf(example, example.fixed));
    });

    it('does not report again what a single fix repaired', () => {
      for (const { fix } of findings) {
        if (!fix) continue;
        const after = applyEdits(text, fix.edits);
        expect(findingsIn(after, rule).length).toBeLessThan(findings.length);
      }
    });
  });

  it('repairs what it claims to repair', () => {
    const repairs = rule.examples.bad.filter((example) => {
      const findings = findingsIn(draftOf(example), rule);
      return findings.some(({ fix, suggestions }) => (rule.fix === 'safe' ? fix : suggestions.length > 0));
    });
    expect(repairs.length > 0).toBe(rule.fix !== 'none');
  });
});
