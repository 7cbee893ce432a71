import { describe, expect, it } from 'vitest';
import { parse } from '../syntax/parse';
import { assessDraft } from './assess';
import { draft, lighthouses } from './drafts.fixture';
import { Library } from './library';
import { readLibraryFile } from './read-file';

function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [uri, text] of Object.entries(files)) {
    const adopted = readLibraryFile(uri, text);
    if (adopted !== null) library.set(adopted);
  }
  return library;
}

/** Status and source of each paragraph of the draft. */
function told(library: Library, text = draft): string[] {
  return assessDraft(library, 'file:///draft.unres', parse(text)).map(({ status, match }) => {
    const best = match?.occurrences[0];
    return best ? `${status}: ${best.text.cited}, ${best.text.paragraphs[best.index]?.place}` : status;
  });
}

const earlier = { 'file:///76.md': lighthouses(), 'file:///77.md': lighthouses({ session: 77, number: 52 }) };

describe('the paragraphs of a draft', () => {
  it('are unchanged, changed or new, with the latest text of the series for their source', () => {
    expect(told(libraryOf(earlier))).toEqual([
      'unchanged: 77/52, first preambular paragraph',
      'changed: 77/52, second preambular paragraph',
      'unchanged: 77/52, para. 1',
      'new',
    ]);
  });

  it('keep a source that later texts no longer have', () => {
    const library = libraryOf({
      ...earlier,
      'file:///77.md': lighthouses({ session: 77, number: 52, preamble: '*Alarmed* by fog,' }),
    });
    expect(told(library)[1]).toBe('changed: 76/311, second preambular paragraph');
  });

  it('have no source in themselves, in what was adopted from them, or in what came later', () => {
    const ownAdoption = lighthouses({ session: 78, number: 9 });
    const later = lighthouses({ session: 79, number: 4 });
    const library = libraryOf({ 'file:///draft.unres': draft, 'file:///78.md': ownAdoption, 'file:///79.md': later });
    expect(library.size).toBe(2);
    expect(told(library)).toEqual(['new', 'new', 'new', 'new']);
    expect(told(libraryOf({ ...earlier, 'file:///78.md': ownAdoption }), ownAdoption)[0]).toMatch(/^unchanged: 77\/52/);
  });

  it('say the same whatever stands at their end', () => {
    const library = libraryOf(earlier);
    expect(told(library, draft.replace('winter months;', 'winter months.'))[2]).toBe('unchanged: 77/52, para. 1');
  });
});

describe('a library', () => {
  it('follows what becomes of its files', () => {
    const library = libraryOf(earlier);
    library.delete('file:///77.md');
    expect(told(library)[0]).toMatch(/^unchanged: 76\/311/);
    const changed = readLibraryFile('file:///76.md', lighthouses({ preamble: '*Alarmed* by fog,' }));
    if (changed !== null) library.set(changed);
    expect(told(library)[1]).toBe('new');
    expect(library.size).toBe(1);
  });

  it('answers alike after most of its texts have been replaced', () => {
    const library = libraryOf(earlier);
    const before = told(library);
    for (let i = 0; i < 250; i++) {
      const again = readLibraryFile('file:///76.md', lighthouses({ preamble: `*Alarmed* by fog on day ${i},` }));
      if (again !== null) library.set(again);
    }
    expect(told(library)).toEqual(before);
    expect(library.wordings.size).toBeLessThan(150);
  });
});
