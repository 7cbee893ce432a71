import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft, anyEdit } from '../../../test/edits';
import { followEdits } from '../../../test/follow-edits';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { defineRule } from '../rules/rule';
import { parse } from '../syntax/parse';
import { check } from './check';
import { KeptFindings } from './kept-findings';

/** More for a longer run: EDITED_DRAFTS=5000. */
const numRuns = Number(process.env.EDITED_DRAFTS ?? 60);

describe('findings of one version after another', () => {
  it('are those of a fresh check', () => {
    fc.assert(fc.property(anyDraft, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), followEdits), { numRuns });
  });

  it('come from rules that are asked only about paragraphs that have changed', () => {
    const asked: string[] = [];
    const ask = (id: string, beyond: boolean) =>
      defineRule({
        id,
        title: '',
        category: 'words',
        defaultLevel: 'warning',
        scope: 'paragraph',
        kinds: ['preambular', 'operative'],
        messages: { found: 'found' },
        fix: 'none',
        source: '',
        examples: { good: [], bad: [] },
        check({ prose }, context) {
          if (beyond) asked.push(`${context.tree.kind} ${prose.text}`);
          else asked.push(prose.text);
          context.report({ message: 'found', span: prose.span(0, 1) });
        },
      });
    const rules = [ask('near', false), ask('far', true)];
    const configuration = { levels: {}, options: {} };
    const kept = new KeptFindings();
    const before = parse('*The General Assembly*,\n\n*Recalling* one,\n\n*Noting* two,\n\n1. *Urges* three.\n');
    check(analyse(before), emptyCatalogue, configuration, { rules, kept });
    asked.length = 0;
    const text = before.text.replace('two', 'twenty');
    const findings = check(analyse(parse(text, before)), emptyCatalogue, configuration, { rules, kept });
    expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['R', 'R', 'N', 'N', 'U', 'U']);
    expect(asked).toEqual([
      'resolution Recalling one,',
      'Noting twenty,',
      'resolution Noting twenty,',
      'resolution Urges three.',
    ]);
  });
});
