import type { Analysis } from '../analysis/analysis';
import type { Citation } from '../analysis/citations';
import type { Opening } from '../analysis/openings';
import type { Catalogue } from '../catalogue/catalogue';
import type { DirectiveUse } from '../lint/directives';
import type { Fix, Level } from '../lint/finding';
import type { Block, BlockKind, Tree } from '../syntax/tree';
import type { Span } from '../text/span';

export type Category =
  | 'masthead'
  | 'structure'
  | 'openings'
  | 'punctuation'
  | 'references'
  | 'footnotes'
  | 'formulas'
  | 'words'
  | 'sessions'
  | 'directives';

/** One option of a rule, described once for code, settings, schema and documentation. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | {
      readonly type: 'string';
      readonly default: string;
      readonly enum?: readonly string[];
      readonly description: string;
    }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string };

export type OptionValue<S extends OptionSpec> = S extends { readonly type: 'boolean' }
  ? boolean
  : S extends { readonly type: 'strings' }
    ? readonly string[]
    : string;

export type OptionValues<O extends Record<string, OptionSpec>> = { readonly [K in keyof O]: OptionValue<O[K]> };

/** What a rule reports: a message id with parameters; level and wording are the runner's. */
export interface Report<M extends string = string> {
  readonly message: M;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly span: Span;
  /** A repair with one right answer. Its title is the message `fix` names, rendered with the same parameters. */
  readonly fix?: Fix;
  /** Message id whose text is the title of this repair, where it is not the rule's `fixTitle`. */
  readonly fixTitle?: M;
  readonly suggestions?: readonly {
    readonly message: M;
    readonly parameters?: Readonly<Record<string, string | number>>;
    readonly fix: Fix;
  }[];
  readonly related?: readonly {
    readonly span: Span;
    readonly message: M;
    readonly parameters?: Readonly<Record<string, string | number>>;
  }[];
  /** A weaker level than the rule's own for this finding (never a stronger one). */
  readonly atMost?: Level;
}

export interface RuleContext<M extends string, O extends Record<string, OptionSpec>> {
  readonly tree: Tree;
  readonly analysis: Analysis;
  readonly catalogue: Catalogue;
  readonly options: OptionValues<O>;
  /** The blocks that hold one of its triggers; every block for a rule that has none. */
  readonly suspects: readonly Block[];
  report(report: Report<M>): void;
}

/**
 * What a rule is shown with one paragraph. While a draft is edited, a rule is not asked again about a paragraph that
 * stays what it is, unless it looked beyond the paragraph: at `tree` or `analysis`. So look there last, and only where
 * there is reason to.
 */
export interface ParagraphContext<M extends string, O extends Record<string, OptionSpec>> extends RuleContext<M, O> {
  /** The source text of `span`, a stretch of the paragraph. */
  readonly source: (span: Span) => string;
  /** Its opening phrase; `null` for what has none. */
  readonly opening: Opening | null;
  /** Whether it holds one of those triggers that the rule calls `name`. */
  readonly opens: (name: string) => boolean;
  /** The documents named in it. */
  readonly citations: readonly Citation[];
}

/**
 * What a paragraph must hold for a rule to have anything to look at in it: any one of these. One walk over the text finds
 * them for all rules.
 */
export interface Triggers {
  /** Words of ASCII letters, in small letters here and of any case in the text; `co-operation` is one, and `co` and `operation` stand in it. */
  readonly words?: readonly string[];
  /** Words that count only where their first letter is small. */
  readonly smallWords?: readonly string[];
  /** Two words with one character between them, their first letters as written here: `general Assembly`, `it’s`. */
  readonly pairs?: readonly string[];
  /**
   * Characters, one or two side by side: `%`, `0-`. `a` stands for any small letter, `A` for any capital, `é` for any
   * letter outside ASCII, `0` for any digit; two letters of ASCII make no sign.
   */
  readonly signs?: readonly string[];
  /** A word and, behind a single space, the same again. */
  readonly repeatedWord?: true;
  /** A call of a footnote. */
  readonly noteCall?: true;
  /** Emphasis that begins and never ends. */
  readonly unclosedEmphasis?: true;
  /** A last character that is none of these. */
  readonly unlessEnding?: string;
  /** More of them, told apart by name: in a paragraph that holds one, `opens(name)` says so. */
  readonly apart?: Readonly<Record<string, Triggers>>;
}

export interface RuleSpec<M extends string, O extends Record<string, OptionSpec>> {
  /** Kebab-case, stable once released. */
  readonly id: string;
  /** One line, in the imperative of the convention: "End each preambular paragraph with a comma". */
  readonly title: string;
  readonly category: Category;
  readonly defaultLevel: Level | 'off';
  /** Message texts by id; `{name}` stands for a parameter. */
  readonly messages: Readonly<Record<M, string>>;
  /** Message id whose text is the title of the fix in menus. */
  readonly fixTitle?: NoInfer<M>;
  readonly options?: O;
  readonly fix: 'safe' | 'suggestion' | 'none';
  /** The authority: a manual's section, the rules of procedure, or usage in adopted resolutions. */
  readonly source: string;
  /** Kinds of document it applies to; resolutions (draft or adopted) unless said otherwise. */
  readonly documents?: readonly Tree['kind'][];
  /**
   * Where they are given, a paragraph rule is shown no paragraph without one of them; for a document rule they choose its
   * `suspects`.
   */
  readonly triggers?: Triggers;
  /** Findings make no sense while the paragraph is being written: editors withhold them under the caret. */
  readonly whileTyping?: 'withhold';
  /** Fragments for tests and documentation; see test/rule-harness. */
  readonly examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] };
}

/**
 * A draft that the documentation shows and the harness runs. `draft` stands for itself; `preamble`, `operative` and
 * `masthead` replace that piece of a clean carrier draft. `fixed` is the piece after the fix.
 */
export type Example = { readonly fixed?: string } & (
  | { readonly draft: string }
  | { readonly masthead: string }
  | { readonly preamble: string }
  | { readonly operative: string }
);

/** A rule that looks at the whole draft once. */
export interface DocumentRule<
  M extends string = string,
  O extends Record<string, OptionSpec> = Record<string, OptionSpec>,
> extends RuleSpec<M, O> {
  readonly scope: 'document';
  check(context: RuleContext<M, O>): void;
}

/** A rule that looks at one block of the named kinds at a time. */
export interface ParagraphRule<
  M extends string = string,
  O extends Record<string, OptionSpec> = Record<string, OptionSpec>,
> extends RuleSpec<M, O> {
  readonly scope: 'paragraph';
  readonly kinds: readonly BlockKind[];
  check(block: Block, context: ParagraphContext<M, O>): void;
}

/** A rule about the draft's own directives, run once when every other rule has had its say. */
export interface DirectiveRule<
  M extends string = string,
  O extends Record<string, OptionSpec> = Record<string, OptionSpec>,
> extends RuleSpec<M, O> {
  readonly scope: 'directives';
  check(uses: readonly DirectiveUse[], context: RuleContext<M, O>): void;
}

// biome-ignore lint/suspicious/noExplicitAny: a registry holds rules of every message and option type
export type Rule = DocumentRule<any, any> | ParagraphRule<any, any> | DirectiveRule<any, any>;

/** Declares a rule; the types of messages and options follow from the declaration. */
export function defineRule<const M extends string, const O extends Record<string, OptionSpec> = Record<never, never>>(
  rule: DocumentRule<M, O> | ParagraphRule<M, O> | DirectiveRule<M, O>,
): Rule {
  return rule;
}
