import { expect, it } from 'vitest';
import { checkText } from '../../scripts/evidence/corpus';
import type { Finding } from '../../server/src/lint/finding';
import { fixAll, fixOrOnlySuggestion, safeFix } from '../../server/src/lint/fixes';
import { parse } from '../../server/src/syntax/parse';
import { describeShared } from '../shared-data';
import { textsOf } from './texts';

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Words that the fix of `finding` writes without its message or title saying so, or takes away in number. */
function unnamedWords(text: string, { fix, message, fixTitle, ruleId }: Finding): string[] {
  const edits = fix?.edits ?? [];
  const removed = edits.flatMap(({ span }) => wordsOf(text.slice(span.start, span.end)));
  const written = edits.flatMap((edit) => wordsOf(edit.text));
  const named = new Set([...removed, ...wordsOf(`${message} ${fixTitle ?? ''}`)]);
  // Letters of subparagraphs are no words.
  const unnamed = written.filter((word) => word.length > 3 && !named.has(word));
  if (removed.length > written.length + 2) unnamed.push(`${removed.length} words removed`);
  return unnamed.map((word) => `${ruleId}: ${word}`);
}

/** Everything that a text's blocks say, in order; where one ends and the next begins may be mended. */
function said(text: string): string {
  return parse(text)
    .blocks.flatMap(({ prose }) => wordsOf(prose.text))
    .join(' ');
}

describeShared('fixes of official texts', () => {
  // Pasted texts want normalizing first.
  it.each(['corpus/adopted', 'corpus/linked', 'corpus/drafts'])(
    'settle, name the words that they change, and keep the others in %s',
    (folder) => {
      const faults: string[] = [];
      for (const { name, text } of textsOf(folder)) {
        let current = text;
        let words = false;
        const { text: fixed, endless } = fixAll(
          text,
          (now) => {
            current = now;
            return checkText(now);
          },
          (finding) => {
            for (const word of unnamedWords(current, finding)) faults.push(`${name}: unnamed word, ${word}`);
            words ||=
              finding.fix?.edits.some(({ text: written, span }) =>
                /\p{L}/u.test(written + current.slice(span.start, span.end)),
              ) ?? false;
            return safeFix(finding);
          },
        );
        if (endless.length > 0) faults.push(`${name}: repairs without end, ${endless}`);
        if (!words && fixed !== text && said(fixed) !== said(text)) faults.push(`${name}: says something else`);
      }
      expect(faults).toEqual([]);
    },
  );

  it.each(['corpus/adopted', 'corpus/linked', 'corpus/drafts', 'corpus/pasted'])(
    'settle with those suggestions in %s that are the only ones',
    (folder) => {
      const faults: string[] = [];
      for (const { name, text } of textsOf(folder)) {
        const { endless } = fixAll(text, checkText, fixOrOnlySuggestion);
        if (endless.length > 0) faults.push(`${name}: repairs without end, ${endless}`);
      }
      expect(faults).toEqual([]);
    },
  );
});
