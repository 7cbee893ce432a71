import { expect, test } from 'vitest';
import { accountOf } from './account';
import { roll } from './lighthouses.fixture';

test('the account names each change with its line and reason', () => {
  const account = accountOf(roll());
  expect(account).toContain(
    '# From the seventy-eighth session to the eightieth session\n\n8 changes, 3 matters to verify.',
  );
  expect(account).toContain('- line 27: “2024” → “2026”. It goes with the session, 2 years later.');
});
