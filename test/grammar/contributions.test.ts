import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { TOKEN_TYPES } from '../../server/src/features/semantic-tokens';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { contributes } = JSON.parse(read('package.json'));
const [language] = contributes.languages;

describe('the language in package.json', () => {
  test('names files that exist', () => {
    const paths = [
      language.configuration,
      language.icon.light,
      language.icon.dark,
      contributes.grammars[0].path,
      contributes.snippets[0].path,
    ];
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true);
    expect(language.id).toBe('un-resolution');
    expect(language.extensions).toEqual(['.unres', '.unres.md', '.resolution.md']);
  });

  test('keeps what drafts need in the editor', () => {
    expect(contributes.configurationDefaults['[un-resolution]']).toMatchObject({
      'editor.wordWrap': 'on',
      // Nothing is boxed: – ’ “ ” are right, and so are the accents of names in untrusted folders.
      'editor.unicodeHighlight.ambiguousCharacters': false,
      'editor.unicodeHighlight.nonBasicASCII': false,
      // Words of the draft are no proposals; asking for proposals, `*` and a snippet's prefix with Tab bring them.
      'editor.wordBasedSuggestions': 'off',
      'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
      'editor.tabCompletion': 'onlySnippets',
      // Enter behind a word written in full ends the line.
      'editor.acceptSuggestionOnEnter': 'smart',
      // Some themes switch semantic colours off.
      'editor.semanticHighlighting.enabled': true,
      // Stray blanks at a converted line's start are not copied to the next.
      'editor.autoIndent': 'none',
    });
  });

  test('declares the server’s semantic tokens and gives them the grammar’s colours', () => {
    const [{ language: id, scopes }] = contributes.semanticTokenScopes;
    expect(id).toBe('un-resolution');
    const declared = contributes.semanticTokenTypes.map((type: { id: string }) => ({
      ...type,
      scope: scopes[type.id]?.join(' '),
    }));
    expect(declared).toEqual(TOKEN_TYPES);
    const grammar = read('syntaxes/un-resolution.tmLanguage.json');
    for (const { id, scope } of TOKEN_TYPES) {
      // The grammar leaves sessions in running text to the server.
      if (id !== 'session') expect(grammar).toContain(scope.replace(/\.un-resolution$/, ''));
    }
  });
});

describe('language-configuration.json', () => {
  const errors: never[] = [];
  const configuration = parse(read('language-configuration.json'), errors, { disallowComments: false });
  test('is well formed', () => expect(errors).toEqual([]));

  test('takes symbols, compounds and names for one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `g${flags}`));
    for (const word of [
      '71/14',
      'A/RES/71/14',
      'A/C.3/80/L.10/Rev.1',
      'A/79/807-S/2025/132',
      'ES-11/4',
      'sub-item',
      'Secretary-General’s',
      'Türkiye',
      'Côte',
    ]) {
      expect(words(`the ${word}, and`)).toEqual(['the', word, 'and']);
    }
    expect(words('1. *Notes* (a) “X”;[^1] 2021–2025')).toEqual(['1', 'Notes', 'a', 'X', '1', '2021', '2025']);
  });

  test('closes no star of its own accord', () => {
    const opened = configuration.autoClosingPairs.map(({ open }: { open: string }) => open);
    expect(opened).not.toContain('*');
    expect(opened).not.toContain('"');
    expect(configuration.surroundingPairs).toContainEqual(['*', '*']);
    expect(configuration.surroundingPairs).toContainEqual(['“', '”']);
  });
});
