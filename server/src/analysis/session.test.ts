import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { findSession } from './session';

const adopted = `A/RES/79/512

General Assembly

Distr.: General
3 October 2025

Seventy-ninth session
Agenda item 12
Lighthouses

Resolution adopted by the General Assembly on 4 March 2025

[without reference to a Main Committee (A/79/L.112 and A/79/L.112/Add.1)]

79/512. Lighthouses of the world

*The General Assembly*,

*Recalling* its resolution 71/14 of 21 November 2016,

*Requests* the Secretary-General to keep a register of lighthouses.

*58th plenary meeting*
*4 March 2025*
`;

const statementsOf = (text: string) =>
  findSession(parse(text)).statements.map(({ by, text: said, session, span }) => [
    by,
    said,
    session.number,
    text.slice(span.start, span.end),
  ]);

describe('session facts', () => {
  it('collects what states the session of an adopted text', () => {
    expect(statementsOf(adopted)).toEqual([
      ['symbol', 'A/RES/79/512', 79, 'A/RES/79/512'],
      ['session line', 'Seventy-ninth session', 79, 'Seventy-ninth session'],
      ['source', 'A/79/L.112', 79, 'A/79/L.112'],
      ['source', 'A/79/L.112/Add.1', 79, 'A/79/L.112/Add.1'],
      ['number', '79/512', 79, '79/512'],
    ]);
    const facts = findSession(parse(adopted));
    expect(facts.session).toEqual({ number: 79, kind: 'regular' });
    expect(facts.line?.read).toMatchObject({ inWords: true, resumed: false });
    // The date of issue may be in the next session, and says nothing.
    expect(facts.dates.map(({ by, iso }) => [by, iso])).toEqual([
      ['adoption', '2025-03-04'],
      ['meeting', '2025-03-04'],
    ]);
  });

  it('goes with the majority', () => {
    const facts = findSession(parse(adopted.replace('Seventy-ninth session', 'Seventy-eighth session')));
    expect(facts.session?.number).toBe(79);
  });

  it('goes with the session line where a draft says two things and its date decides nothing', () => {
    const draft = (date: string) =>
      `A/79/L.4\n\nGeneral Assembly\n\n${date}\n\nEightieth session\nAgenda item 4\nLights\n\nKenya: draft resolution\n\nLights\n\n*The General Assembly*,\n\n*Noting* lights,\n\n*Takes note* of lights.\n`;
    expect(findSession(parse(draft('12 September 2025'))).session?.number).toBe(80);
    expect(findSession(parse(draft('12 December 2024'))).session?.number).toBe(79);
  });

  it('knows emergency special sessions by symbol', () => {
    const text = adopted
      .replaceAll('79/', 'ES-11/')
      .replace('Seventy-ninth session', 'Eleventh emergency special session');
    expect(findSession(parse(text))).toMatchObject({ session: { number: 11, kind: 'emergency special' } });
    expect(new Set(findSession(parse(text)).statements.map(({ session }) => session.kind))).toEqual(
      new Set(['emergency special']),
    );
  });

  it('reads a line that names no session as such', () => {
    const facts = findSession(parse(adopted.replace('Seventy-ninth session', 'Sevnty-ninth session')));
    expect(facts.line).toMatchObject({ read: null });
  });

  it('has nothing to say of a text without a masthead', () => {
    expect(findSession(parse('The General Assembly,\n\nRecalling lights,\n\n1. Notes lights.\n'))).toEqual({
      session: null,
      line: null,
      statements: [],
      dates: [],
    });
  });
});
