import type { Block, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

export const directiveVerbs = ['disable-next-paragraph', 'disable', 'enable'] as const;
export type DirectiveVerb = (typeof directiveVerbs)[number];

/** A rule id named in a directive. */
export interface DirectiveId {
  readonly id: string;
  readonly span: Span;
}

/** A comment that speaks to Plenary: `<!-- plenary-disable-next-paragraph operative-ending, citation-date -->`. */
export interface Directive {
  readonly block: Block;
  /** The whole comment. */
  readonly span: Span;
  /** What it orders; `null` where the word is none that Plenary knows. */
  readonly verb: DirectiveVerb | null;
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

const comment = /^<!--\s*(plenary-[\w-]*)([\s\S]*?)-->$/;

/** The directives of a draft, in order. Any comment whose first word begins with `plenary-` is one, known or not. */
export function findDirectives(tree: Tree): readonly Directive[] {
  const directives: Directive[] = [];
  for (const block of tree.blocks) {
    if (block.kind !== 'directive') continue;
    const directive = readDirective(tree.text.slice(block.span.start, block.span.end), block);
    if (directive) directives.push(directive);
  }
  return directives;
}

function readDirective(source: string, block: Block): Directive | null {
  const [, word, rest] = comment.exec(source) ?? [];
  if (word === undefined || rest === undefined) return null;
  const base = block.span.start;
  const wordStart = source.indexOf(word);
  const restStart = wordStart + word.length;
  const ids = Array.from(rest.matchAll(/[^\s,]+/g), (match): DirectiveId => {
    const start = base + restStart + match.index;
    return { id: match[0], span: { start, end: start + match[0].length } };
  });
  const verb = word.slice('plenary-'.length);
  return {
    block,
    span: block.span,
    verb: directiveVerbs.find((known) => known === verb) ?? null,
    word: { text: word, span: { start: base + wordStart, end: base + restStart } },
    ids,
  };
}

/** The comment that gives `verb` for `ids`. */
export function directiveText(verb: DirectiveVerb, ids: readonly string[]): string {
  return `<!-- plenary-${verb} ${ids.join(', ')} -->`;
}
