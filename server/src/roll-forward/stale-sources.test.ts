import { expect, test } from 'vitest';
import { ADOPTED, roll } from './lighthouses.fixture';

test('sources that the next text mostly cites anew are listed', () => {
  const text = ADOPTED.replace(
    '*Welcoming* the congress',
    '*Recalling also* its resolutions on piers, the latest of which was Security Council resolution 2690 (2023), the 2023 report of the keepers, and welcoming the congress',
  ).replace(
    '¹ A/78/321.',
    '¹ *Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 9* (A/78/9).',
  );
  expect(roll(text).questions.map(({ text, reason }) => `${text}: ${reason}`)).toEqual(
    expect.arrayContaining([
      'resolution 2690 (2023): Has the Security Council adopted a later one?',
      expect.stringContaining('2023: A newer one may be out by now.'),
      'Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 9: Is the supplement of the eightieth session out?',
    ]),
  );
});
