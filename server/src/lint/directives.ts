import { blockAt } from '../syntax/block-at';
import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

export const directiveVerbs = ['disable-next-paragraph', 'disable', 'enable'] as const;
export type DirectiveVerb = (typeof directiveVerbs)[number];

/** A rule id named in a directive, in small letters. */
export interface DirectiveId {
  readonly id: string;
  readonly span: Span;
}

/** A comment that speaks to Plenary: `<!-- plenary-disable-next-paragraph operative-ending, citation-date -->`. */
export interface Directive {
  readonly block: Block;
  /** The whole comment. */
  readonly span: Span;
  /** What it orders; `null` where the word is none that Plenary knows, or where it stands in a line with other text. */
  readonly verb: DirectiveVerb | null;
  /** Whether it has its lines to itself; only then is it obeyed. */
  readonly ownLine: boolean;
  /** The word as written, with its prefix: `plenary-disable`. */
  readonly word: { readonly text: string; readonly span: Span };
  readonly ids: readonly DirectiveId[];
}

/** What came of a directive in one run of the rules. */
export interface DirectiveUse {
  readonly directive: Directive;
  /** What it most likely meant to say, where its word is unknown. */
  readonly nearestVerb: DirectiveVerb | null;
  readonly ids: readonly (DirectiveId & {
    /** `unknown`: no rule of this name; `idle`: the rule ran and this suppressed nothing of it. */
    readonly status: 'unknown' | 'idle' | 'effective' | 'not-run';
    /** For an unknown id, the rule's that it most resembles. */
    readonly nearest: string | null;
  })[];
}

const COMMENT = /<!--\s*(plenary-[\w-]{0,80})((?:(?!<!--)[\s\S])*?)-->/gi;
/** Behind this a directive says why it is there: `<!-- plenary-disable dashes -- agreed in informals -->`. */
const REASON = /\s--(?:\s[\s\S]*)?$/;

/**
 * The directives of a draft, in order. Any comment whose first word begins with `plenary-` is one, known or not; capitals
 * make no difference.
 */
export function findDirectives(tree: Tree): readonly Directive[] {
  const directives: Directive[] = [];
  if (!tree.text.includes('<!--')) return directives;
  for (const match of tree.text.matchAll(COMMENT)) {
    const block = blockAt(tree, match.index);
    if (block !== null && block.kind !== 'comment') directives.push(readDirective(match, block));
  }
  return directives;
}

function readDirective({ index, 0: source, 1: word = '', 2: rest = '' }: RegExpExecArray, block: Block): Directive {
  const span = { start: index, end: index + source.length };
  const wordStart = index + source.indexOf(word);
  const restStart = wordStart + word.length;
  const ids = Array.from(rest.replace(REASON, '').matchAll(/[^\s,]+/g), (match): DirectiveId => {
    const start = restStart + match.index;
    return { id: match[0].toLowerCase(), span: { start, end: start + match[0].length } };
  });
  const ownLine = block.kind === 'directive' && block.span.start === span.start && block.span.end === span.end;
  return {
    block,
    span,
    verb: ownLine ? directiveVerb(word) : null,
    ownLine,
    word: { text: word, span: { start: wordStart, end: restStart } },
    ids,
  };
}

/** The verb of a directive's word, `plenary-disable`; `null` for a word that is none. */
export function directiveVerb(word: string): DirectiveVerb | null {
  const verb = word.toLowerCase().slice('plenary-'.length);
  return directiveVerbs.find((known) => known === verb) ?? null;
}

/** The comment that gives `verb` for `ids`. */
export function directiveText(verb: DirectiveVerb, ids: readonly string[]): string {
  return `<!-- plenary-${verb} ${ids.join(', ')} -->`;
}
