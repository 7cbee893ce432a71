import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSnippet } from './snippet';

interface Entry {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

const snippets: Record<string, Entry> = JSON.parse(
  readFileSync(new URL('../../snippets/un-resolution.json', import.meta.url), 'utf8'),
);
const entries = Object.entries(snippets);
const bodyOf = ({ body }: Entry) => (typeof body === 'string' ? body : body.join('\n'));

describe('snippets', () => {
  // A prefix and Tab write the snippet: with a hyphen in each no word of a draft does so by chance.
  test('have prefixes of their own, none of them a plain word', () => {
    const prefixes = entries.map(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test.each(entries)('%s', (_name, entry) => {
    const { text, stops, choices } = readSnippet(bodyOf(entry));
    expect(entry.description).not.toBe('');
    expect(stops[0], 'the caret ends somewhere').toBeTypeOf('number');
    expect(stops.filter((stop) => stop > 0)).toEqual(stops.filter((stop) => stop > 0).map((_, index) => index + 1));
    for (const options of choices) {
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).not.toBe('');
    }
    expect(text).not.toMatch(/["']/);
    expect(text).not.toMatch(/[$\\{}]/);
  });
});
