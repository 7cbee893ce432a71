import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../text/edit';
import type { Finding, Fix } from './finding';
import { combineFixes, fixAll, fixOrOnlySuggestion, mergeToOneEdit, safeFix } from './fixes';

function edit(start: number, end: number, text: string): TextEdit {
  return { span: { start, end }, text };
}

function fixOf(...edits: TextEdit[]): Fix {
  return { edits };
}

function finding(parts: Partial<Finding>): Finding {
  return {
    ruleId: 'some-rule',
    level: 'error',
    messageId: 'message',
    message: 'Message.',
    span: { start: 0, end: 0 },
    suggestions: [],
    related: [],
    whileTyping: null,
    ...parts,
  };
}

/** A fix of one to three edits in order, anywhere in a text of 30 characters. */
const someFix = fc
  .uniqueArray(fc.nat(30), { minLength: 2, maxLength: 6 })
  .filter((offsets) => offsets.length % 2 === 0)
  .chain((offsets) =>
    fc
      .array(fc.string({ maxLength: 3 }), { minLength: offsets.length / 2, maxLength: offsets.length / 2 })
      .map((texts) => {
        const sorted = [...offsets].sort((a, b) => a - b);
        return fixOf(...texts.map((text, i) => edit(sorted[2 * i] as number, sorted[2 * i + 1] as number, text)));
      }),
  );

describe('applyEdits', () => {
  it('replaces, inserts and deletes', () => {
    expect(applyEdits('Notes the lamp', [edit(0, 5, '*Notes*'), edit(6, 10, ''), edit(14, 14, ';')])).toBe(
      '*Notes* lamp;',
    );
  });
});

describe('mergeToOneEdit', () => {
  it('covers all edits of a fix with one', () => {
    expect(mergeToOneEdit('Notes the lamp', fixOf(edit(0, 0, '*'), edit(5, 5, '*')))).toEqual(edit(0, 5, '*Notes*'));
  });

  it('has nothing to give for a fix without edits', () => {
    expect(mergeToOneEdit('Notes', fixOf())).toBeNull();
  });

  it('comes to the same text as the edits', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 40 }), someFix, (text, fix) => {
        const merged = mergeToOneEdit(text, fix);
        expect(applyEdits(text, merged ? [merged] : [])).toBe(applyEdits(text, fix.edits));
      }),
    );
  });
});

describe('combineFixes', () => {
  it('takes what stands apart, in order of position', () => {
    expect(combineFixes([fixOf(edit(8, 9, 'b')), fixOf(edit(1, 2, 'a'))])).toEqual([edit(1, 2, 'a'), edit(8, 9, 'b')]);
  });

  it('lets a fix that touches another wait', () => {
    expect(combineFixes([fixOf(edit(1, 4, 'a')), fixOf(edit(4, 6, 'b')), fixOf(edit(0, 1, 'c'))])).toEqual([
      edit(1, 4, 'a'),
    ]);
    expect(combineFixes([fixOf(edit(3, 3, 'a')), fixOf(edit(3, 3, 'a'))])).toEqual([edit(3, 3, 'a')]);
  });

  it('takes a fix whole or not at all', () => {
    expect(combineFixes([fixOf(edit(5, 6, 'a')), fixOf(edit(0, 1, 'b'), edit(5, 7, 'c'))])).toEqual([edit(5, 6, 'a')]);
  });

  it('lets a fix stand between the edits of another', () => {
    const combined = combineFixes([fixOf(edit(0, 1, 'a'), edit(9, 10, 'b')), fixOf(edit(4, 5, 'c'))]);
    expect(combined.map(({ text }) => text)).toEqual(['a', 'c', 'b']);
  });

  it('always gives ordered edits that do not touch those of other fixes', () => {
    fc.assert(
      fc.property(fc.array(someFix, { maxLength: 8 }), (fixes) => {
        const edits = combineFixes(fixes);
        edits.forEach(({ span }, i) => {
          const next = edits[i + 1];
          if (next) expect(span.end).toBeLessThanOrEqual(next.span.start);
        });
        const owners = new Set(fixes.filter((fix) => fix.edits.every((one) => edits.includes(one))));
        expect([...owners].reduce((sum, fix) => sum + fix.edits.length, 0)).toBe(edits.length);
        if (fixes.length > 0) expect(edits.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('fixAll', () => {
  /** Finds every double space, and each fix removes one of the two. */
  function doubleSpaces(text: string): Finding[] {
    return Array.from(text.matchAll(/ {2}/g), ({ index }) => finding({ fix: fixOf(edit(index, index + 1, '')) }));
  }

  it('goes on until nothing changes', () => {
    expect(fixAll('a     b  c', doubleSpaces)).toEqual({ text: 'a b c', findings: [], endless: [] });
  });

  it('goes on for as long as repairs have to wait for one another', () => {
    const last = (text: string) => {
      const at = text.lastIndexOf('a');
      return at < 0 ? [] : [finding({ fix: fixOf(edit(at, at + 1, 'b')) })];
    };
    expect(fixAll('a'.repeat(200), last)).toEqual({ text: 'b'.repeat(200), findings: [], endless: [] });
  });

  it('leaves out repairs that undo one another, names them, and makes the others', () => {
    const turned = { a: 'b', b: 'c', c: 'b' };
    const turn = (text: string) => {
      const space = text.indexOf('  ');
      return [
        finding({ ruleId: 'turns', fix: fixOf(edit(0, 1, turned[text.charAt(0) as 'a' | 'b' | 'c'])) }),
        ...(space < 0 ? [] : [finding({ ruleId: 'double-spaces', fix: fixOf(edit(space, space + 1, '')) })]),
      ];
    };
    const once = fixAll('a    d', turn);
    expect(once).toMatchObject({ text: 'b d', endless: ['turns'] });
    expect(fixAll(once.text, turn)).toEqual(once);
  });

  it('takes back repairs that make a text longer and longer, names them, and makes the others', () => {
    const check = (text: string) => {
      const space = text.indexOf('  ');
      return [
        finding({ ruleId: 'grows', fix: fixOf(edit(text.length, text.length, 'a')) }),
        ...(space < 0 ? [] : [finding({ ruleId: 'double-spaces', fix: fixOf(edit(space, space + 1, '')) })]),
      ];
    };
    const once = fixAll('a    b', check);
    expect(once).toMatchObject({ text: 'a b', endless: ['grows'] });
    expect(fixAll(once.text, check)).toEqual(once);
  });

  it('takes back repairs that never settle beside others that turn in a circle', () => {
    const check = (text: string) => [
      finding({ ruleId: 'turns', fix: fixOf(edit(0, 1, text.startsWith('a') ? 'b' : 'a')) }),
      ...(text.startsWith('a') ? [] : [finding({ ruleId: 'grows', fix: fixOf(edit(text.length, text.length, 'c')) })]),
    ];
    const once = fixAll('b  ', check);
    expect(once.text).toBe('b  ');
    expect(fixAll(once.text, check)).toEqual(once);
  });

  it('leaves suggestions alone unless there is but one and they are asked for', () => {
    const suggest = (count: number) => (text: string) =>
      text.endsWith(';')
        ? []
        : [
            finding({
              suggestions: Array.from({ length: count }, () => ({
                title: 'End with a semicolon',
                fix: fixOf(edit(text.length, text.length, ';')),
              })),
            }),
          ];
    expect(fixAll('a', suggest(1), safeFix).text).toBe('a');
    expect(fixAll('a', suggest(1), fixOrOnlySuggestion).text).toBe('a;');
    expect(fixAll('a', suggest(2), fixOrOnlySuggestion).text).toBe('a');
  });
});
