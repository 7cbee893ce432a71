import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../scripts/bundles';
import { BundledCli, type Run, runProgram, TestFolder } from './bundled-cli.fixture';
import { COMPILED } from './load-file';

const cli = new BundledCli();
const folder = new TestFolder({ 'a.unres': readFileSync(join(root, 'examples/ten-mistakes.unres')) });
const check = () => runProgram(cli.program, folder, ['check', 'a.unres']);

let before: Run;
beforeAll(async () => {
  await cli.build();
  before = await check();
  cli.compile();
}, 60_000);
afterAll(() => {
  cli.remove();
  folder.remove();
});

function compiledFiles(): string[] {
  const dist = dirname(cli.program);
  return readdirSync(dist)
    .filter((name) => name.endsWith(COMPILED))
    .map((name) => join(dist, name));
}

describe('the code that several files share', () => {
  it('is handed over as it is, without getters', () => {
    const dist = dirname(cli.program);
    const shared = readdirSync(dist).filter((name) => /^shared-\w+\.js$/.test(name));
    expect(shared.length).toBeGreaterThan(10);
    for (const name of shared) {
      const exported = Object.getOwnPropertyDescriptors(createRequire(join(dist, name))(`./${name}`));
      // What is undefined here would be set later, too late for who has it.
      for (const { get, value } of Object.values(exported))
        expect([get, value === undefined]).toEqual([undefined, false]);
    }
  });
});

describe('the compiled code beside the program', () => {
  it('changes nothing in what it says', async () => {
    expect(compiledFiles().length).toBeGreaterThan(3);
    expect(before.code).toBe(1);
    expect(await check()).toEqual(before);
  });

  it.each([
    ['damaged', (file: Buffer) => file.fill(0xff, file.length / 2, file.length / 2 + 64)],
    ['cut off', (file: Buffer) => file.subarray(0, file.length / 2)],
    ['empty', () => Buffer.alloc(0)],
  ])('is passed over where it is %s', async (_, spoil) => {
    const whole = compiledFiles().map((file) => ({ file, content: readFileSync(file) }));
    for (const { file, content } of whole) writeFileSync(file, spoil(Buffer.from(content)));
    expect(await check()).toEqual(before);
    for (const { file, content } of whole) writeFileSync(file, content);
  });

  it('is passed over where the file has become another', async () => {
    const program = join(dirname(cli.program), 'command-line.js');
    const source = readFileSync(program, 'utf8');
    writeFileSync(program, source.replace('report what is wrong', 'REPORT WHAT IS WRONG'));
    const { stdout } = await runProgram(cli.program, folder, ['--help']);
    expect(stdout).toContain('REPORT WHAT IS WRONG');
    writeFileSync(program, source);
  });
});
