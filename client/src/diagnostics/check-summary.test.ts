import { expect, it } from 'vitest';
import { describeCheck } from './check-summary';

const clean = {
  drafts: 12,
  checked: 12,
  unreadable: 0,
  withFindings: 0,
  errors: 0,
  warnings: 0,
  information: 0,
  hints: 0,
};

it.each([
  ['nothing', {}, '12 drafts checked: nothing found.'],
  ['a single draft', { drafts: 1, checked: 1 }, '1 draft checked: nothing found.'],
  ['one error', { withFindings: 1, errors: 1 }, '12 drafts checked: 1 error in 1 draft.'],
  [
    'findings of all kinds',
    { withFindings: 5, errors: 2, warnings: 1, information: 3, hints: 30 },
    '12 drafts checked: 2 errors, 1 warning, 3 information and 30 hints in 5 drafts. VS Code shows hints in open drafts only.',
  ],
  ['a cancelled check', { checked: 4, warnings: 2, withFindings: 1 }, '4 of 12 drafts checked: 2 warnings in 1 draft.'],
  [
    'a file that is no text',
    { checked: 11, unreadable: 1 },
    '11 drafts checked: nothing found. 1 file could not be read as text.',
  ],
  [
    'no drafts',
    { drafts: 0, checked: 0 },
    'There are no drafts in this workspace (*.unres, *.unres.md, *.resolution.md).',
  ],
])('describeCheck tells of %s', (_, part, expected) => {
  expect(describeCheck({ ...clean, ...part })).toBe(expected);
});
