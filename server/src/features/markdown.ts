import { findMarks } from '../analysis/citation-marks';
import { officialUrl } from '../language/symbols';
import { escapeMarkdown } from '../text/markdown';

/** A link; the address may hold parentheses and spaces. */
export function link(text: string, url: string): string {
  return `[${escapeMarkdown(text)}](${url.replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** `text` with every document symbol in it linked to the official document. */
export function linkSymbols(text: string): string {
  let linked = '';
  let done = 0;
  for (const mark of findMarks(text)) {
    const url = mark.form === 'symbol' ? officialUrl(mark.symbol) : undefined;
    if (url === undefined) continue;
    linked += escapeMarkdown(text.slice(done, mark.start)) + link(text.slice(mark.start, mark.end), url);
    done = mark.end;
  }
  return linked + escapeMarkdown(text.slice(done));
}

/** Facts beside one another on a line; those that are missing leave no trace. */
export function beside(...facts: (string | undefined | false)[]): string {
  return facts.filter(Boolean).join(' · ');
}

/** Paragraphs one below the other; those that are empty leave no trace. */
export function below(...paragraphs: (string | undefined | false)[]): string {
  return paragraphs.filter(Boolean).join('\n\n');
}
