import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { parse } from '../syntax/parse';
import { WorkspaceIndex } from '../workspace/index';
import { summarize } from '../workspace/summary';
import { definitionsAt } from './definition';
import { documentLinks } from './document-links';

const CITED = `A/RES/72/14

General Assembly

Resolution adopted by the General Assembly on 4 December 2017

72/14. Keeping of lighthouses

*The General Assembly*,

1. *Notes* the lights;

2. *Encourages* keepers to write logs.
`;
const DRAFT = `*The General Assembly*,

*Recalling* its resolutions 72/14, para. 2, 72/14 of 4 December 2017 and 70/8, [71/9](https://docs.un.org/en/A/RES/71/9) and [71/10](#), and decision 71/501,

1. *Notes* the lamps.
`;
const workspace = new WorkspaceIndex();
workspace.set(summarize('file:///cited.unres', analyse(parse(CITED))));
const draft = analyse(parse(DRAFT));

describe('the definition of a citation', () => {
  it('is the paragraph that it names', () => {
    const [found, ...more] = definitionsAt(draft, DRAFT.indexOf('72/14, para') + 2, workspace);
    expect(more).toEqual([]);
    expect(found?.uri).toBe('file:///cited.unres');
    expect(found && CITED.slice(found.span.start, found.span.end)).toContain('keepers to write logs');
    expect(found && DRAFT.slice(found.origin.start, found.origin.end)).toBe('72/14');
  });

  it('is the title where it names none', () => {
    const [found] = definitionsAt(draft, DRAFT.indexOf('72/14 of'), workspace);
    expect(found && CITED.slice(found.span.start, found.span.end)).toBe('72/14. Keeping of lighthouses');
  });

  it('does not exist elsewhere', () => {
    expect(definitionsAt(draft, DRAFT.indexOf('70/8'), workspace)).toEqual([]);
    expect(definitionsAt(draft, DRAFT.indexOf('Recalling'), workspace)).toEqual([]);
    expect(definitionsAt(draft, 9999, workspace)).toEqual([]);
  });
});

it('links lead to the official texts that are neither here nor linked already', () => {
  const links = documentLinks(draft, (canonical) => workspace.holding(canonical).length > 0);
  expect(links.map(({ span, url }) => [DRAFT.slice(span.start, span.end), url])).toEqual([
    ['70/8', 'https://docs.un.org/en/A/RES/70/8'],
    ['71/10', 'https://docs.un.org/en/A/RES/71/10'],
  ]);
  expect(links[0]?.tooltip).toBe('Official text of A/RES/70/8');
});
