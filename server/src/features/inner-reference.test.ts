import { expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { innerReferenceAt } from './inner-reference';

const DRAFT = `*The General Assembly*,

*Recalling* lamps,[^1]

1. *Notes* oil;

2. *Invites* States, under paragraph 1 above:

(a) To act on paragraphs 1 to 3 of the present resolution;

3. *Decides* to act on paragraph 3 of resolution 78/10 and on paragraph 9 above.

[^1]: Of lamps.
`;

function found(fragment: string, into = 0, draft = DRAFT) {
  const reference = innerReferenceAt(analyse(parse(draft)), draft.indexOf(fragment) + into);
  if (reference === null) return null;
  const text = (span: { start: number; end: number } | null) => span && draft.slice(span.start, span.end);
  return { target: text(reference.target), references: reference.references.map(({ start }) => start) };
}

it('leads from “paragraph 1 above” to that paragraph, and knows what else names it', () => {
  const references = [DRAFT.indexOf('1 above'), DRAFT.indexOf('1 to 3')];
  expect(found('1 above')).toEqual({ target: '1. *Notes* oil;', references });
  expect(found('1. *Notes*')).toEqual({ target: '1. *Notes* oil;', references });
});

it('leads from a call to the note', () => {
  expect(found('[^1]', 3)).toEqual({ target: '[^1]: Of lamps.', references: [DRAFT.indexOf('[^1]')] });
});

it('leads nowhere where there is no such paragraph, or one of another text is named', () => {
  expect(found('9 above')).toEqual({ target: null, references: [DRAFT.indexOf('9 above')] });
  expect(found('3 of resolution')).toBeNull();
  expect(found('oil')).toBeNull();
});

it('leads into the section that is named, and nowhere where there is none', () => {
  const sections = `*The General Assembly*,

## I

1. *Notes* oil;

2. *Notes also* paragraph 1 of section II below and section IV, paragraph 1, below;

## II

1. *Urges* care, under section I, paragraph 1, above.
`;
  const into = (fragment: string, at: number) => found(fragment, at, sections);
  expect(into('1 of section II', 0)).toEqual({
    target: '1. *Urges* care, under section I, paragraph 1, above.',
    references: [sections.indexOf('1 of section II')],
  });
  expect(into('1, above', 0)).toEqual({ target: '1. *Notes* oil;', references: [sections.indexOf('1, above')] });
  expect(into('1, below', 0)?.target).toBeNull();
});
