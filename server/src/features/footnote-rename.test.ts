import { expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { applyEdits } from '../text/edit';
import { footnoteNameAt, renameFootnote } from './footnote-rename';

const DRAFT = `*The General Assembly*,

*Recalling* lamps,[^1]

*Noting* lenses,[^1] and wicks,[^2]

1. *Notes* oil.

[^1]: Of lamps.

[^2]: Of wicks.
`;

function renamed(fragment: string, name: string, text = DRAFT): string {
  const edits = renameFootnote(analyse(parse(text)), text.indexOf(fragment) + 2, name);
  return 'refusal' in edits ? edits.refusal : applyEdits(text, edits);
}

it('renames every call and the text', () => {
  expect(renamed('[^1]', 'solas')).toBe(DRAFT.replaceAll('[^1]', '[^solas]'));
  expect(renamed('[^2]:', '*')).toBe(DRAFT.replaceAll('[^2]', '[^*]'));
});

it('takes the name as it is written in a draft', () => {
  expect(renamed('[^1]', ' [^3] ')).toBe(DRAFT.replaceAll('[^1]', '[^3]'));
});

it('finds the name alone', () => {
  const at = DRAFT.indexOf('[^2]');
  expect(footnoteNameAt(analyse(parse(DRAFT)), at)).toEqual({ span: { start: at + 2, end: at + 3 }, name: '2' });
});

it.each([
  ['a name that is taken', '[^1]', '2', 'There is a footnote [^2] already.'],
  [
    'what is no name',
    '[^1]',
    'a b',
    'A footnote is named by letters, figures and hyphens, or by one to four asterisks.',
  ],
  ['words', 'lenses', '2', 'Only footnotes can be renamed: put the caret on a call such as [^1].'],
])('refuses %s', (_, fragment, name, message) => {
  expect(renamed(fragment, name)).toBe(message);
});

it('refuses notes as converted texts have them', () => {
  const text = DRAFT.replaceAll('[^1]:', '¹').replaceAll('[^1]', '¹');
  expect(renamed(',¹', '3', text)).toBe('Only notes that are written [^1] can be renamed.');
});
