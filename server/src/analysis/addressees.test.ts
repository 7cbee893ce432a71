import { describe, expect, it } from 'vitest';
import { addresseeOf, isAddressing } from './addressees';
import { openingOf } from './openings';

function addressee(text: string): string | null {
  const opening = openingOf(text, 'operative');
  return opening === null || !isAddressing(opening) ? null : addresseeOf(text, opening);
}

describe('to whom an operative paragraph speaks', () => {
  it.each([
    ['Requests the Secretary-General to keep a register;', 'secretary-general'],
    ['Also requests the Secretary-General, within existing resources, to keep one;', 'secretary-general'],
    ['Calls upon all States to keep their lights;', 'states'],
    ['Strongly encourages Member States that have not done so to join;', 'member states'],
    ['Urges the parties to the convention to meet;', 'parties to the convention'],
    ['Invites the specialized agencies, funds and programmes to help;', 'specialized agencies'],
    ['Requests that the report be published;', null],
    ['Notes the report of the Secretary-General;', null],
    ['Calls for the protection of lights;', null],
  ])('%s', (text, expected) => {
    expect(addressee(text)).toBe(expected);
  });
});
