/**
 * Writes what follows from the rules' declarations (the registry, settings and schema, and the documentation) and the
 * grammar from its parts.
 * With `--check` it writes nothing and fails, with a diff, where a file is not what it would write.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { configurationSchema } from './generate/configuration-schema';
import { contributions } from './generate/contributions';
import { evidenceSource, readMeasured } from './generate/measured';
import { readRules } from './generate/read-rules';
import { registrySource } from './generate/registry';
import { rulePage } from './generate/rule-page';
import { rulesIndex } from './generate/rules-index';
import { grammar } from './grammar/grammar';

const root = join(import.meta.dirname, '..');

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

/** JSON as the formatter leaves it, so that `generate` and `format` never disagree. */
function formatted(path: string, value: unknown): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const input = `${JSON.stringify(value, null, 2)}\n`;
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** Every generated file's path, from the project's root, with its text. */
async function generate(): Promise<ReadonlyMap<string, string>> {
  const rules = await readRules(join(root, 'server/src/rules'));
  const files = new Map<string, string>();
  files.set('server/src/rules/registry.generated.ts', registrySource(rules.map(({ rule }) => rule)));
  files.set('server/src/rules/evidence.generated.ts', evidenceSource(readMeasured()));
  files.set(
    'package.json',
    formatted(
      'package.json',
      contributions(JSON.parse(read('package.json')), JSON.parse(read('client/settings.json') || '{}'), rules),
    ),
  );
  files.set('schemas/plenary.schema.json', formatted('schemas/plenary.schema.json', configurationSchema(rules)));
  files.set('syntaxes/un-resolution.tmLanguage.json', formatted('syntaxes/un-resolution.tmLanguage.json', grammar));
  files.set('docs/rules/README.md', rulesIndex(rules));
  for (const documented of rules) files.set(`docs/rules/${documented.rule.id}.md`, rulePage(documented));
  return files;
}

/** Pages of rules that exist no more. */
function stale(files: ReadonlyMap<string, string>): readonly string[] {
  const folder = join(root, 'docs/rules');
  const pages = existsSync(folder) ? readdirSync(folder).map((name) => `docs/rules/${name}`) : [];
  return pages.filter((path) => path.endsWith('.md') && !files.has(path));
}

async function main(checking: boolean): Promise<void> {
  const files = await generate();
  let differences = 0;
  for (const [path, text] of [...files, ...stale(files).map((path) => [path, null] as const)]) {
    const present = read(path);
    if (present === (text ?? '')) continue;
    differences++;
    if (checking) console.log(createTwoFilesPatch(path, path, present, text ?? '', 'as committed', 'as generated'));
    else write(path, text);
  }
  if (checking && differences > 0) {
    console.error(`${differences} generated file(s) are out of date: run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
  }
}

/** Writes a generated file, or removes it for `null`. */
function write(path: string, text: string | null): void {
  const file = join(root, path);
  if (text === null) rmSync(file);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`${text === null ? 'removed' : 'wrote'} ${path}`);
}

void main(process.argv.includes('--check'));
