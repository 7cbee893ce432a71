import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../scripts/package-extension';
import { rules } from '../../server/src/rules/registry.generated';

const MEGABYTE = 1_000_000;

let folder: string;
let size: number;
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-vsix-'));
  const vsix = await packageExtension(folder);
  size = statSync(vsix).size;
  files = unzipSync(readFileSync(vsix));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the programs for Node share or load later, cut by the bundler. */
const SHARED = /^dist\/(?:client\/)?shared-[0-9A-Z]{8}\.js$/;

const text = (file: string) => strFromU8(files[`extension/${file}`] ?? new Uint8Array());

function isOfNode(name: string): boolean {
  return builtinModules.includes(name.replace(/^node:/, ''));
}

/** What the program `file` asks for, itself or through a file of the package that it loads. */
function requiredBy(file: string, seen = new Set<string>()): Set<string> {
  const required = new Set<string>();
  if (seen.has(file)) return required;
  seen.add(file);
  expect(text(file), file).not.toBe('');
  // The bundler calls `require` by other names too.
  for (const [, callee, name = ''] of text(file).matchAll(/(\brequire)?\(\s*["']([^"'\s]+)["']\s*\)/g)) {
    if (callee === undefined && !isOfNode(name)) continue;
    if (!name.startsWith('.')) required.add(name);
    else for (const one of requiredBy(path.posix.join(path.posix.dirname(file), name), seen)) required.add(one);
  }
  return required;
}

describe('the VSIX', () => {
  it('holds exactly what an installed extension needs', () => {
    const shipped = Object.keys(files)
      .filter((file) => file.startsWith('extension/'))
      .map((file) => file.slice('extension/'.length))
      .filter((file) => !/^docs\/rules\/.*\.md$/.test(file) && !SHARED.test(file));
    expect(shipped.sort()).toEqual([
      'LICENSE.txt',
      'changelog.md',
      'data/SOURCES.md',
      'data/catalogue.txt',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli.js',
      'dist/client/browser.js',
      'dist/client/node.js',
      'dist/client/preview.js',
      'dist/command-line.js',
      'dist/server/browser.js',
      'dist/server/node.js',
      'dist/word.js',
      'examples/ten-mistakes.unres',
      'images/icon.png',
      'images/resolution-dark.svg',
      'images/resolution-light.svg',
      'images/walkthrough/cite.svg',
      'images/walkthrough/preview.svg',
      'images/walkthrough/repair.svg',
      'images/walkthrough/write.svg',
      'language-configuration.json',
      'package.json',
      'readme.md',
      'schemas/catalogue.schema.json',
      'schemas/plenary.schema.json',
      'snippets/un-resolution.json',
      'syntaxes/un-resolution.tmLanguage.json',
    ]);
  });

  it('holds the page of every rule', () => {
    const pages = Object.keys(files).filter((file) => file.startsWith('extension/docs/rules/'));
    expect(pages.sort()).toEqual(
      ['README', ...rules.map(({ id }) => id)].map((id) => `extension/docs/rules/${id}.md`).sort(),
    );
  });

  it('holds every file that its manifest names', () => {
    const named = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value === 'string' && value.startsWith('./')) named.add(value.slice(2));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    const { main, browser, icon, contributes } = JSON.parse(text('package.json'));
    collect([main, `${browser}`, `./${icon}`, contributes]);
    const missing = [...named].filter((file) => !(`extension/${file}` in files || `extension/${file}.js` in files));
    expect(named.size).toBeGreaterThan(4);
    expect(missing).toEqual([]);
  });

  it('has every command under one category', () => {
    const { contributes } = JSON.parse(text('package.json'));
    const others = contributes.commands.filter(({ category }: { category?: string }) => category !== 'Plenary');
    expect(others).toEqual([]);
  });

  it('is small', () => {
    console.log(`VSIX: ${size} bytes`);
    for (const [file, bytes] of Object.entries(files))
      if (file.includes('/dist/')) console.log(`${file}: ${bytes.length}`);
    expect(size).toBeLessThan(1.5 * MEGABYTE);
  });
});

describe('the bundles', () => {
  it.each(['dist/client/browser.js', 'dist/server/browser.js', 'dist/word.js'])(
    '%s asks for nothing of Node',
    (file) => {
      const required = [...text(file).matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map(([, name = '']) => name);
      const ofNode = required.filter(isOfNode);
      expect(ofNode).toEqual([]);
      expect(required.filter((name) => name !== 'vscode')).toEqual([]);
    },
  );

  it.each(['dist/client/node.js', 'dist/server/node.js', 'dist/cli.js', 'dist/command-line.js'])(
    '%s brings all but Node and VS Code',
    (file) => {
      const required = requiredBy(file);
      expect(required.size).toBeGreaterThan(0);
      for (const name of required) expect(name === 'vscode' || isOfNode(name), name).toBe(true);
    },
  );

  it('leave the examples of rules to the documentation', () => {
    const example = '217A (III) of 10 December 1948 and 54/54V of 15 December 1999';
    expect(text('docs/rules/citation-form.md')).toContain(example);
    for (const [file, bytes] of Object.entries(files))
      if (file.endsWith('.js')) expect(strFromU8(bytes).includes(example), file).toBe(false);
  });

  it('run no text as script and speak to no network', () => {
    const scripts = Object.keys(files).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts) {
      const source = strFromU8(files[file] as Uint8Array);
      const found = source.match(
        /\b(?:eval\s*\(|new Function\b|Function\s*\(\s*["'`]|fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/g,
      );
      expect(found, file).toBeNull();
    }
  });

  // Of these, "child_process" and "net" come with the libraries of the protocol: the client starts its own server, which
  // speaks over the streams that it is given.
  it.each([
    ['dist/client/node.js', ['child_process', 'net']],
    ['dist/server/node.js', ['child_process', 'net']],
    // It runs the program's own files so, with the code that V8 has compiled of them.
    ['dist/cli.js', ['vm']],
    ['dist/command-line.js', []],
  ])('%s asks for no more processes and connections than its libraries do', (file, allowed) => {
    const risky = [
      'child_process',
      'cluster',
      'dgram',
      'dns',
      'http',
      'http2',
      'https',
      'net',
      'tls',
      'vm',
      'worker_threads',
    ];
    const required = [...requiredBy(file)].map((name) => name.replace(/^node:/, ''));
    expect(required.filter((name) => risky.includes(name)).sort()).toEqual(allowed);
  });

  it('are minified and name no path of the machine that built them', () => {
    for (const [file, bytes] of Object.entries(files)) {
      if (!file.endsWith('.js')) continue;
      const source = strFromU8(bytes);
      expect(source, file).not.toContain(path.resolve(__dirname, '../..'));
      expect(source, file).not.toContain('sourceMappingURL');
    }
  });
});
