import { expect, test } from 'vitest';
import { parse } from '../syntax/parse';
import { type OutlineItem, outline } from './outline';

/** The outline as indented names. */
function shown(text: string): string {
  const lines: string[] = [];
  const add = (items: readonly OutlineItem[], indent: string): void => {
    for (const { name, detail, children } of items) {
      lines.push(`${indent}${name}${detail === '' ? '' : ` · ${detail}`}`);
      add(children, `${indent}  `);
    }
  };
  add(outline(parse(text)), '');
  return `\n${lines.join('\n')}\n`;
}

test('a draft shows its masthead, its paragraphs with their numbers, and its annex', () => {
  const draft = `A/80/L.45

General Assembly

Eightieth session

Agenda item 78

Coastal lights

Iceland and Portugal: draft resolution

Lighthouses for every coast

*The General Assembly*,

*Recalling* its resolution 78/10 of 21 November 2023,

*Noting* the patience, the vigilance and the good cheer of all who keep lighthouses,

1. *Invites* coastal States:

(a) To keep their lighthouses lit:

(i) By night;

(ii) In fog;

(b) To share what they know of lamps;

2. *Decides* to revert to the matter at its eighty-first session.

Annex

Rules for keepers

1. A lamp is trimmed before dusk.
`;
  expect(shown(draft)).toBe(`
Masthead · A/80/L.45
  A/80/L.45 · document symbol
  General Assembly · organ
  Eightieth session · session
  Agenda item 78 · agenda item
  Coastal lights · title of the agenda item
  Iceland and Portugal: draft resolution · sponsors
Lighthouses for every coast
The General Assembly,
PP 1 Recalling its resolution 78/10 of 21 November 2023,
PP 2 Noting the patience, the vigilance and the good cheer of all who keep …
OP 1 Invites coastal States:
  (a) To keep their lighthouses lit:
    (i) By night;
    (ii) In fog;
  (b) To share what they know of lamps;
OP 2 Decides to revert to the matter at its eighty-first session.
Annex
  Rules for keepers
`);
});

test('sections and the parts of a composite hold their paragraphs; meeting and date make one entry', () => {
  const draft = `Lights of the coasts

A

*The General Assembly*,

*Noting* lighthouses,

I

Lamps

1. *Notes* lamps;

2. *Notes* wicks;

II

Lenses

3. *Notes* lenses.

*12th plenary meeting*

*21 November 2025*

B

*The General Assembly*,

*Noting* foghorns,

1. *Decides* to listen;

2. *Decides* to answer.

*13th plenary meeting*

*28 November 2025*
`;
  expect(shown(draft)).toBe(`
Lights of the coasts
A
  The General Assembly,
  PP 1 Noting lighthouses,
  I Lamps
    OP 1 Notes lamps;
    OP 2 Notes wicks;
  II Lenses
    OP 3 Notes lenses.
  12th plenary meeting, 21 November 2025
B
  The General Assembly,
  PP 1 Noting foghorns,
  OP 1 Decides to listen;
  OP 2 Decides to answer.
  13th plenary meeting, 28 November 2025
`);
});

test('an item holds its children, and its selection is its own block', () => {
  const text = '*The General Assembly*,\n\n1. *Invites* States:\n\n(a) To listen;\n\n(b) To speak.\n';
  const invites = outline(parse(text)).find(({ kind }) => kind === 'operative');
  expect(text.slice(invites?.span.start, invites?.span.end)).toBe(
    '1. *Invites* States:\n\n(a) To listen;\n\n(b) To speak.',
  );
  expect(text.slice(invites?.selection.start, invites?.selection.end)).toBe('1. *Invites* States:');
});

test('an empty text has no outline', () => {
  expect(outline(parse(''))).toEqual([]);
});
