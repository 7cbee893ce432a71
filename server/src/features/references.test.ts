import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { bundledCatalogue } from '../catalogue/bundled';
import { parse } from '../syntax/parse';
import { WorkspaceIndex } from '../workspace/index';
import { summarize } from '../workspace/summary';
import { inlayHints } from './inlay-hints';
import { documentAt, referencesTo } from './references';
import { findDocuments } from './workspace-symbols';

const ADOPTED = `A/RES/79/950

Resolution adopted by the General Assembly on 12 May 2025

[without reference to a Main Committee (A/79/L.77)]

79/950. Lamps of the coasts

*The General Assembly*,

1. *Notes* lamps.
`;
const DRAFT = `A/80/L.3

Eightieth session

# Oil for lamps

*The General Assembly*,

*Recalling* its resolutions [72/14](https://docs.un.org/en/A/RES/72/14) of 4 December 2017 and 79/950 of 12 May 2025,

1. *Recalls* resolution 79/950 and draft resolution A/79/L.77.
`;
const catalogue = bundledCatalogue(`plenary-catalogue 1
[titles]
Keeping of lighthouses, light vessels and other aids to the safety of navigation
[general-assembly]
72/14	0	RR	2017-12-04
[security-council]
1631 (2005)	VR	2005-10-17	15-0-0				keepers
[agenda]
[member-states]
`);
const uri = 'file:///draft.unres';
const adopted = 'file:///adopted.unres';
const workspace = new WorkspaceIndex();
const draft = analyse(parse(DRAFT));
workspace.set(summarize(uri, draft));
workspace.set(summarize(adopted, analyse(parse(ADOPTED))));

describe('references', () => {
  const at = (fragment: string) => documentAt(draft, DRAFT.indexOf(fragment) + 1, uri, workspace);

  it('are of the document cited, of the draft itself in its symbol and title, else of none', () => {
    expect(at('79/950 of')).toBe('A/RES/79/950');
    expect(at('A/80/L.3')).toBe('A/80/L.3');
    expect(at('Oil for lamps')).toBe('A/80/L.3');
    expect(at('Recalls')).toBeNull();
  });

  it('are found in every file, with the document itself where asked for', () => {
    const found = referencesTo('A/RES/79/950', workspace, true);
    expect(found.map((place) => place.uri)).toEqual([adopted, uri, uri]);
    expect(found.slice(1).map(({ span }) => DRAFT.slice(span.start, span.end))).toEqual(['79/950', '79/950']);
    expect(referencesTo('A/RES/79/950', workspace, false)).toHaveLength(2);
    expect(referencesTo('A/79/L.77', workspace, false).map((place) => place.uri)).toEqual([adopted, uri]);
  });
});

describe('documents', () => {
  const find = (query: string, limit = 10) => findDocuments(query, workspace, catalogue, limit).map(({ name }) => name);

  it('are found by number and by words of the title, in files first', () => {
    expect(find('79/9')).toEqual(['79/950 Lamps of the coasts']);
    expect(find('72/')).toEqual([
      '72/14 Keeping of lighthouses, light vessels and other aids to the safety of navigation',
    ]);
    expect(find('safety LIGHT')).toHaveLength(1);
    expect(find('lamps').sort()).toEqual(['79/950 Lamps of the coasts', 'A/80/L.3 Oil for lamps']);
    expect(find('buoys')).toEqual([]);
  });

  it('are the files alone where nothing is asked for, and no more than wanted', () => {
    expect(find('')).toHaveLength(2);
    expect(find('', 1)).toHaveLength(1);
  });

  it('lead to the file, else to the official text', () => {
    const [file] = findDocuments('79/950', workspace, catalogue, 1);
    expect(file).toMatchObject({ uri: adopted, isFile: true, container: 'in this workspace, 12 May 2025' });
    const [entry] = findDocuments('1631', workspace, catalogue, 1);
    expect(entry).toMatchObject({ uri: 'https://docs.un.org/en/S/RES/1631(2005)', isFile: false });
    expect(entry?.container).toBe('Security Council, 17 October 2005');
  });
});

it('inlay hints tell titles behind the date, cut at a word', () => {
  const [hint, ...more] = inlayHints(draft, { start: 0, end: DRAFT.length }, catalogue);
  expect(more).toEqual([]);
  expect(DRAFT.slice(0, hint?.offset)).toMatch(/of 4 December 2017$/);
  expect(hint?.label).toBe('Keeping of lighthouses, light vessels and other…');
  expect(inlayHints(draft, { start: 0, end: 10 }, catalogue)).toEqual([]);
});
