import { describe, expect, it } from 'vitest';
import { CliOnFolders } from '../cli-on-folders.fixture';
import { clean } from '../drafts.fixture';

const cli = new CliOnFolders();

describe('new', () => {
  const args = ['new', '--session', '80', '--organ', 'C.2'];

  it('prints a draft that has nothing wrong', async () => {
    const known = ['--agenda-item', '18(b)', '--title', 'Lamps', '--sponsors', 'Uruguay, Kenya and cote d’ivoire'];
    const { code, stdout } = await cli.run({}, [...args, ...known]);
    expect(code).toBe(0);
    expect(stdout).toContain('\nEightieth session\nSecond Committee\nAgenda item 18 (b)\nSustainable development: ');
    expect(stdout).toContain('\nCôte d’Ivoire, Kenya and Uruguay:[^*] draft resolution\n\n# Lamps\n');
    expect((await cli.run({ 'a.unres': stdout }, ['check', 'a.unres'])).code).toBe(0);
  });

  it('leaves the title of an item blank that is not known', async () => {
    const { code, stdout, stderr } = await cli.run({}, [
      'new',
      '--session',
      '199',
      '--organ',
      'GA',
      '--agenda-item',
      '7',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('Agenda item 7\n[ ]\n');
    expect(stderr).toContain('not in the catalogue');
  });

  it('puts on one line what is one line of the draft', async () => {
    const known = ['--title', ' Lamps\n\n1. *Decides*\r\n\tnothing ', '--agenda-item', '18\n(b)'];
    const { code, stdout } = await cli.run({}, [...args, ...known]);
    expect(code).toBe(0);
    expect(stdout).toContain('\n\n# Lamps 1. *Decides* nothing\n\n');
    expect(stdout).toContain('\nAgenda item 18 (b)\n');
    expect((await cli.run({}, [...args, '--title', ' \n'])).stdout).toContain('\n# [ ]\n');
  });

  it('writes no file that exists', async () => {
    const output = ['--output', 'a.unres'];
    expect((await cli.run({}, [...args, ...output])).code).toBe(0);
    expect(cli.folder.read('a.unres')).toContain('Eightieth session');
    expect((await cli.run({ 'a.unres': clean }, [...args, ...output])).code).toBe(2);
    expect(cli.folder.read('a.unres')).toBe(clean);
    expect((await cli.run({ 'a.unres': clean }, [...args, ...output, '--force'])).code).toBe(0);
  });

  it.each([
    [['new', '--organ', 'GA'], '--session'],
    [['new', '--session', '80'], '--organ'],
    [['new', '--session', '0', '--organ', 'GA'], 'from 1'],
    [['new', '--session', '80', '--organ', 'C.7'], 'C.7'],
    [[...args, '--sponsors', 'Kenya, Ruritania'], 'Ruritania'],
    [[...args, '--agenda-item', 'seven'], 'seven'],
  ])('%j says what is wrong', async (wrong, named) => {
    const { code, stdout, stderr } = await cli.run({}, wrong);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(named);
  });
});
