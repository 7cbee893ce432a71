import { describe, expect, it } from 'vitest';
import { defineRule } from '../rules/rule';
import { readConfigurationFile, readRulesSetting } from './configuration-file';

const common = {
  title: 'Do nothing odd',
  category: 'words',
  scope: 'document',
  defaultLevel: 'warning',
  messages: {},
  fix: 'none',
  source: 'None.',
  examples: { good: [], bad: [] },
  check() {},
} as const;

const rules = [
  defineRule({ ...common, id: 'session-line' }),
  defineRule({
    ...common,
    id: 'spelling',
    options: {
      strict: { type: 'boolean', default: false, description: '' },
      variety: { type: 'string', default: 'oxford', enum: ['oxford', 'cambridge'], description: '' },
      note: { type: 'string', default: '', description: '' },
      words: { type: 'strings', default: [], description: '' },
    },
  }),
];

const uri = 'file:///drafts/.plenary.json';

/** Problems as “the text they mark: message”. */
function problemsOf(text: string): string[] {
  return readConfigurationFile(text, uri, rules).problems.map(
    ({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

describe('readConfigurationFile', () => {
  it('reads levels, options and the preset beneath them', () => {
    const text = `{
      // Ours.
      "$schema": "./plenary.schema.json",
      "rules": {
        "session-line": "off",
        "spelling": { "level": "error", "options": { "strict": true, "variety": "cambridge", "words": ["colour"] } },
      },
      "preset": "mun",
    }`;
    const { layers, problems } = readConfigurationFile(text, uri, rules);
    expect(problems).toEqual([]);
    expect(layers.map(({ origin }) => origin)).toEqual([
      { kind: 'preset', name: 'mun' },
      { kind: 'file', uri },
    ]);
    expect(layers[1]).toMatchObject({
      levels: { 'session-line': 'off', spelling: 'error' },
      options: { spelling: { strict: true, variety: 'cambridge', words: ['colour'] } },
    });
  });

  it.each(['{}', '// nothing yet\n'])('takes %j for a configuration that changes nothing', (text) => {
    const { layers, problems } = readConfigurationFile(text, uri, rules);
    expect(layers).toEqual([]);
    expect(problems).toEqual([]);
  });

  it.each(['', '  \n'])('says that %j is empty', (text) => {
    const { layers, problems } = readConfigurationFile(text, uri, rules);
    expect(layers).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'This configuration is empty; write { } to change nothing, or delete the file',
    ]);
  });

  it.each([
    [
      '{ "rules": { "session-lime": "off" } }',
      '"session-lime": Unknown rule “session-lime”; did you mean “session-line”?',
    ],
    ['{ "rulez": {} }', '"rulez": Unknown property “rulez”; did you mean “rules”?'],
    ['{ "rules": [] }', '[]: Expected an object for the rules'],
    ['[]', '[]: Expected an object for the configuration'],
    [
      '{ "preset": "stricd" }',
      '"stricd": Unknown preset “stricd”; did you mean “strict”?; expected “recommended”, “strict”, “mun”, “negotiation”',
    ],
    ['{ "preset": 3 }', '3: Unknown preset; expected “recommended”, “strict”, “mun”, “negotiation”'],
    [
      '{ "rules": { "session-line": "fatal" } }',
      '"fatal": Unknown level “fatal”; expected “error”, “warning”, “information”, “hint”, “off”',
    ],
    ['{ "rules": { "session-line": { "levle": "off" } } }', '"levle": Unknown property “levle”; did you mean “level”?'],
    [
      '{ "rules": { "session-line": { "options": { "strict": true } } } }',
      '"strict": Rule “session-line” has no option “strict”',
    ],
    [
      '{ "rules": { "spelling": { "options": { "stric": true } } } }',
      '"stric": Rule “spelling” has no option “stric”; did you mean “strict”?',
    ],
    ['{ "rules": { "spelling": { "options": { "strict": 1 } } } }', '1: Option “strict” must be true or false'],
    [
      '{ "rules": { "spelling": { "options": { "variety": "yale" } } } }',
      '"yale": Unknown value of option “variety” “yale”; expected “oxford”, “cambridge”',
    ],
    ['{ "rules": { "spelling": { "options": { "note": 1 } } } }', '1: Option “note” must be a text in quotation marks'],
    [
      '{ "rules": { "spelling": { "options": { "words": ["a", 1] } } } }',
      '["a", 1]: Option “words” must be a list of texts in quotation marks',
    ],
    ['{ "rules": { "spelling": "off", "spelling": "hint" } }', '"spelling": “spelling” is given twice'],
    ['{ "rules": {} ', ': Not valid JSON: close brace expected'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('keeps what is right beside what is wrong', () => {
    const text = '{ "rules": { "nonsense": "off", "session-line": "hint" ';
    const { layers, problems } = readConfigurationFile(text, uri, rules);
    expect(layers[0]?.levels).toEqual({ 'session-line': 'hint' });
    expect(problems.length).toBeGreaterThan(0);
  });

  it('survives what no person writes', () => {
    expect(problemsOf('['.repeat(200_000))[0]).toMatch(/nested too deeply$/);
    expect(readConfigurationFile('{ "rules": { "__proto__": "off" } }', uri, rules).problems).toHaveLength(1);
  });
});

it('keeps some hundred of very many problems, and counts the others', () => {
  const { problems, otherProblems } = readConfigurationFile(`{${'"a": 1,'.repeat(5_000)}}`, uri, rules);
  // Each is unknown, and all but the first are given again.
  expect([problems.length, otherProblems]).toEqual([200, 4_800]);
});

it('does not read a text that is larger than a configuration can be', () => {
  const { layers, problems } = readConfigurationFile(`{${' '.repeat(1_000_000)}"a": 1}`, uri, rules);
  expect(layers).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual(['This configuration is larger than 1 MB and is not read']);
});

it('tells of a file in another encoding where it first shows, and takes what is right', () => {
  const text = '{ // \ufffdt\ufffd\n "rules": { "session-line": "hint" } }';
  const { layers, problems } = readConfigurationFile(text, uri, rules);
  expect(layers[0]?.levels).toEqual({ 'session-line': 'hint' });
  expect(problems).toEqual([
    { message: 'This is not in UTF-8; save the file in that encoding', span: { start: 5, end: 6 } },
  ]);
  expect(problemsOf('\ufffd\ufffd{\0}\0')).toEqual(['\ufffd: This is in UTF-16; save it in UTF-8']);
});

describe('readRulesSetting', () => {
  it('tells of a value that is nested too deeply', () => {
    const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(readRulesSetting(deep, rules).problems[0]?.message).toMatch(/nested too deeply$/);
  });

  it('reads what the editor hands over', () => {
    const { layers, problems } = readRulesSetting({ 'session-line': 'off' }, rules);
    expect(problems).toEqual([]);
    expect(layers).toEqual([{ levels: { 'session-line': 'off' }, options: {}, origin: { kind: 'settings' } }]);
  });

  it.each([undefined, null])('takes %s for nothing set', (setting) => {
    const { layers, problems } = readRulesSetting(setting, rules);
    expect(problems).toEqual([]);
    expect(layers[0]?.levels).toEqual({});
  });

  it.each([[7], ['off'], [[]]])('complains of %j', (setting) => {
    expect(readRulesSetting(setting, rules).problems).toHaveLength(1);
  });
});
