import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { carrierCatalogue, draftOf } from '../rules/carrier';
import { rules } from '../rules/registry.generated';
import { parse } from '../syntax/parse';
import { applyEdits, type TextEdit } from '../text/edit';
import { check } from './check';
import type { Finding } from './finding';
import { draftSuppression, paragraphSuppression } from './suppression-edit';

/** Every draft with a fault that the rules' documentation shows, and what is found in it. */
const drafts = rules.flatMap((rule) =>
  rule.examples.bad.map((example, i) => {
    const text = draftOf(example);
    return { name: `${rule.id} ${i + 1}`, text, findings: findingsIn(text) };
  }),
);

function findingsIn(text: string): readonly Finding[] {
  return check(analyse(parse(text)), carrierCatalogue, { levels: {}, options: {} });
}

const aboutDirectives = rules.filter(({ scope }) => scope === 'directives').map(({ id }) => id);

const inShort = (findings: readonly Finding[]) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);

/** What is found after `edit`. */
function foundAfter(text: string, edit: TextEdit): string[] {
  return inShort(findingsIn(applyEdits(text, [edit])));
}

describe('in the drafts of the documentation', () => {
  it.each(drafts)('a finding is silenced for its paragraph, and nothing is found anew: $name', ({ text, findings }) => {
    const tree = parse(text);
    for (const finding of findings) {
      const edit = paragraphSuppression(tree, finding);
      if (edit === null) {
        expect(aboutDirectives).toContain(finding.ruleId);
        continue;
      }
      const left = foundAfter(text, edit);
      const before = inShort(findings);
      expect(left.length).toBeLessThan(before.length);
      expect(before).toEqual(expect.arrayContaining(left));
    }
  });

  it.each(drafts)('a rule is silenced for the draft, and nothing else changes: $name', ({ text, findings }) => {
    const tree = parse(text);
    for (const ruleId of new Set(findings.map((finding) => finding.ruleId))) {
      const edit = draftSuppression(tree, ruleId);
      if (edit === null) expect(aboutDirectives).toContain(ruleId);
      else expect(foundAfter(text, edit)).toEqual(inShort(findings.filter((finding) => finding.ruleId !== ruleId)));
    }
  });
});
