import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { ADOPTED } from './lighthouses.fixture';
import { proposedSessions } from './proposals';

test('the session that the text itself looks to is proposed first', () => {
  expect(proposedSessions(analyse(parse(ADOPTED)))).toEqual([
    { session: 80, isOwn: true },
    { session: 79, isOwn: false },
    { session: 81, isOwn: false },
    { session: 82, isOwn: false },
  ]);
});
