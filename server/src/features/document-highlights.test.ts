import { expect, test } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { documentHighlights } from './document-highlights';

const DRAFT = `*The General Assembly*,

*Recalling* its resolution 78/10 of 21 November 2023,[^1]

*Noting* lenses,[^1]

*Noting* wicks,[^2]

1. *Invites* States to heed resolution 78/10;

2. *Decides*, further to paragraph 1 above, to rest.

[^1]: Of lamps.

[^2]: Of oil.
`;

function shown(offset: number): string[] {
  return documentHighlights(analyse(parse(DRAFT)), offset).map(
    ({ span, kind }) => `${kind} ${span.start}: ${DRAFT.slice(span.start, span.end)}`,
  );
}

const FIRST_CALL = DRAFT.indexOf('[^1]');
const SECOND_CALL = DRAFT.indexOf('[^1]', FIRST_CALL + 1);
const MARK = DRAFT.indexOf('[^1]:');
const OF_THE_NOTE = [`reference ${FIRST_CALL}: [^1]`, `reference ${SECOND_CALL}: [^1]`, `mark ${MARK}: [^1]:`];

test('a footnote call shows the other calls and the mark of the text', () => {
  expect(shown(SECOND_CALL + 2)).toEqual(OF_THE_NOTE);
});

test('the mark of a footnote shows its calls', () => {
  expect(shown(MARK + 1)).toEqual(OF_THE_NOTE);
});

test('a citation shows every citation of the same document', () => {
  const [first, second] = [DRAFT.indexOf('78/10'), DRAFT.lastIndexOf('78/10')];
  expect(shown(second)).toEqual([`citation ${first}: 78/10`, `citation ${second}: 78/10`]);
});

test('a paragraph’s number shows where the paragraph is named, and the other way about', () => {
  const [mark, named] = [DRAFT.indexOf('1. *Inv'), DRAFT.indexOf('1 above')];
  for (const at of [mark, named]) expect(shown(at)).toEqual([`reference ${named}: 1`, `mark ${mark}: 1`]);
});

test('words show nothing of ours', () => {
  expect(shown(DRAFT.indexOf('lenses'))).toEqual([]);
});
