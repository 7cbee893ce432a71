import { expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import type { Tree } from '../../server/src/syntax/tree';
import { linesIn } from '../lines-in';
import { describeShared } from '../shared-data';
import { collections, textsOf } from './texts';

/** What is wrong with how `tree` covers its text, in one line a fault. */
function losses(tree: Tree): string[] {
  const { text, blocks } = tree;
  const faults: string[] = [];
  let end = 0;
  for (const { span, block } of linesIn(tree)) {
    if (span.start !== end) faults.push(`line at ${span.start} follows one that ends at ${end}`);
    end = span.end;
    const line = text.slice(span.start, span.end);
    const content = line.trim();
    if (content === '') continue;
    const owner = blocks[block];
    if (owner === undefined) {
      faults.push(`nobody owns “${content.slice(0, 60)}”`);
      continue;
    }
    const start = span.start + line.indexOf(content);
    const owned = owner.segments.some((own) => own.start <= start && start + content.length <= own.end);
    if (!owned) faults.push(`block ${owner.index} lacks “${content.slice(0, 60)}”`);
  }
  if (end !== text.length) faults.push(`lines end at ${end} of ${text.length}`);
  return faults;
}

/** Letters alone, of a text that may hold links and underlining. */
function letters(text: string): string {
  return text
    .replace(/\]\((?:[^()\s\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '')
    .replace(/<\/?u>/gi, '')
    .replace(/[^\p{L}]+/gu, '');
}

/** Paragraphs of which a word is lost, added or doubled. */
function changedWords({ text, blocks }: Tree): string[] {
  return blocks.flatMap(({ segments, prose, label, kind }) => {
    if (kind === 'comment' || kind === 'directive' || kind === 'table') return [];
    const source = segments.map(({ start, end }) => text.slice(start, end)).join(' ');
    const mark = label ? text.slice(label.markSpan.start, label.markSpan.end) : '';
    const same = letters(prose.text) === letters(source).slice(letters(mark).length);
    return same ? [] : [`words changed in “${prose.text.slice(0, 80)}”`];
  });
}

describeShared('parsing official texts', () => {
  it.each(collections)('loses and changes nothing of %s', (folder) => {
    const faults: string[] = [];
    for (const { name, text } of textsOf(folder)) {
      const tree = parse(text);
      for (const fault of [...losses(tree), ...changedWords(tree)]) faults.push(`${name}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
