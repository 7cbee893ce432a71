import * as p from './patterns';

const r = String.raw;

/** A rule of a TextMate grammar, as far as this one uses them. */
interface GrammarRule {
  readonly comment?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly applyEndPatternLast?: 1;
  readonly patterns?: readonly GrammarRule[];
}
type Captures = Readonly<Record<number, { readonly name?: string; readonly patterns?: readonly GrammarRule[] }>>;

/** Scopes end in the language's id. Where two stand together the second, deeper one gives the colour. */
function scope(...names: string[]): string {
  return names.map((name) => `${name}.un-resolution`).join(' ');
}

function include(...names: string[]): GrammarRule[] {
  return names.map((name) => ({ include: `#${name}` }));
}

const preambular = scope('support.variable.opening.preambular');
const operative = scope('entity.name.function.opening.operative');
const enacting = scope('constant.language.enacting');
const mark = { name: scope('punctuation.definition.italic') };
const number = { name: scope('constant.numeric.label') };
const note = { name: scope('variable.other.constant.footnote') };
const key = { name: scope('entity.name.tag.masthead') };
const value = scope('string.unquoted.masthead');

/**
 * A rule that is over as soon as none of `patterns` fits where it stands. Its `\G` is the place behind `begin`, on the
 * next line if `begin` takes the line's end: so one can say "directly after this".
 */
function directlyAfter(begin: string, beginCaptures: Captures, patterns: readonly GrammarRule[]): GrammarRule {
  return { begin, beginCaptures, end: r`(?=[\s\S])`, applyEndPatternLast: 1, patterns };
}

/** An opening in italics (or bold): from where `begin` stands to its closing mark or the paragraph's end. */
function opening(begin: string, name: string): GrammarRule {
  return {
    begin,
    end: r`(\1)|${p.blankLine}`,
    beginCaptures: { 1: mark },
    endCaptures: { 1: mark },
    name: `${scope('markup.italic')} ${name}`,
    patterns: include('note-call', 'citation'),
  };
}

const anchored = (pattern: string) => r`\G[ \t]*\[?${pattern}`;
const operativeOpenings: GrammarRule[] = [
  opening(anchored(p.italicAny), operative),
  { match: anchored(r`(${p.plainOperative})`), captures: { 1: { name: operative } } },
];
const labels: GrammarRule[] = [
  directlyAfter(r`\G[ \t]*${p.paragraphNumber}`, { 1: number, 2: number }, operativeOpenings),
  directlyAfter(r`\G[ \t]*${p.subparagraphMark}`, { 1: number }, [
    opening(anchored(p.italicOperative), operative),
    opening(anchored(p.italicAny), preambular),
    { match: anchored(r`(${p.plainOperative})`), captures: { 1: { name: operative } } },
  ]),
  directlyAfter(r`\G[ \t]*\[?${p.negotiatingLabel}`, { 1: number }, include('unnumbered-opening')),
];

const repository: Record<string, GrammarRule> = {
  comment: {
    patterns: [
      {
        comment: 'Directives: <!-- plenary-disable rule-id -->',
        name: scope('comment.block.directive'),
        begin: r`<!--\s*(plenary-(?:disable-next-paragraph|disable|enable))(?![\w-])`,
        end: '-->',
        beginCaptures: { 1: { name: scope('keyword.other.directive') } },
        patterns: [{ match: '[a-z][a-z0-9]*(?:-[a-z0-9]+)*', name: scope('entity.other.attribute-name.rule-id') }],
      },
      { name: scope('comment.block'), begin: '<!--', end: '-->' },
    ],
  },

  masthead: {
    patterns: [
      { match: p.letterhead, name: scope('string.unquoted.masthead.organ') },
      {
        match: p.symbolLine,
        captures: { 1: { name: scope('entity.name.type.citation.document') }, 2: note },
      },
      { match: p.keyedLine, captures: { 1: key, 2: { name: value, patterns: include('note-call', 'citation') } } },
      { match: p.dateLine, name: scope('string.unquoted.masthead.date') },
      { match: p.sessionLine, name: scope('string.unquoted.masthead.session') },
      { match: p.committeeLine, name: scope('string.unquoted.masthead.committee') },
      directlyAfter(
        p.agendaLine,
        { 1: key, 2: { name: value }, 3: key, 4: { name: value }, 5: key, 6: note },
        include('agenda-title', 'agenda-title-later'),
      ),
      directlyAfter(
        p.sponsorsLine,
        {
          1: { name: scope('string.unquoted.masthead.sponsors'), patterns: include('star') },
          3: note,
          4: { name: scope('entity.name.tag.masthead'), patterns: include('link', 'citation') },
        },
        include('title', 'title-later'),
      ),
      {
        match: p.sponsorsOnly,
        captures: { 1: { name: scope('string.unquoted.masthead.sponsors'), patterns: include('star') }, 3: note },
      },
      directlyAfter(
        p.submittedLine,
        { 1: { name: scope('entity.name.tag.masthead'), patterns: include('link', 'citation') } },
        include('title', 'title-later'),
      ),
      {
        match: p.adoptionLine,
        captures: { 1: { name: scope('string.unquoted.masthead.adoption') } },
      },
      {
        name: scope('string.unquoted.masthead.source'),
        begin: p.sourceLine,
        end: r`\][*_]{0,2}[ \t]*$|${p.blankLine}`,
        patterns: include('link', 'citation'),
      },
    ],
  },
  'agenda-title': {
    comment: 'Directly under the agenda item.',
    begin: r`\G(?!${p.titleEnd})(?=[ \t]*\S)`,
    end: p.titleEnd,
    name: scope('string.unquoted.masthead.agenda-title'),
    patterns: include('citation'),
  },
  'agenda-title-later': directlyAfter(r`\G[ \t]*\n`, {}, include('agenda-title', 'agenda-title-later')),
  title: {
    comment: 'Directly under the sponsors, or behind the number of an adopted text.',
    begin: r`\G(?!${p.titleEnd})(?=[ \t]*\S)`,
    end: p.titleEnd,
    name: scope('markup.heading.title', 'entity.name.section.title'),
    patterns: include('note-call'),
  },
  'title-later': directlyAfter(r`\G[ \t]*\n`, {}, include('title', 'title-later')),
  'adopted-title': directlyAfter(
    p.titleNumber,
    { 1: { name: scope('markup.heading.title', 'constant.numeric.label') } },
    include('title', 'title-later'),
  ),

  enacting: {
    match: p.enactingWords,
    name: enacting,
    captures: {
      0: {
        patterns: [
          {
            match: r`([*_]{1,3})[^*_\n]+([*_]{1,3})`,
            name: `${scope('markup.italic')} ${enacting}`,
            captures: { 1: mark, 2: mark },
          },
        ],
      },
    },
  },
  heading: {
    patterns: [
      { match: p.markdownHeading, name: scope('markup.heading', 'entity.name.section') },
      { match: p.annexLine, name: scope('markup.heading.annex', 'entity.name.section.annex') },
      { match: p.sectionNumber, name: scope('markup.heading.section', 'entity.name.section') },
    ],
  },
  closing: { match: p.meetingLine, name: scope('string.unquoted.closing') },
  furniture: {
    comment: 'Page numbers, job numbers, rules and marks of notes that a conversion left behind.',
    patterns: [
      { match: p.furnitureLine, name: scope('comment.line.furniture') },
      { match: p.loneNumber, name: note.name },
    ],
  },
  footnote: {
    begin: p.noteTextMark,
    end: r`${p.blankLine}|(?=${p.noteTextMark})|(?=${p.furnitureLine})|(?=${p.enactingWords})|^(?=[ \t]*<!--)`,
    beginCaptures: { 1: note, 2: note, 3: note, 4: note },
    contentName: scope('meta.footnote'),
    patterns: include('inline'),
  },

  paragraph: {
    comment: 'An opening is one only at \\G, where the paragraph starts, however its lines are wrapped.',
    begin: r`(?=\S)`,
    end: p.paragraphEnd,
    patterns: [...labels, ...include('unnumbered-opening', 'next-clause', 'inline')],
  },
  'unnumbered-opening': {
    patterns: [
      opening(anchored(p.italicOperative), operative),
      opening(anchored(p.italicAny), preambular),
      { match: anchored(r`(${p.plainPreambular})`), captures: { 1: { name: preambular } } },
      { match: anchored(r`(${p.plainOperative})`), captures: { 1: { name: operative } } },
    ],
  },
  'next-clause': {
    comment: 'Pasted text has no blank lines: a clause may start behind a line that ends with a punctuation mark.',
    patterns: [
      directlyAfter(p.clauseBreak, { 1: note, 2: note }, [
        ...labels.slice(0, 2),
        opening(anchored(p.italicKnownOperative), operative),
        opening(anchored(p.italicKnownPreambular), preambular),
        { match: anchored(r`(${p.plainPreambular})`), captures: { 1: { name: preambular } } },
        { match: anchored(r`(${p.plainOperative})`), captures: { 1: { name: operative } } },
      ]),
      {
        begin: p.numberedClauseAhead,
        end: r`(?!\G)`,
        patterns: labels.slice(0, 1),
      },
    ],
  },

  inline: {
    patterns: include('comment', 'note-call', 'link', 'citation', 'quote', 'emphasis', 'negotiating', 'escape'),
  },
  'note-call': {
    patterns: [
      { match: p.noteMark, name: note.name },
      { match: `(?<=[^\\s])${p.superscript}+`, name: note.name },
      {
        comment: 'A figure that a conversion left of a superscript.',
        match: r`(?<=\p{L}[,;.:]|[”)][,;.:]) ?(\d{1,2})(?=$|[ \t]+(?:and|as|by|in|that|to|where|which|while|with)\b)`,
        captures: { 1: note },
      },
    ],
  },
  star: { match: r`(?<=\p{L}|\))\*{1,2}|\[\^\*{1,2}\]`, name: note.name },
  citation: {
    patterns: [
      { match: p.document, name: scope('entity.name.type.citation.document') },
      { match: p.resolution, name: scope('entity.name.type.citation.resolution') },
    ],
  },
  link: {
    match: p.link,
    captures: {
      1: { name: scope('punctuation.definition.link') },
      2: { name: scope('string.other.link.title'), patterns: include('citation') },
      3: { name: scope('punctuation.definition.link') },
      4: { name: scope('punctuation.definition.link') },
      5: { name: scope('markup.underline.link') },
      6: { name: scope('punctuation.definition.link') },
    },
  },
  quote: {
    patterns: [
      {
        begin: '“',
        end: r`”|${p.blankLine}`,
        name: scope('string.quoted.double'),
        patterns: include('note-call', 'link', 'citation', 'emphasis'),
      },
      {
        begin: r`(?<=[\s(\[]|^)"(?=\S)`,
        end: r`"|${p.blankLine}`,
        name: scope('string.quoted.double.straight'),
        patterns: include('note-call', 'link', 'citation', 'emphasis'),
      },
    ],
  },
  emphasis: {
    comment: 'A lone mark paints nothing: its like must follow on the line, or the line end first.',
    patterns: [
      {
        begin: r`(?<![\w*\\])(\*\*\*?)(?=[^\s*][^*\n]*(?:\*\*|$))`,
        end: r`\1|${p.blankLine}`,
        beginCaptures: { 0: mark },
        endCaptures: { 0: mark },
        name: scope('markup.bold'),
        patterns: include('note-call', 'link', 'citation'),
      },
      {
        begin: r`(?<![\w*\\])\*(?=[^\s*][^*\n]*(?:\*|$))`,
        end: r`\*|${p.blankLine}`,
        beginCaptures: { 0: mark },
        endCaptures: { 0: mark },
        name: scope('markup.italic'),
        patterns: include('note-call', 'link', 'citation'),
      },
      {
        begin: r`(?<![\w_\\])_(?=[^\s_][^_\n]*(?:_|$))`,
        end: r`_|${p.blankLine}`,
        beginCaptures: { 0: mark },
        endCaptures: { 0: mark },
        name: scope('markup.italic'),
        patterns: include('note-call', 'link', 'citation'),
      },
    ],
  },
  negotiating: {
    comment: 'Attributions and agreement marks of negotiating texts.',
    patterns: [
      {
        match: r`\[(\p{Lu}[\p{L}/,+& -]{0,60})(:)(?=\s)`,
        captures: { 1: { name: scope('entity.name.tag.attribution') } },
      },
      { match: r`\(agreed(?: ad ref(?:erendum)?\.?)?\)`, name: scope('keyword.other.agreed') },
    ],
  },
  escape: { match: r`\\[^\p{L}\p{N}\s]`, name: scope('constant.character.escape') },
};

/** The TextMate grammar of drafts. */
export const grammar = {
  name: 'UN Resolution',
  scopeName: 'text.un-resolution',
  patterns: include(
    'comment',
    'masthead',
    'enacting',
    'adopted-title',
    'heading',
    'closing',
    'furniture',
    'footnote',
    'paragraph',
  ),
  repository,
};
