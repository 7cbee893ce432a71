import { expect, it } from 'vitest';
import { draftStatus } from './draft-figures';

const figures = { session: 'Eightieth session', preambular: 8, operative: 1, words: 1412 };

it('says a draft in a line, and in words for those who hear it', () => {
  const { text, label, tooltip } = draftStatus(figures, { errors: 0, warnings: 2, others: 1 });
  expect(text).toBe('$(warning) Eightieth · 8 PP · 1 OP · 1,412 words');
  expect(label).toBe(
    'Plenary: Eightieth session, 8 preambular and 1 operative paragraph, 1,412 words, 2 warnings, 1 remark',
  );
  expect(tooltip).toContain('[Show problems](command:workbench.actions.view.problems)');
});

it('says so where nothing is found, and does without a session', () => {
  const unnamed = { ...figures, session: null };
  expect(draftStatus(unnamed, { errors: 0, warnings: 0, others: 0 })).toMatchObject({
    text: '$(pass) 8 PP · 1 OP · 1,412 words',
    label: expect.stringContaining('Nothing found'),
  });
});
