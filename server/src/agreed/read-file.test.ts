import { describe, expect, it } from 'vitest';
import { growth } from '../../../test/cost';
import { lighthouses } from './drafts.fixture';
import { LibraryFault, notationIn, readableText, readLibraryFile } from './read-file';

/** A resolution in Akoma Ntoso with so many short paragraphs. */
function resolution(paragraphs: number): string {
  return `<akomaNtoso><coverPage><p>A/RES/75/8</p></coverPage><preface><p>75/8. Buoys</p></preface><preamble>
<p><span class="italic">The General Assembly</span>,</p>${'<p><span class="italic">Noting</span> buoys,</p>'.repeat(paragraphs)}</preamble></akomaNtoso>`;
}

describe('a file of the library', () => {
  it('is an adopted text, in XML as in the notation', () => {
    expect(readLibraryFile('file:///77.md', lighthouses())?.cited).toBe('76/311');
    const read = readLibraryFile('file:///75.xml', resolution(1));
    expect(read?.cited).toBe('75/8');
    expect(read?.paragraphs.map(({ place, text }) => [place, text])).toEqual([
      ['first preambular paragraph', 'Noting buoys,'],
    ]);
  });

  it('is passed over where it is no adopted text, or another kind of XML', () => {
    expect(readLibraryFile('file:///notes.md', '# Notes\n\nBuy lamp oil.\n')).toBeNull();
    expect(readLibraryFile('file:///pom.xml', '<project><name>lamps</name></project>')).toBeNull();
  });

  it.each([
    ['damaged', resolution(1).slice(0, 200), 'the XML is damaged'],
    ['no XML at all', '\u0000\u0001\u0002', 'the XML is damaged'],
    ['empty', '', 'the XML is damaged'],
    [
      'made to grow without end',
      `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${resolution(1).replace('buoys', '&b;')}`,
      'declares entities',
    ],
  ])('is refused where it is %s', (_, source, reason) => {
    expect(() => readLibraryFile('file:///75.xml', source)).toThrow(LibraryFault);
    expect(() => readLibraryFile('file:///75.xml', source)).toThrow(reason);
  });

  it('takes time in proportion to its size', () => {
    const reading = (paragraphs: number) => {
      const source = resolution(paragraphs);
      return () => expect(readLibraryFile('file:///75.xml', source)?.paragraphs).toHaveLength(paragraphs);
    };
    expect(growth(reading(4_000), reading(32_000))).toBeLessThan(30);
  });

  it('can be read as a draft, and its paragraphs be put into one', () => {
    const { text, paragraphs } = readableText('file:///75.xml', resolution(2));
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['*Noting* buoys,', '*Noting* buoys,']);
    const second = { uri: 'file:///75.xml', index: 1, words: 'Noting buoys' };
    expect(notationIn(resolution(2), second)).toBe('*Noting* buoys,');
    expect(notationIn(resolution(1), second)).toBeNull();
    expect(notationIn(resolution(2).replaceAll('buoys', 'bells'), second)).toBeNull();
  });
});
