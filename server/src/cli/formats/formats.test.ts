import { join } from 'node:path';
import type { Log, Region } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lint/finding';
import { LineIndex } from '../../text/line-index';
import { github } from './github';
import { json } from './json';
import { pretty } from './pretty';
import type { FileReport } from './report';
import { sarif } from './sarif';

const text = '*The General Assembly*,\r\n\r\n1. *Notes* 🗼 the lamp;\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

function finding(part: Partial<Finding>): Finding {
  return {
    ruleId: 'operative-ending',
    level: 'warning',
    messageId: 'last',
    message: 'End it.',
    span: at(';'),
    suggestions: [],
    related: [],
    whileTyping: null,
    ...part,
  };
}

function report(path: string, findings: readonly Finding[]): FileReport {
  const draft = { name: path, path: join(process.cwd(), path), text, hasMark: false };
  return { draft, lines: new LineIndex(text), findings };
}

const jsonText = (reports: readonly FileReport[]): string => [...json(reports)].join('');

describe('pretty', () => {
  it('lists more findings than a call has arguments', () => {
    const findings = Array.from({ length: 150_000 }, () => finding({}));
    expect(pretty([report('a.unres', findings)])).toContain('150000 warnings');
  });
});

describe.each([
  ['json', jsonText],
  ['sarif', sarif],
])('%s', (_, format) => {
  it('shows what would be obeyed or turn the text around, and says the same', () => {
    const message = 'a\u202eb\u2066c\u200fd\u061ce\u2028f\u009b31mg\u007f';
    const text = format([report('a.unres', [finding({ message })])]);
    expect(text).toContain('a\\u202eb\\u2066c\\u200fd\\u061ce\\u2028f\\u009b31mg\\u007f');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(message));
  });
});

describe('github', () => {
  it('escapes what its commands are written with', () => {
    const message = 'First 50% of it:\r\nthe rest, too.';
    expect(github([report('drafts: 1, 2/50%.unres', [finding({ message })])])).toBe(
      '::warning file=drafts%3A 1%2C 2/50%25.unres,line=3,endLine=3,col=23,endColumn=24,title=operative-ending::' +
        'First 50%25 of it:%0D%0Athe rest, too.\n',
    );
  });

  it('knows three levels', () => {
    const levels = ['error', 'warning', 'information', 'hint'] as const;
    const lines = github([
      report(
        'a.unres',
        levels.map((level) => finding({ level })),
      ),
    ])
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice', '::notice']);
  });

  it('has nothing to say of a clean draft', () => expect(github([report('a.unres', [])])).toBe(''));
});

describe('json', () => {
  it('merges the edits of a fix into one range', () => {
    const edits = [
      { span: at('*Notes*'), text: '*Notes also*' },
      { span: at(';'), text: '.' },
    ];
    const suggestions = [{ title: 'Do it', fix: { edits } }];
    const [{ messages }] = JSON.parse(jsonText([report('a.unres', [finding({ fix: { edits }, suggestions })])]));
    const fix = { range: [at('*Notes*').start, at(';').end], text: '*Notes also* 🗼 the lamp.' };
    expect(messages[0]).toMatchObject({ fix, suggestions: [{ desc: 'Do it', fix }] });
  });

  it('is one array of all files, told file by file', () => {
    for (const count of [0, 1, 3]) {
      const reports = Array.from({ length: count }, (_, i) => report(`${i}.unres`, [finding({}), finding({})]));
      const text = jsonText(reports);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect(JSON.parse(text)).toHaveLength(count);
      expect([...json(reports)]).toHaveLength(count + 1);
    }
  });

  it('has an entry for a clean draft, too', () => {
    expect(JSON.parse(jsonText([report('a.unres', [])]))).toMatchObject([{ messages: [], errorCount: 0 }]);
  });
});

describe('sarif', () => {
  const levels = ['error', 'warning', 'information', 'hint'] as const;
  const findings = [
    ...levels.map((level) => finding({ level })),
    finding({
      span: at('🗼'),
      fix: { edits: [{ span: { start: 0, end: 0 }, text: 'A' }] },
      fixTitle: 'Write it',
      related: [{ span: at('lamp'), message: 'This lamp.' }],
    }),
  ];
  const log: Log = JSON.parse(sarif([report('my drafts/ä#1.unres', findings), report('clean.unres', [])]));
  const [run] = log.runs;
  const results = run?.results ?? [];

  it('names its version, its schema and what columns count', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  it('describes each rule once, and each result points at its own', () => {
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { shortDescription, defaultConfiguration } of rules) {
      expect(shortDescription?.text).not.toBe('');
      expect(['error', 'warning', 'note', undefined]).toContain(defaultConfiguration?.level);
    }
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('knows three levels', () => {
    expect(results.slice(0, 4).map(({ level }) => level)).toEqual(['error', 'warning', 'note', 'note']);
  });

  it('names files relative to a base that ends with a slash, with what a URI needs escaped', () => {
    expect(run?.originalUriBaseIds?.SRCROOT?.uri).toMatch(/^file:\/\/\/.*\/$/);
    for (const { locations } of results)
      expect(locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
        uri: 'my%20drafts/%C3%A4%231.unres',
        uriBaseId: 'SRCROOT',
      });
  });

  it('counts lines and columns from 1, offsets from 0, all in UTF-16 units', () => {
    expect(results.at(-1)?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 12,
      endLine: 3,
      endColumn: 14,
      charOffset: at('🗼').start,
      charLength: 2,
    } satisfies Region);
  });

  it('has fixes and places that explain', () => {
    const { fixes, relatedLocations } = results.at(-1) ?? {};
    expect(fixes).toMatchObject([
      {
        description: { text: 'Write it' },
        artifactChanges: [
          { replacements: [{ deletedRegion: { charOffset: 0, charLength: 0 }, insertedContent: { text: 'A' } }] },
        ],
      },
    ]);
    expect(relatedLocations).toMatchObject([
      { message: { text: 'This lamp.' }, physicalLocation: { region: { charOffset: at('lamp').start } } },
    ]);
  });
});
