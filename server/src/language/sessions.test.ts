import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_ORDINAL } from './last-ordinal';
import {
  findSessions,
  formatSession,
  mayFallIn,
  parseSessionLine,
  regularSessionsOn,
  type Session,
  termOf,
} from './sessions';

const sessions: fc.Arbitrary<Session> = fc.record({
  number: fc.integer({ min: 1, max: LAST_ORDINAL }),
  kind: fc.constantFrom('regular' as const, 'special' as const, 'emergency special' as const),
});

describe('session lines', () => {
  it('reads back every line it writes', () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(parseSessionLine(formatSession(session, 'capital'))).toEqual({
          session,
          inWords: true,
          resumed: false,
        });
      }),
    );
  });

  it.each<[string, number, Session['kind'], boolean, boolean]>([
    ['79th Session', 79, 'regular', false, false],
    ['Eighty-First  session', 81, 'regular', true, false],
    ['Seventy ninth session', 79, 'regular', true, false],
    ['Resumed seventy-fifth session', 75, 'regular', true, true],
    ['Tenth emergency special session (resumed)', 10, 'emergency special', true, true],
    ['Thirtieth special session', 30, 'special', true, false],
  ])('reads %s', (text, number, kind, inWords, resumed) => {
    expect(parseSessionLine(text)).toEqual({ session: { number, kind }, inWords, resumed });
  });

  it.each(['session', 'The session', 'Seventy session', 'its eighty-first session', 'Third Committee', '2024 session'])(
    'reads none from %j',
    (text) => {
      expect(parseSessionLine(text)).toBeNull();
    },
  );
});

describe('sessions named in a text', () => {
  const named = (text: string) =>
    findSessions(text).map((found) => [
      text.slice(found.start, found.end),
      formatSession(found.session),
      found.inWords,
    ]);

  it('finds words and figures', () => {
    expect(named('at its eighty-first session, and at its 82nd session')).toEqual([
      ['eighty-first', 'eighty-first session', true],
      ['82nd', 'eighty-second session', false],
    ]);
  });

  it('finds every member of a list', () => {
    expect(named('at its eightieth, eighty-second and eighty-fourth sessions')).toEqual([
      ['eightieth', 'eightieth session', true],
      ['eighty-second', 'eighty-second session', true],
      ['eighty-fourth', 'eighty-fourth session', true],
    ]);
  });

  it('knows special and resumed sessions', () => {
    expect(named('its tenth special session, the resumed eleventh emergency special session')).toEqual([
      ['tenth', 'tenth special session', true],
      ['eleventh', 'eleventh emergency special session', true],
    ]);
  });

  it.each(['its 2024 session', 'each session', 'at the sessions', 'first possession', 'the first of the sessions'])(
    'finds none in %j',
    (text) => {
      expect(findSessions(text)).toEqual([]);
    },
  );

  it('gives spans inside any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('one hundred and ', 'eighty-', 'first', ' ', ', ', 'and ', 'special ', 'session', '81st'),
        ),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const found of findSessions(text)) {
            expect(found.start).toBeGreaterThanOrEqual(last);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.nameEnd).toBeGreaterThan(found.end);
            last = found.end;
          }
        },
      ),
    );
  });
});

describe('terms', () => {
  it('lets a regular session run from September to September', () => {
    expect(termOf({ number: 79, kind: 'regular' })).toEqual({ from: '2024-09-01', to: '2025-09-30' });
    expect(termOf({ number: 1, kind: 'regular' })).toEqual({ from: '1946-01-01', to: '1946-12-31' });
  });

  it('lets September belong to either session', () => {
    expect(regularSessionsOn('2024-09-10')).toEqual([78, 79]);
    expect(regularSessionsOn('2024-10-01')).toEqual([79]);
    expect(regularSessionsOn('2025-08-26')).toEqual([79]);
    expect(regularSessionsOn('1946-02-01')).toEqual([1]);
    expect(regularSessionsOn('1945-10-24')).toEqual([]);
  });

  it('agrees with itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1947, max: 2140 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const iso = `${year}-${String(month).padStart(2, '0')}-15`;
        for (let number = 1; number <= LAST_ORDINAL; number++) {
          const session: Session = { number, kind: 'regular' };
          expect(mayFallIn(session, iso)).toBe(regularSessionsOn(iso).includes(number));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('knows when special sessions were held, and doubts no others', () => {
    expect(mayFallIn({ number: 30, kind: 'special' }, '2016-04-19')).toBe(true);
    expect(mayFallIn({ number: 30, kind: 'special' }, '2017-04-19')).toBe(false);
    expect(mayFallIn({ number: 11, kind: 'emergency special' }, '2025-02-24')).toBe(true);
    expect(mayFallIn({ number: 7, kind: 'emergency special' }, '1983-02-24')).toBe(false);
    expect(mayFallIn({ number: 50, kind: 'special' }, '2030-01-01')).toBe(true);
  });
});
