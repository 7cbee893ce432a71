import { describe, expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';
import { clean } from '../drafts.fixture';

const cli = new CliOnFolders();

describe('inspect', () => {
  it('prints what a draft consists of', async () => {
    const text = clean
      .replace(
        'lighthouses;',
        'lighthouses, recalling its resolution 71/14 of 21 November 2016:\n\n(a) By day;\n\n(b) By night;[^1]',
      )
      .concat('\n[^1]: A/79/302.\n');
    const { code, stdout } = await cli.run({ 'a.unres': text }, ['inspect', 'a.unres']);
    expect(code).toBe(0);
    const { masthead, title, paragraphs, citations, footnotes } = JSON.parse(stdout);
    const said = ([start, end]: [number, number]) => text.slice(start, end);

    expect(masthead).toEqual({
      symbol: 'A/80/L.212',
      organ: 'General Assembly',
      distribution: 'Limited',
      date: '4 May 2026',
      language: 'English',
      session: { text: 'Eightieth session', number: 80, kind: 'regular' },
      agendaItem: { text: 'Agenda item 75 (c)', items: ['75 (c)'] },
      agendaTitle: 'Oceans and the law of the sea: lighthouses and the safety of navigation',
      sponsors: ['Iceland', 'Kenya', 'Uruguay'],
    });
    expect(title).toEqual({ text: 'Lighthouses and the safety of navigation' });
    expect(paragraphs.map(({ kind, number, level }: Record<string, unknown>) => [kind, number, level])).toEqual([
      ['enacting', null, 0],
      ['preambular', null, 0],
      ['preambular', null, 0],
      ['operative', '1', 0],
      ['subparagraph', 'a', 1],
      ['subparagraph', 'b', 1],
      ['operative', '2', 0],
    ]);
    expect(paragraphs[2].opening.text).toBe('Noting with appreciation');
    expect(said(paragraphs[2].opening.range)).toBe('Noting with appreciation');
    expect(said(paragraphs[0].range)).toBe('*The General Assembly*,');
    expect(paragraphs[0].segments).toEqual([paragraphs[0].range]);

    const resolution = citations.find(({ kind }: { kind: string }) => kind === 'resolution');
    expect(resolution).toMatchObject({
      text: '71/14',
      canonical: 'A/RES/71/14',
      organ: 'GA',
      url: 'https://docs.un.org/en/A/RES/71/14',
    });
    expect(said(resolution.range)).toBe('71/14');
    expect(footnotes).toHaveLength(1);
    expect(footnotes[0].mark).toBe('1');
    expect(footnotes[0].calls.map(said)).toEqual(['[^1]']);
    expect(said(footnotes[0].text)).toContain('A/79/302.');
  });

  it('reads the masthead of an adopted text', async () => {
    const text = [
      'A/RES/80/301',
      'Eightieth session',
      'Agenda items 13 and 75 (c)',
      'Resolution adopted by the General Assembly on 12 May 2026',
      '[without reference to a Main Committee (A/80/L.212)]',
      '80/301. Lighthouses',
      '*The General Assembly*,',
      '1. *Notes* the lamp.',
      '*90th plenary meeting*\n*12 May 2026*',
    ].join('\n\n');
    const { stdout } = await cli.run({ 'a.md': text }, ['inspect', 'a.md']);
    expect(JSON.parse(stdout)).toMatchObject({
      masthead: {
        agendaItem: { items: ['13', '75 (c)'] },
        adoption: { text: 'Resolution adopted by the General Assembly on 12 May 2026', date: '2026-05-12' },
        source: '[without reference to a Main Committee (A/80/L.212)]',
      },
      title: { number: '80/301', text: 'Lighthouses' },
    });
    expect(JSON.parse(stdout).paragraphs.at(-1).kind).toBe('adoption');
  });

  it('has an answer for an empty file', async () => {
    const { code, stdout } = await cli.run({ 'a.unres': '' }, ['inspect', 'a.unres']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ masthead: {}, paragraphs: [], citations: [], footnotes: [] });
  });
});
