import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { defineRule, type Rule } from '../rules/rule';
import unknownDirective from '../rules/unknown-directive/rule';
import unusedDirective from '../rules/unused-directive/rule';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { check } from './check';
import type { Configuration } from './configuration';
import { fixAll } from './fixes';
import { draftSuppression, paragraphSuppression } from './suppression-edit';

/** Reports a word wherever it stands. */
function wordRule(word: string): Rule {
  return defineRule({
    id: `no-${word}`,
    title: `Avoid “${word}”`,
    category: 'words',
    scope: 'document',
    defaultLevel: 'warning',
    messages: { found: 'Found.' },
    fix: 'none',
    source: 'None.',
    examples: { good: [], bad: [] },
    check({ tree, report }) {
      for (const block of tree.blocks) {
        if (block.kind === 'directive') continue;
        for (const { index } of tree.text.slice(block.span.start, block.span.end).matchAll(new RegExp(word, 'g'))) {
          const start = block.span.start + index;
          report({ message: 'found', span: { start, end: start + word.length } });
        }
      }
    },
  });
}

const rules = [wordRule('lamp'), wordRule('reef'), unknownDirective, unusedDirective];

function findings(text: string, levels: Configuration['levels'] = {}) {
  return check(analyse(parse(text)), emptyCatalogue, { levels, options: {} }, { rules });
}

/** Rule id and text of every finding. */
function inShort(text: string, levels?: Configuration['levels']): string[] {
  return findings(text, levels).map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`);
}

const draft = (...paragraphs: string[]) => `${['*The General Assembly*,', ...paragraphs].join('\n\n')}\n`;

describe('disable-next-paragraph', () => {
  it('silences the rules that it names, in the next paragraph', () => {
    const text = draft(
      '<!-- plenary-disable-next-paragraph no-lamp, no-reef -->',
      '1. *Notes* the lamp on the reef;',
      '2. *Notes* the lamp.',
    );
    expect(inShort(text)).toEqual(['no-lamp lamp']);
  });

  it('reaches over comments to the paragraph', () => {
    const text = draft(
      '<!-- plenary-disable-next-paragraph no-lamp -->',
      '<!-- Agreed on Tuesday. -->',
      '1. *Notes* the lamp.',
    );
    expect(inShort(text)).toEqual([]);
  });

  it.each([
    '<!-- Plenary-Disable-Next-Paragraph no-lamp -->',
    '<!-- plenary-disable-next-paragraph No-Lamp -->',
    '<!-- plenary-disable-next-paragraph no-lamp -- agreed in informals, no-reef -->',
    '<!--plenary-disable-next-paragraph no-lamp\n-- agreed\nin informals-->',
  ])('is read in %j', (directive) => {
    expect(inShort(draft(directive, '1. *Notes* the lamp.'))).toEqual([]);
  });

  it('without a rule is reported, whatever the reason', () => {
    const directive = '<!-- plenary-disable-next-paragraph -- agreed -->';
    expect(inShort(draft(directive, '1. *Notes* it.'))).toEqual([`unknown-directive ${directive}`]);
  });

  it('silences a line of the masthead', () => {
    const text =
      '<!-- plenary-disable-next-paragraph no-lamp -->\n\n# The lamp\n\n*The General Assembly*,\n\n1. *Notes* it.\n';
    expect(inShort(text)).toEqual([]);
  });
});

describe('disable and enable', () => {
  it('silence what stands between them', () => {
    const text = draft(
      '1. *Notes* the lamp;',
      '<!-- plenary-disable no-lamp -->',
      '2. *Notes* the lamp;',
      '<!-- plenary-enable no-lamp -->',
      '3. *Notes* the lamp.',
    );
    expect(findings(text).map(({ span }) => span.start)).toEqual([text.indexOf('lamp;'), text.lastIndexOf('lamp')]);
  });

  it('silence everything after it, where nothing enables again', () => {
    expect(inShort(draft('<!-- plenary-disable no-lamp -->', '1. *Notes* the lamp;', '2. *Notes* the lamp.'))).toEqual(
      [],
    );
  });

  it('work rule by rule', () => {
    const text = draft(
      '<!-- plenary-disable no-lamp no-reef -->',
      '1. *Notes* the lamp on the reef;',
      '<!-- plenary-enable no-lamp -->',
      '2. *Notes* the lamp on the reef.',
    );
    expect(inShort(text)).toEqual(['no-lamp lamp']);
  });
});

describe('what is wrong with directives', () => {
  it('is an unknown rule', () => {
    const text = draft('<!-- plenary-disable-next-paragraph no-lamps -->', '1. *Notes* the lamp.');
    expect(inShort(text)).toEqual(['unknown-directive no-lamps', 'no-lamp lamp']);
    expect(findings(text)[0]?.message).toContain('did you mean “no-lamp”?');
  });

  it('is an unknown word', () => {
    const text = draft('<!-- plenary-disable-next-line no-lamp -->', '1. *Notes* the lamp.');
    expect(inShort(text)).toEqual(['unknown-directive plenary-disable-next-line', 'no-lamp lamp']);
  });

  it('is a directive in a line with other text', () => {
    const unknown = draft('1. *Notes* the lamp. <!-- plenary-disable-line no-lamp -->');
    expect(inShort(unknown)).toContain('unknown-directive plenary-disable-line');
    const known = draft('1. *Notes* the reef. <!-- plenary-disable no-reef -->', '2. *Notes* the reef.');
    expect(inShort(known)).toContain('unknown-directive <!-- plenary-disable no-reef -->');
    const before = draft('<!-- plenary-disable no-reef --> 1. *Notes* it.', '2. *Notes* the reef.');
    expect(inShort(before)).toEqual(['unknown-directive <!-- plenary-disable no-reef -->', 'no-reef reef']);
  });

  it('is not a directive behind a comment that was never closed', () => {
    const text = draft(
      '1. *Notes* it <!-- plenary-note;',
      '<!-- plenary-disable-next-paragraph no-lamp -->',
      '2. *Notes* the lamp.',
    );
    expect(inShort(text)).toEqual([]);
  });

  it('is a directive without a rule', () => {
    const text = draft('<!-- plenary-disable -->', '1. *Notes* the lamp.');
    expect(inShort(text)).toEqual(['unknown-directive <!-- plenary-disable -->', 'no-lamp lamp']);
  });

  it('is a directive that silences nothing', () => {
    const text = draft('<!-- plenary-disable-next-paragraph no-lamp, no-reef -->', '1. *Notes* the lamp.');
    expect(inShort(text)).toEqual(['unused-directive no-reef']);
  });

  it('is an enable of what is not disabled', () => {
    expect(inShort(draft('<!-- plenary-enable no-reef -->', '1. *Notes* it.'))).toEqual(['unused-directive no-reef']);
  });

  it('is not that a rule is switched off in the configuration', () => {
    const text = draft('<!-- plenary-disable-next-paragraph no-lamp -->', '1. *Notes* the lamp.');
    expect(inShort(text, { 'no-lamp': 'off' })).toEqual([]);
  });

  it('cannot be silenced by a directive', () => {
    const text = draft('<!-- plenary-disable unused-directive, no-reef -->', '1. *Notes* the lamp.');
    expect(inShort(text)).toEqual(['unused-directive unused-directive', 'unused-directive no-reef', 'no-lamp lamp']);
  });

  it('is repaired by taking the rule, and then the directive, away', () => {
    const paragraphs = ['1. *Notes* it;', '2. *Notes* it again.'];
    const text = draft(
      paragraphs[0] as string,
      '<!-- plenary-disable-next-paragraph no-lamp, no-reef -->',
      paragraphs[1] as string,
    );
    expect(fixAll(text, findings).text).toBe(draft(...paragraphs));
  });

  it('is repaired at one stroke where a directive names nothing but such rules', () => {
    const text = draft('<!-- plenary-disable-next-paragraph no-lamp, no-reef -->', '1. *Notes* it.');
    const found = findings(text);
    expect(found.map(({ fixTitle }) => fixTitle)).toEqual(['Remove the directive', 'Remove the directive']);
    for (const { fix } of found) expect(applyEdits(text, fix?.edits ?? [])).toBe(draft('1. *Notes* it.'));
  });

  it('is repaired by taking a directive away that names no rule', () => {
    const text = draft('<!-- plenary-disable-next-paragraph -- agreed -->', '1. *Notes* it.');
    const [suggestion] = findings(text)[0]?.suggestions ?? [];
    expect(applyEdits(text, suggestion?.fix.edits ?? [])).toBe(draft('1. *Notes* it.'));
  });
});

describe('paragraphSuppression', () => {
  /** The draft with the first finding silenced, and what is found then. */
  function silenced(text: string) {
    const [finding] = findings(text);
    if (!finding) throw new Error('nothing to silence');
    const edit = paragraphSuppression(parse(text), finding);
    if (!edit) throw new Error('no edit');
    const after = applyEdits(text, [edit]);
    return { after, left: inShort(after) };
  }

  it('puts a directive before the paragraph', () => {
    const { after, left } = silenced(draft('1. *Notes* the lamp.'));
    expect(after).toBe(draft('<!-- plenary-disable-next-paragraph no-lamp -->', '1. *Notes* the lamp.'));
    expect(left).toEqual([]);
  });

  it('adds to the directive that stands there', () => {
    const { after, left } = silenced(
      draft('<!-- plenary-disable-next-paragraph no-reef -->', '1. *Notes* the lamp on the reef.'),
    );
    expect(after).toContain('<!-- plenary-disable-next-paragraph no-reef, no-lamp -->');
    expect(left).toEqual([]);
  });

  it('keeps to the line endings and to lines that stand close', () => {
    const { after, left } = silenced(
      'General Assembly\r\nDistr.: Limited\r\nThe lamp\r\n\r\n*The General Assembly*,\r\n',
    );
    expect(after).toContain('Limited\r\n<!-- plenary-disable-next-paragraph no-lamp -->\r\nThe lamp\r\n');
    expect(left).toEqual([]);
  });

  it('silences a finding in the midst of a hard-wrapped paragraph', () => {
    const { left } = silenced(draft('1. *Notes* that, far from\nthe harbour, the lamp\nstill burns.'));
    expect(left).toEqual([]);
  });

  it('has none for what a directive cannot silence', () => {
    const text = draft('<!-- plenary-disable-next-paragraph no-reef -->', '1. *Notes* it.');
    const [unused] = findings(text);
    expect(unused?.ruleId).toBe('unused-directive');
    expect(unused && paragraphSuppression(parse(text), unused)).toBeNull();
  });
});

describe('draftSuppression', () => {
  function silenced(text: string) {
    const edit = draftSuppression(parse(text), 'no-lamp');
    const after = edit && applyEdits(text, [edit]);
    return { after, left: after === null ? null : inShort(after) };
  }

  it('puts a directive before everything', () => {
    const text = `The lamp\r\n\r\n${draft('1. *Notes* the lamp;', '2. *Notes* the lamp.').replaceAll('\n', '\r\n')}`;
    expect(silenced(text)).toEqual({ after: `<!-- plenary-disable no-lamp -->\r\n\r\n${text}`, left: [] });
  });

  it('adds to the directive with which the draft begins', () => {
    const text = `<!-- Our draft. -->\n\n<!-- plenary-disable no-reef -->\n\n${draft('1. *Notes* the lamp on the reef.')}`;
    expect(silenced(text)).toEqual({ after: text.replace('no-reef', 'no-reef, no-lamp'), left: [] });
  });

  it('leaves alone a directive that holds for a part', () => {
    const text = draft('1. *Notes* the lamp;', '<!-- plenary-disable no-reef -->', '2. *Notes* the reef.');
    expect(silenced(text)).toEqual({ after: `<!-- plenary-disable no-lamp -->\n\n${text}`, left: [] });
  });

  it('is none where the draft switches the rule on itself, nor for what no directive silences', () => {
    const text = draft('<!-- plenary-disable no-lamp -->', '<!-- plenary-enable no-lamp -->', '1. *Notes* the lamp.');
    expect(silenced(text).after).toBeNull();
    expect(draftSuppression(parse('The lamp\n'), 'unused-directive')).toBeNull();
  });
});
