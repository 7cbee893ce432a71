import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { findSessionClauses } from './session-clauses';

const clausesOf = (operative: string) =>
  findSessionClauses(
    parse(`A/80/L.4\n\n*The General Assembly*,\n\n*Recognizing* the value of lights,\n\n${operative}\n`),
  ).map(({ kind, named, part }) => [kind, named.session.number, part]);

describe('session clauses', () => {
  it.each<[string, [string, number, boolean][]]>([
    [
      'Requests the Secretary-General to report to the General Assembly at its eighty-first session on lights',
      [['report', 81, false]],
    ],
    [
      'Requests the Secretary-General to keep a register, and to submit it to the Assembly, at its eighty-first and eighty-third sessions',
      [
        ['report', 81, false],
        ['report', 83, false],
      ],
    ],
    [
      'Requests the Secretary-General to present to the General Assembly at the second part of its resumed eightieth session a report',
      [['report', 80, true]],
    ],
    [
      'Decides to include in the provisional agenda of its eighty-second session the item entitled “Lights”',
      [['agenda', 82, false]],
    ],
    ['Decides to continue its consideration of lights at its eighty-second session', [['consideration', 82, false]]],
    ['Decides that the Commission shall consider lights at its twentieth session', []],
    ['Recalls the request to the Secretary-General to report to the General Assembly at its seventieth session', []],
    ['Takes note of the report submitted to the General Assembly at its seventy-ninth session', []],
    ['Requests the Commission to report to the Council at its twentieth session', []],
    [
      'Resolves that the Commission shall report to the General Assembly, commencing at its eighty-second session',
      [['report', 82, false]],
    ],
    [
      'Requests the keeper to include lights in a report to be submitted to the General Assembly at its eighty-second session',
      [['report', 82, false]],
    ],
    ['Requests the keeper to report on lights at the main part of its eighty-first session', [['report', 81, true]]],
    [
      'Requests the keeper to prepare a report similar in scope to his report to the General Assembly at its seventy-fifth session',
      [],
    ],
    [
      'Requests the keeper to present the outcome of the meeting held by the General Assembly at its seventy-fifth session',
      [],
    ],
  ])('%s', (paragraph, expected) => {
    expect(clausesOf(`1. ${paragraph};\n\n2. Takes note of lights.`)).toEqual(expected);
  });

  it('reads subparagraphs with their chapeau', () => {
    const list = (verb: string) =>
      `1. ${verb} the Secretary-General:\n\n(a) To keep lights;\n\n(b) To report to the General Assembly at its eighty-first session;\n\n2. Takes note of lights.`;
    expect(clausesOf(list('Requests'))).toEqual([['report', 81, false]]);
    expect(clausesOf(list('Recalls its request to'))).toEqual([]);
  });
});
