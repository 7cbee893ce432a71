import { expect, test } from 'vitest';
import { contributes } from '../../../package.json';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { LineIndex } from '../text/line-index';
import { semanticTokens, TOKEN_TYPES } from './semantic-tokens';

function shown(text: string): string[] {
  const tokens = semanticTokens(analyse(parse(text)), new LineIndex(text));
  return tokens.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

test('openings, labels, citations, footnote calls and sessions are coloured', () => {
  const draft = `*The General Assembly*,

*Noting with appreciation* its resolution [78/10](#) of 21 November 2023,[^1]

1. *Invites* States:

(a) To listen;

2. *Decides* to rest at its eighty-first session.

[^1]: See A/79/302.
`;
  expect(shown(draft)).toEqual([
    'enactingWords: The General Assembly',
    'preambularOpening: Noting with appreciation',
    'citation: 78/10',
    'footnoteCall: [^1]',
    'paragraphLabel: 1.',
    'operativeOpening: Invites',
    'paragraphLabel: (a)',
    'paragraphLabel: 2.',
    'operativeOpening: Decides',
    'session: eighty-first',
    'footnoteCall: [^1]:',
    'citation: A/79/302',
  ]);
});

test('an opening that goes on over a hard-wrapped line is one token a line', () => {
  const draft =
    'The General Assembly,\n\nNoting with\n  deep appreciation the work of keepers of lamps,\n\nRecalling lamps,\n';
  expect(shown(draft).filter((token) => token.startsWith('preambular'))).toEqual([
    'preambularOpening: Noting with',
    'preambularOpening: deep appreciation',
    'preambularOpening: Recalling',
  ]);
});

test('package.json declares every type with its super type and scope', () => {
  expect(contributes.semanticTokenTypes).toEqual(
    TOKEN_TYPES.map(({ id, superType, description }) => ({ id, superType, description })),
  );
  expect(contributes.semanticTokenScopes).toEqual([
    { language: 'un-resolution', scopes: Object.fromEntries(TOKEN_TYPES.map(({ id, scope }) => [id, [scope]])) },
  ]);
});
