import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/registry.generated';
import { CliOnFolders } from '../cli-on-folders.fixture';

const cli = new CliOnFolders();

describe('rules and explain', () => {
  it('list the rules', async () => {
    const { code, stdout } = await cli.run({}, ['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^operative-ending +warning +punctuation +safe +[\d.]+ % +End each operative paragraph/m);
  });

  it('print the page of a rule', async () => {
    const { code, stdout } = await cli.run({}, ['explain', 'operative-ending']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# operative-ending\n/);
    expect(stdout).toContain('## Switching it off');
  });

  it('know the same rules', async () => {
    const { stdout } = await cli.run({}, ['rules']);
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/^RULE +LEVEL +CATEGORY +FIX +EVIDENCE +CONVENTION$/);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(rules.map(({ id }) => id));
    const last = rules.at(-1)?.id ?? '';
    expect((await cli.run({}, ['explain', last])).stdout).toContain(`# ${last}`);
  });

  it('print the version', async () => {
    expect((await cli.run({}, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
