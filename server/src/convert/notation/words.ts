import { joined, type Token } from '../../compare/tokens';

/** Words in the authored notation, without line breaks. `mark` names the note of a call. */
export function notationOf(tokens: readonly Token[], mark: (note: number) => string): string {
  const stretches = joined(withinItalics(tokens)).map((token) => ({ ...token, text: token.text.replace(/\s+/g, ' ') }));
  const pieces: string[] = [];
  for (const stretch of stretches) {
    const piece = stretch.note !== null ? `[^${mark(stretch.note)}]` : written(stretch, pieces.at(-1) ?? '');
    if (piece !== '') pieces.push(piece);
  }
  return pieces.join('').replace(/ {2,}/g, ' ').trim();
}

/** White space between words of one look has that look too. */
function withinItalics(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.note !== null || token.text.trim() !== '' || !before || !after) return token;
    if (before.note !== null || after.note !== null) return token;
    const { italic, bold, underline, link } = before;
    const isAround = after.italic === italic && after.bold === bold && after.underline === underline;
    return isAround ? { ...token, italic, bold, underline, link: after.link === link ? link : null } : token;
  });
}

/** `before` is what stands before it: to look at the whole text so far would cost the more the longer it is. */
function written({ text, italic, bold, underline, link }: Token, before: string): string {
  const star = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  if (star === '' && !underline && link === null) return escaped(text);
  // Markup stands at words: not at white space, nor before punctuation, where it would not be read.
  const [lead] = /^[\s.,;:!?/-]*/.exec(text) as RegExpExecArray;
  const words = text.slice(lead.length).trimEnd();
  const trail = text.slice(lead.length + words.length);
  if (words === '') return escaped(text);
  const inWord = lead === '' && /[\p{L}\p{N}]$/u.test(before.slice(-2));
  let marked = escaped(words);
  if (link !== null) marked = `[${marked}](${link})`;
  if (underline) marked = `<u>${marked}</u>`;
  if (!inWord) marked = `${star}${marked}${[...star].reverse().join('')}`;
  return `${escaped(lead)}${marked}${trail}`;
}

/** Words whose characters are not to be taken for markup. */
function escaped(text: string): string {
  return text
    .replace(/[\\*]|_(?=\p{L})|(?<=\p{L})_/gu, '\\$&')
    .replace(/<(?=\/?u>|!--)/gi, '\\<')
    .replace(/\[(?=\^|[^\]]{0,1000}\]\()/g, '\\[');
}
