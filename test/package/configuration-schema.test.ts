import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { readConfigurationFile } from '../../server/src/lint/configuration-file';
import { levels } from '../../server/src/lint/levels';
import { presets } from '../../server/src/lint/presets';
import { rules } from '../../server/src/rules/registry.generated';

const schema = readFileSync(join(import.meta.dirname, '../../schemas/plenary.schema.json'), 'utf8');
/** What VS Code itself checks and completes JSON with. */
const service = getLanguageService({ schemaRequestService: async () => schema });
service.configure({ schemas: [{ uri: 'plenary://schema', fileMatch: ['.plenary.json'] }] });

const open = (text: string) => {
  const document = TextDocument.create('file:///drafts/.plenary.json', 'json', 0, text);
  return { document, json: service.parseJSONDocument(document) };
};

/** What the schema has to say of a configuration, as VS Code shows it. */
async function problems(text: string): Promise<string[]> {
  const { document, json } = open(text);
  return (await service.doValidation(document, json)).map(({ message }) => JSON.stringify(message));
}

/** Labels proposed at `|`. */
async function proposals(text: string): Promise<string[]> {
  const { document, json } = open(text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(text.indexOf('|')), json);
  return (list?.items ?? []).map(({ label }) => label);
}

describe('the schema and the reader of .plenary.json', () => {
  it.each([
    '{}',
    '{ "$schema": "./plenary.schema.json" }',
    '{\n  // ours\n  "preset": "mun", /* for now */\n  "rules": { "ibid": "off", },\n}',
    '{ "rules": { "operative-ending": { "level": "error", "options": { "allowAnd": true } } } }',
    '{ "rules": { "operative-ending": { "options": { "allowAnd": false } } } }',
    '{ "rules": { "spelling": { "options": { "allow": ["grey"] } } } }',
  ])('have nothing against %s', async (text) => {
    expect(await problems(text)).toEqual([]);
    expect(readConfigurationFile(text, 'file:///c', rules).problems).toEqual([]);
  });

  it.each([
    '[]',
    '{ "ruls": {} }',
    '{ "preset": "lax" }',
    '{ "rules": [] }',
    '{ "rules": { "operative-endign": "off" } }',
    '{ "rules": { "ibid": "loud" } }',
    '{ "rules": { "ibid": 2 } }',
    '{ "rules": { "operative-ending": { "levl": "off" } } }',
    '{ "rules": { "operative-ending": { "options": { "allowOr": true } } } }',
    '{ "rules": { "operative-ending": { "options": { "allowAnd": "yes" } } } }',
    '{ "rules": { "spelling": { "options": { "allow": "grey" } } } }',
    '{ "rules": { "ibid": "off" }',
  ])('both find fault with %s', async (text) => {
    expect(await problems(text)).not.toEqual([]);
    expect(readConfigurationFile(text, 'file:///c', rules).problems).not.toEqual([]);
  });
});

describe('the schema', () => {
  it('proposes properties, presets, rules, levels and options', async () => {
    expect(await proposals('{ | }')).toEqual(expect.arrayContaining(['preset', 'rules']));
    expect(await proposals('{ "preset": | }')).toEqual(expect.arrayContaining(Object.keys(presets).map(quoted)));
    expect(await proposals('{ "rules": { | } }')).toEqual(expect.arrayContaining(rules.map(({ id }) => id)));
    expect(await proposals('{ "rules": { "ibid": | } }')).toEqual(expect.arrayContaining(levels.map(quoted)));
    expect(await proposals('{ "rules": { "operative-ending": { "options": { | } } } }')).toEqual(['allowAnd']);
  });

  it('explains a rule', async () => {
    const text = '{ "rules": { "ibid": "off" } }';
    const { document, json } = open(text);
    const hover = await service.doHover(document, document.positionAt(text.indexOf('ibid')), json);
    expect(JSON.stringify(hover?.contents)).toContain('only for the source of the note before');
  });
});

function quoted(word: string): string {
  return JSON.stringify(word);
}
