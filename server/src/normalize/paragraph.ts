import type { Analysis } from '../analysis/analysis';
import { italicize, italicsOf } from '../analysis/italics';
import { areClearlyWrong, belongsInItalics } from '../analysis/opening-italics';
import { wrongDashes } from '../language/dashes';
import { citedPublications } from '../language/publications';
import { straightDoubleMarks, straightSingleMarks } from '../language/quotation-marks';
import { symbolBeside } from '../syntax/masthead';
import type { Prose } from '../syntax/prose';
import type { Block, BlockKind } from '../syntax/tree';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { Edits } from './edits';
import { joinLines } from './wraps';

/** What is left as it stands, line by line. */
const UNTOUCHED: ReadonlySet<BlockKind> = new Set(['comment', 'directive', 'table', 'furniture']);

/** What the paragraphs of one draft have in common. */
export interface Manner {
  readonly analysis: Analysis;
  /** Marks of the notes whose texts the draft has. */
  readonly notes: ReadonlySet<string>;
  /** What parts two lines that stay apart. */
  readonly paragraphBreak: string;
}

/** The edits that bring one paragraph, its lines joined, into the authored notation; ordered and free of overlaps. */
export function paragraphEdits(block: Block, manner: Manner): TextEdit[] {
  if (UNTOUCHED.has(block.kind)) return [];
  const { text, kind } = manner.analysis.tree;
  const edits = new Edits();
  const content = labelEdits(block, text, edits);
  callEdits(block, text, manner.notes, edits);
  if (block.kind === 'closing') closingEdits(block, text, manner.paragraphBreak, edits);
  hyphenEdits(block.prose, text, edits);
  if (block.kind === 'masthead') symbolEdits(block, text, manner.paragraphBreak, edits);
  joinLines(block, text, content, kind !== 'unknown', edits);
  if (!block.quoted && kind !== 'unknown') {
    linkEdits(block.prose, edits);
    italicEdits(block, manner.analysis, edits);
    punctuationEdits(block.prose, text, edits);
    escapeEdits(block, text, content, edits);
  }
  return edits.settled(text);
}

/** Gives a symbol that stands beside an organ's name a line of its own. */
function symbolEdits({ span }: Block, text: string, paragraphBreak: string, edits: Edits): void {
  const beside = symbolBeside(text.slice(span.start, span.end));
  if (beside !== null) edits.add(span.start + beside.gap.start, span.start + beside.gap.end, paragraphBreak);
}

/** Writes number, letter or note mark as they are written; returns where the words begin. */
function labelEdits({ kind, label, quoted, prose, span }: Block, text: string, edits: Edits): number {
  if (label === null) return span.start;
  const { start, end } = label.markSpan;
  if (start !== span.start) {
    // The mark of a note that stands apart from its text goes with the page's furniture.
    if (kind === 'footnote') edits.add(span.start, span.start, `[^${label.text}]: `);
    return span.start;
  }
  let content = end;
  while (content < span.end && /[\s\u200b-\u200f]/.test(text.charAt(content))) content++;
  const inMark = prose.emphasis.some(({ open }) => open.start < end);
  if (inMark) return content;
  const written = text.slice(start, end);
  let mark = written;
  if (kind === 'footnote') mark = `[^${label.text}]:`;
  else if (label.negotiating === undefined && kind === 'operative') mark = `${label.text}.`;
  else if (kind === 'subparagraph' || (quoted && kind !== 'other')) mark = written.replaceAll('\\', '');
  if (content < span.end) edits.add(start, content, `${mark} `);
  return content;
}

/** Turns superscripts, stars and plain digits into `[^1]` and `[^*]`, right behind the word. */
function callEdits(
  { prose: { calls }, segments }: Block,
  text: string,
  notes: ReadonlySet<string>,
  edits: Edits,
): void {
  for (let i = 0; i < calls.length; i++) {
    const { mark, notation, source } = calls[i] as Prose['calls'][number];
    if (notation === 'authored' || (notation === 'star' && !notes.has(mark))) continue;
    let written = `[^${mark}]`;
    // The calls of a range share its mark in the source.
    while (calls[i + 1]?.source.start === source.start) written += `[^${calls[++i]?.mark}]`;
    let { start } = source;
    // What stands before the paragraph, or between its pieces, is for others to settle.
    const first = segments.findLast((segment) => segment.start <= start)?.start ?? start;
    while (start > first && /\s/.test(text.charAt(start - 1))) start--;
    // At the beginning of a line the space behind a call in plain digits is taken for part of it.
    edits.add(start, source.end, text.charAt(source.end - 1) === ' ' ? `${written} ` : written);
  }
}

/** The lines below an adopted text stay lines of their own, each in italics. */
function closingEdits({ span, prose }: Block, text: string, paragraphBreak: string, edits: Edits): void {
  const bare = prose.emphasis.length === 0;
  let at = span.start;
  for (const line of text.slice(span.start, span.end).matchAll(/[^\r\n]+|[\r\n]+/g)) {
    const start = span.start + line.index;
    const end = start + line[0].length;
    if (/^[\r\n]/.test(line[0])) edits.add(at, end, paragraphBreak);
    else {
      const words = start + line[0].trimEnd().length;
      at = words;
      if (!bare || words === start) continue;
      edits.add(start, start, '*');
      edits.add(words, words, '*');
    }
  }
}

/** Links that lead nowhere leave their words behind. */
function linkEdits({ links }: Prose, edits: Edits): void {
  for (const { target, source } of links) {
    if (target !== '' && target !== '#') continue;
    edits.add(source.start, source.start + 1, '');
    edits.add(source.end - target.length - 3, source.end, '');
  }
}

function italicEdits(block: Block, analysis: Analysis, edits: Edits): void {
  const { prose } = block;
  const phrase = phraseOf(block, analysis);
  if (phrase !== null) setInItalics(prose, phrase, edits);
  if (block.kind === 'footnote' && prose.emphasis.length === 0)
    for (const title of citedPublications(prose.text)) setInItalics(prose, title, edits);
  for (const { style, mark, open, close } of prose.emphasis) {
    if (style !== 'italic' || mark === '*' || close === null) continue;
    edits.add(open.start, open.end, '*');
    edits.add(close.start, close.end, '*');
  }
}

/** The words of a paragraph that stand in italics and are not, or not alone; `null` where all is well or unsure. */
function phraseOf(block: Block, { openings }: Analysis): Span | null {
  const { prose } = block;
  if (block.kind === 'enacting') {
    const words = { start: 0, end: prose.text.replace(/(?<![ ,:])[ ,:]+$/, '').length };
    return italicsOf(prose, words).state === 'exact' ? null : words;
  }
  const opening = openings.get(block);
  if (opening === undefined || !belongsInItalics(prose, opening)) return null;
  const { state, emphasis } = italicsOf(prose, opening.prose);
  if (state === 'exact') return null;
  const unsure =
    state === 'misplaced' && emphasis && !areClearlyWrong(prose.text, opening, emphasis.start, emphasis.end);
  return unsure ? null : opening.prose;
}

function setInItalics(prose: Prose, phrase: Span, edits: Edits): void {
  const touching = prose.emphasis.filter((run) => run.start < phrase.end && run.end > phrase.start);
  if (touching.every(({ mark }) => mark !== '_')) {
    for (const { span, text } of italicize(prose, phrase)) edits.add(span.start, span.end, text);
    return;
  }
  const { start, end } = prose.span(phrase.start, phrase.end);
  for (const { open, close } of touching) {
    edits.add(open.start, open.end, '');
    if (close) edits.add(close.start, close.end, '');
  }
  edits.add(start, start, '*');
  edits.add(end, end, '*');
}

/** Hyphens at which a line must not break are hyphens. */
function hyphenEdits(prose: Prose, source: string, edits: Edits): void {
  for (const { index } of prose.text.matchAll(/[\u2010\u2011]/g)) {
    const { start, end } = prose.span(index, index + 1);
    if (end - start === 1 && /[\u2010\u2011]/.test(source.charAt(start))) edits.add(start, end, '-');
  }
}

/** Curly quotation marks, en dashes, and no space within a compound that the conversion has torn. */
function punctuationEdits(prose: Prose, source: string, edits: Edits): void {
  const { text } = prose;
  for (const { at, curly } of [...[...straightDoubleMarks(text)].flat(), ...straightSingleMarks(text)]) {
    const { start, end } = prose.span(at, at + 1);
    edits.add(source.charAt(start - 1) === '\\' ? start - 1 : start, end, curly);
  }
  for (const { start, end, wanted } of wrongDashes(text)) replaceWords(start, end, wanted);
  for (const { index, 0: torn } of text.matchAll(TORN)) replaceWords(index, index + torn.length, torn.trim());

  function replaceWords(start: number, end: number, wanted: string): void {
    const span = prose.span(start, end);
    if (source.slice(span.start, span.end) === text.slice(start, end)) edits.add(span.start, span.end, wanted);
  }
}

/** `seventy -ninth`, `4 –15`, `( jus`: PDF programs put a space where two pieces of a line meet. */
const TORN = /(?<=\p{L}) -(?=\p{L})|(?<=\d) –(?=\d)|(?<=\d)– (?=\d)|(?<=\p{L}) ,(?= )|\( (?=\p{L})/gu;

/** Backslashes before what means nothing to Markdown where it stands. */
function escapeEdits({ segments, prose }: Block, text: string, content: number, edits: Edits): void {
  const targets = prose.links.map(({ source, target }) => ({ start: source.end - target.length - 2, end: source.end }));
  let next = 0;
  for (const { start, end } of segments) {
    // Not in the whole text, which may have none for long.
    const piece = text.slice(start, end);
    for (let found = piece.indexOf('\\'); found >= 0; found = piece.indexOf('\\', found + 2)) {
      const at = start + found;
      while ((targets[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
      const inTarget = (targets[next]?.start ?? Number.POSITIVE_INFINITY) <= at;
      // At its beginning it may keep a paragraph from being taken for something else.
      if (inTarget || at < content + 6 || !/[().,;:!?'"/&%$#+=@~^|{}-]/.test(text.charAt(at + 1))) continue;
      edits.add(at, at + 1, '');
    }
  }
}
