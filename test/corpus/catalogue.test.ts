import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../../server/src/catalogue/bundled';
import { growth } from '../cost';

const root = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(root, 'data/catalogue.txt'), 'utf8');

describe('the bundled catalogue', () => {
  it('knows resolutions of every numbering', () => {
    const catalogue = bundledCatalogue(text);
    expect(catalogue.find('A/RES/71/14')).toMatchObject({
      date: '2016-11-21',
      origin: expect.stringContaining('A/71/L.11'),
    });
    expect(catalogue.find('A/RES/79/332')).toMatchObject({ adoption: '120-27-28', agendaItem: '125 (s)' });
    expect(catalogue.find('A/RES/217(III)[A]')).toMatchObject({ titleIsDescription: true });
    expect(catalogue.find('A/RES/1874(S-IV)')?.date).toBe('1963-06-27');
    expect(catalogue.find('A/RES/54/54[V]')?.title).toBe('Small arms');
    expect(catalogue.find('A/RES/ES-11/4')?.adoption).toBe('143-5-35');
    expect(catalogue.find('S/RES/1631(2005)')).toMatchObject({ date: '2005-10-17', adoption: '15-0-0' });
    expect(catalogue.series('A/RES/71/14').map((entry) => entry.cited)).toContain('79/332');
    expect(catalogue.agenda(79, '125 (s)')).toHaveLength(1);
    expect(catalogue.memberStates()).toContain('Saint Kitts and Nevis');
  });

  it('finds each of its resolutions, the rows of a session standing together', () => {
    const all = Array.from(bundledCatalogue(text).search(() => true));
    expect(all.length).toBeGreaterThan(13_000);
    const lost: string[] = [];
    // Few enough at a time for rows to be searched for one by one.
    for (let i = 0; i < all.length; i += 150) {
      const catalogue = bundledCatalogue(text);
      for (const { canonical } of all.slice(i, i + 150)) {
        if (catalogue.find(canonical)?.canonical !== canonical) lost.push(canonical);
      }
    }
    expect(lost).toEqual([]);
  });

  it('answers its first question without reading all of itself', () => {
    const first = () => bundledCatalogue(text).find('A/RES/71/14');
    expect(growth(first, () => Array.from(bundledCatalogue(text).search(() => true)))).toBeGreaterThan(2);
  });

  it('is what the build makes of the tables', (context) => {
    const tables = path.join(root, '../shared/catalogue');
    try {
      readFileSync(path.join(tables, 'README.md'));
    } catch {
      if (process.env.CI) throw new Error(`${tables} is missing`);
      context.skip();
    }
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-catalogue.ts'], { cwd: root });
    expect(readFileSync(path.join(root, 'data/catalogue.txt'), 'utf8') === text).toBe(true);
  });
});
