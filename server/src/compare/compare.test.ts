import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { printDraft } from '../convert/printed/print';
import { parse } from '../syntax/parse';
import { compare, type Row } from './compare';
import { formats } from './formats';
import { compareSides } from './report';
import { type Token, tokenKey } from './tokens';
import type { WordChange } from './word-changes';

const print = (text: string) => printDraft(analyse(parse(text)));

const HEAD =
  'A/80/L.901\n\nGeneral Assembly\n\nEightieth session\nAgenda item 75\n\nKenya: draft resolution\n\nLamps\n';
const OLDER = [
  HEAD,
  '*The General Assembly*,',
  '*Recalling* its resolution 78/10 of 21 November 2023,[^1]',
  '*Noting* that lamps guide ships into every harbour of the world,',
  '1. *Calls upon* States to keep a public register of their lighthouses;',
  '2. *Invites* Member States to exchange experience in the upkeep of lamps;',
  '3. *Requests* the Secretary-General to report at its eighty-first session.',
  '[^1]: A/78/302.',
].join('\n\n');
const NEWER = [
  HEAD.replace('L.901', 'L.901/Rev.1').replace('item 75', 'item 76'),
  '*The General Assembly*,',
  '*Recalling* its resolutions 78/10 of 21 November 2023 and 79/11 of 3 December 2024,[^2]',
  '*Noting* that lamps guide ships into every harbour of the world,',
  '*Concerned* that oil is dear,[^1]',
  '1. *Requests* the Secretary-General to report at its eighty-second session;',
  '2. *Calls upon* States to keep a public register of their lighthouses;',
  '3. *Also calls upon* States to paint them.',
  '[^1]: A/80/7.',
  '[^2]: A/78/302 and Add.1.',
].join('\n\n');

/** A row in short: `changed moved 3. → 1. Requests … [-first-]{+second+} …`. */
function short({ status, moved, before, after, changes }: Row): string {
  const marks = [before, after].map((passage) => passage?.mark ?? '').join('→');
  return [status, ...(moved ? ['moved'] : []), ...(marks === '→' ? [] : [marks]), words(changes)].join(' ');
}

function words(changes: readonly WordChange[]): string {
  return changes
    .map(({ kind, tokens }) => {
      const text = tokens.map((token) => (token.note === null ? token.text : '^')).join('');
      return kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`;
    })
    .join('');
}

describe('comparing two texts', () => {
  it('matches paragraphs although they moved or were renumbered, and shows the words that changed', () => {
    expect(compare(print(OLDER), print(NEWER)).map(short)).toEqual([
      'changed [-A/80/L.901-]{+A/80/L.901/Rev.1+}',
      'unchanged General Assembly',
      'unchanged Eightieth session',
      'changed Agenda item [-75-]{+76+}',
      'unchanged Kenya: draft resolution',
      'unchanged Lamps',
      'unchanged The General Assembly,',
      'changed Recalling its [-resolution-]{+resolutions+} 78/10 of 21 November 2023{+ and 79/11 of 3 December 2024+},^',
      'unchanged Noting that lamps guide ships into every harbour of the world,',
      'added {+Concerned that oil is dear,^+}',
      'changed moved 3.→1. Requests the Secretary-General to report at its [-eighty-first-]{+eighty-second+} session[-.-]{+;+}',
      'unchanged 1.→2. Calls upon States to keep a public register of their lighthouses;',
      'removed 2.→ [-Invites Member States to exchange experience in the upkeep of lamps;-]',
      'added →3. {+Also calls upon States to paint them.+}',
      'changed A/78/302{+ and Add.1+}.',
      'added {+A/80/7.+}',
    ]);
  });

  it('sees a change of italics alone', () => {
    const [, row] = compare(
      print('*The General Assembly*,\n\n*Noting* lamps,'),
      print('*The General Assembly*,\n\n*Noting lamps*,'),
    );
    expect(row && short(row)).toBe('changed Noting [-lamps-]{+lamps+},');
  });

  it('takes notations for the same', () => {
    const authored =
      '*The General Assembly*,\n\n*Recalling* [78/10](https://docs.un.org/en/A/RES/78/10),[^1]\n\n[^1]: A/78/302.\n';
    const converted = '_The General Assembly_,\n\n_Recalling_ 78/10,¹\n\n¹ A/78/302.\n';
    const rows = compare(print(authored), print(converted));
    expect(rows.map(({ status }) => status)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });
});

const textOf = fc
  .array(
    fc.oneof(
      fc.constantFrom(...OLDER.split('\n\n'), ...NEWER.split('\n\n')),
      fc.string({ maxLength: 30 }),
      fc.constantFrom('| A | B |\n| --- | --- |\n| 1 | *2* |', '## Heading', 'Annex', '(a) To light;', '<!-- x -->'),
    ),
    { maxLength: 14 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));

test('everything that either text says is in the comparison, once', () => {
  fc.assert(
    fc.property(textOf, textOf, (older, newer) => {
      const [before, after] = [print(older), print(newer)];
      const rows = compare(before, after);
      const side = (own: 'removed' | 'added', { changes }: Row) =>
        changes
          .flatMap((change): readonly Token[] => (change.kind === own || change.kind === 'same' ? change.tokens : []))
          .map(tokenKey)
          .join('|');
      const keys = (tokens: readonly Token[]) => tokens.map(tokenKey).join('|');
      for (const row of rows) {
        if (row.before) expect(side('removed', row)).toBe(keys(row.before.tokens));
        if (row.after) expect(side('added', row)).toBe(keys(row.after.tokens));
      }
      const count = ({ masthead, body, notes }: typeof before) =>
        Object.values({ ...masthead }).flat().length + body.length + notes.length;
      expect(new Set(rows.flatMap((row) => row.before ?? [])).size).toBe(count(before));
      expect(new Set(rows.flatMap((row) => row.after ?? [])).size).toBe(count(after));
      for (const format of Object.values(formats)) {
        format(compareSides({ name: 'a', text: before }, { name: 'b', text: after }));
      }
    }),
  );
});

test('a text compared with itself has not changed', () => {
  fc.assert(
    fc.property(textOf, (text) => {
      for (const row of compare(print(text), print(text)))
        expect(row).toMatchObject({ status: 'unchanged', moved: false });
    }),
  );
});
