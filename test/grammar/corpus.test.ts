import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { describeShared, sharedFolder } from '../shared-data';
import { loadGrammar, type TokenizedLine, tokenize } from './tokenize';

/** Milliseconds after which a line is given up: a regular expression that runs away takes longer on any machine. */
const lineBudget = 5000;

interface Draft {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly TokenizedLine[];
}

function* drafts(grammar: IGrammar, folder: string): Generator<Draft> {
  for (const name of readdirSync(join(sharedFolder, folder))) {
    if (!/\.(md|txt)$/.test(name)) continue;
    const text = readFileSync(join(sharedFolder, folder, name), 'utf8');
    yield { path: `${folder}/${name}`, text, lines: tokenize(grammar, text, lineBudget) };
  }
}

function linesGivenUp({ path, lines }: Draft): string[] {
  return lines.flatMap((line, index) => (line.stoppedEarly ? [`${path}:${index + 1}, ${line.text.length} long`] : []));
}

/** Italics that open a paragraph and go on in prose, as the official texts print them. */
const officialOpening = /^(?:\d{1,3}\. |\([a-z]{1,4}\) )?\*(\p{Lu}[^*]*)\*,? +[^\s*]/u;

/** What the grammar colours as an opening on a line, without the marks of its italics. */
function colouredOpening(line: TokenizedLine): string {
  return line.tokens
    .filter(({ scopes }) => scopes.some((scope) => scope.includes('.opening.')))
    .filter(({ scopes }) => !scopes.some((scope) => scope.startsWith('punctuation.')))
    .map(({ start, end }) => line.text.slice(start, end))
    .join('')
    .trim();
}

describeShared('grammar on official texts', () => {
  let grammar: IGrammar;
  beforeAll(async () => {
    grammar = await loadGrammar();
  });

  test('colours the italic openings of adopted texts, the whole phrase and only it', { timeout: 300_000 }, () => {
    let openings = 0;
    const others: string[] = [];
    const givenUp: string[] = [];
    for (const draft of drafts(grammar, 'corpus/adopted')) {
      givenUp.push(...linesGivenUp(draft));
      for (const line of draft.lines) {
        const official = officialOpening.exec(line.text)?.[1];
        if (official === undefined || official === 'The General Assembly') continue;
        openings++;
        if (colouredOpening(line) !== official) others.push(`${draft.path}: ${line.text.slice(0, 60)}`);
      }
    }
    expect(givenUp).toEqual([]);
    expect(openings).toBeGreaterThan(50_000);
    expect(others.length / openings, others.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test.each(['corpus/drafts', 'corpus/linked', 'corpus/pasted', 'seeds'])(
    'reads %s to the end of each line',
    {
      timeout: 300_000,
    },
    (folder) => {
      let documents = 0;
      for (const draft of drafts(grammar, folder)) {
        documents++;
        expect(linesGivenUp(draft)).toEqual([]);
      }
      expect(documents).toBeGreaterThan(4);
    },
  );

  test('finds most openings of the seeds, which have lost their italics in the preamble', () => {
    for (const draft of drafts(grammar, 'seeds')) {
      const coloured = draft.lines.filter((line) => colouredOpening(line) !== '').length;
      expect(coloured, draft.path).toBeGreaterThanOrEqual(14);
    }
  });
});
