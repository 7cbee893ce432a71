import { describe, expect, it } from 'vitest';
import { rules } from '../rules/registry.generated';
import { withRuleOff, withRules } from './configuration-edit';
import { readConfigurationFile } from './configuration-file';

const lines = (...texts: string[]) => `${texts.join('\n')}\n`;

describe('withRuleOff', () => {
  it('writes a new file', () => {
    const expected = lines('{', '  "rules": {', '    "ibid": "off"', '  }', '}');
    expect(withRuleOff('', 'ibid')).toBe(expected);
    expect(withRuleOff('\n', 'ibid')).toBe(expected);
  });

  it('adds to what is there and leaves the rest alone', () => {
    const text = lines('// Ours.', '{', '  "preset": "mun",', '  "rules": {', '    // Why not?', '    "ibid": "hint"');
    const end = lines('  }', '}');
    expect(withRuleOff(text + end, 'enacting-words')).toBe(
      `${text.trimEnd()},\n${lines('    "enacting-words": "off"')}${end}`,
    );
  });

  it('leaves the comment behind a property beside it', () => {
    for (const comma of ['', ',']) {
      const text = lines('{', '  "rules": {', `    "ibid": "hint"${comma} // see the manual`, '  }', '}');
      expect(withRuleOff(text, 'enacting-words')).toBe(
        lines(
          '{',
          '  "rules": {',
          '    "ibid": "hint", // see the manual',
          `    "enacting-words": "off"${comma}`,
          '  }',
          '}',
        ),
      );
    }
    const preset = lines('{', '  "preset": "mun" /* for now */', '}');
    expect(withRuleOff(preset, 'ibid')).toBe(
      lines('{', '  "preset": "mun", /* for now */', '  "rules": {', '    "ibid": "off"', '  }', '}'),
    );
  });

  it('keeps to tabs and to CRLF', () => {
    const text = '{\r\n\t"rules": {\r\n\t\t"ibid": "off"\r\n\t}\r\n}\r\n';
    expect(withRuleOff(text, 'enacting-words')).toBe(
      '{\r\n\t"rules": {\r\n\t\t"ibid": "off",\r\n\t\t"enacting-words": "off"\r\n\t}\r\n}\r\n',
    );
  });

  it('changes a level and keeps the options beside it', () => {
    expect(withRuleOff('{ "rules": { "ibid": "hint" /* quiet */ } }', 'ibid')).toBe(
      '{ "rules": { "ibid": "off" /* quiet */ } }',
    );
    const text = '{ "rules": { "spelling": { "level": "hint", "options": { "allow": ["grey"] } } } }';
    expect(withRuleOff(text, 'spelling')).toBe(text.replace('"hint"', '"off"'));
    const levelled = withRuleOff('{ "rules": { "spelling": { "options": { "allow": ["grey"] } } } }', 'spelling');
    expect(readConfigurationFile(levelled ?? '', 'file:///c', rules).layers[0]?.levels).toEqual({ spelling: 'off' });
  });

  it.each(['[]', '"mun"', '{ "rules": [] }', '{ "rules": ', '{ rules: {} }', '['.repeat(50_000)])(
    'does not touch what is no configuration: %.20s',
    (text) => expect(withRuleOff(text, 'ibid')).toBeNull(),
  );
});

describe('withRules', () => {
  it('sets levels and options, over what is there', () => {
    const text = withRules('{ "rules": { "ibid": "off", "footnote-order": "hint" } }', {
      ibid: 'error',
      'operative-ending': { level: 'warning', options: { allowAnd: true } },
    });
    const { layers, problems } = readConfigurationFile(text ?? '', 'file:///c', rules);
    expect(problems).toEqual([]);
    expect(layers[0]).toMatchObject({
      levels: { ibid: 'error', 'footnote-order': 'hint', 'operative-ending': 'warning' },
      options: { 'operative-ending': { allowAnd: true } },
    });
  });

  it('changes nothing where there is nothing to set', () => {
    expect(withRules('', {})).toBe('');
    expect(withRules('{ /* empty */ }', {})).toBe('{ /* empty */ }');
  });
});
