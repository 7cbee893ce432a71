import { adverbs, degrees, months, operativeHeads, organNouns, preambularHeads, sentiments } from './words';

const r = String.raw;

/** One of several alternatives, as a group that captures nothing. */
function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

/** A whole line (markup of emphasis around it allowed) that holds `content`, which must capture nothing. */
function line(content: string): string {
  return r`^[ \t]*[*_]{0,3}${content}[*_]{0,3}[ \t]*$`;
}

// Regular expressions of Oniguruma. No nested unbounded repetition: every one is linear, or bounded, on a line.

export const blankLine = r`^(?=\s*$)`;
export const months_ = anyOf(...months);
export const date = r`\d{1,2} ${months_} \d{4}`;

// —— Openings ——

const gap = r`[ \t]+`;
const again = r`once (?:again|more)`;
const sentiment = `${anyOf(...sentiments)}(?!-)`;
const complement = anyOf(
  `${gap}also`,
  `${gap}${again}`,
  r`${gap}in (?:particular|th(?:is|at) regard)`,
  r`${gap}in the strongest (?:possible )?terms`,
  r`${gap}with(?:out)?(?:${gap}(?:${anyOf(...degrees)}|particular))?${gap}${anyOf(...sentiments, 'reservation')}`,
  r`${gap}(?:its|the(?= hope))(?:${gap}${anyOf(...degrees)}){0,2}${gap}${sentiment}(?:${gap}upon)?`,
  r`(?<=ing|es)(?:${gap}${anyOf(...degrees)}){0,2}${gap}(?:appreciation|concern|gratitude|regret|satisfaction|solidarity|support)(?!-)`,
);
/** The head of an opening with what may stand before it, from a capital letter on. */
function head(heads: readonly string[]): string {
  return r`(?=\p{Lu})(?i:(?:(?:also|further|again|${again}),?${gap})?(?:${anyOf(...adverbs)}${gap})?${anyOf(...heads)})\b`;
}
/** More of it: words of degree and manner, and a second head ("Welcoming and encouraging"). */
function phrase(heads: readonly string[], ...more: readonly string[]): string {
  return r`${head(heads)}(?:${gap}and${gap}${anyOf(...heads)}\b)?(?:${anyOf(complement, ...more)}\b){0,3}`;
}
const preambularHead = head(preambularHeads);
const operativeHead = head(operativeHeads);
/** An opening as it stands in converted text, without italics. */
export const plainPreambular = phrase(preambularHeads, `${gap}further`);
export const plainOperative = phrase(operativeHeads);
/** What tells an operative opening from a preambular one where no number does: a finite verb. */
const finiteVerb = r`(?=\p{Lu})(?i:(?:(?:also|further|once again|once more|\p{L}+ly)${gap})*)[\p{L}-]+(?<!ou)(?<!s)s\b`;
/**
 * Whether italics that open a paragraph open it with a phrase of the field: the words known, or a sentence going on
 * behind them on the same line (a heading in italics stands alone).
 */
const goesOn = r`(?=[^*_\n]+[*_]{1,3},?[ \t]+[^\s*_])`;
const knownHead = r`(?=${anyOf(preambularHead, operativeHead)})`;
export const italicOperative = r`(\*{1,3}|_{1,3})(?=${finiteVerb})(?:${goesOn}|${knownHead})`;
export const italicAny = r`(\*{1,3}|_{1,3})(?=\p{Lu})(?:${goesOn}|${knownHead})`;
/** Italics after a line that ends with a punctuation mark, without a blank line: only what surely is an opening. */
export const italicKnownOperative = r`(\*{1,3}|_{1,3})(?=${operativeHead})`;
export const italicKnownPreambular = r`(\*{1,3}|_{1,3})(?=${preambularHead})`;

/** `1.`, `1 .`, `1)`, `1\.` and the blanks, or the line's end, behind it. */
export const paragraphNumber = r`(\d{1,3})(?: (?:bis|ter|quater))? ?(\\?[.)])\s+`;
/** `(a)`, `(ii)`, `a.`, `iv.` */
export const subparagraphMark = r`(\([a-z]{1,4}\)|[a-z]\.|[ivx]{2,5}\.)\s+`;
/** `PP3`, `OP 5 bis`, `OP7 alt` */
export const negotiatingLabel = r`((?:PP|OP) ?\d{1,3}(?: ?(?:bis|ter|quater|quinquies|alt\.?|[a-z]\b))*)[.:]?\s+`;
/** A number that surely opens a paragraph in the midst of hard-wrapped lines: an operative verb follows. */
export const numberedClauseAhead = r`^(?=[ \t]*\d{1,3} ?\\?[.)][ \t]+[*_]{0,3}${operativeHead})`;

// —— Footnotes ——

export const superscript = '[¹²³⁰⁴-⁹]';
export const noteMark = r`\[\^[^\]\s]{1,8}\]`;
const digitNoteHead = anyOf(
  'Resolutions?',
  'See',
  r`Ibid\.`,
  r`\*?Official Records`,
  'United Nations, ',
  r`\[?[A-Z]{1,5}/[A-Z0-9]`,
);
/** The mark that opens a footnote's text, with the blanks behind it. */
export const noteTextMark = r`^[ \t]*(?:(${noteMark}:)|(${superscript}+)|(\*{1,3})(?=[ \t]+(?!\*))|(\d{1,3})(?=[ \t]+${digitNoteHead}))[ \t]*`;

// —— Lines that stand for themselves ——

export const enactingWords = line(
  r`The \p{Lu}(?:(?![*_,])[^\n]){0,90}?${anyOf(...organNouns)}(?:(?![*_,])[^\n]){0,60}[*_]{0,3}(?:,|(?<=[*_]))`,
);
export const letterhead = line(
  r`(?:United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council)`,
);
export const sessionLine = line(
  r`(?:Resumed )?(?:\p{Lu}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{2,20}){0,3}?|\d{1,3}(?:st|nd|rd|th))(?: (?:resumed|(?:emergency )?special)){0,2} session`,
);
export const committeeLine = line(
  r`(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political and Decolonization Committee \(Fourth Committee\))`,
);
/** It may be left to fill. */
export const dateLine = line(r`(?:${date}|\[ ?\])`);
export const meetingLine = line(r`\d{1,3}(?:st|nd|rd|th)(?: \(resumed\))? plenary meeting`);
export const keyedLine = r`^[ \t]*([*_]{0,3}(?:Distr\.|Original|Committee|Topic|Question of|Sponsors?|Co-[Ss]ponsors|Signatories|Submitted (?:by|to)):[*_]{0,3})[ \t]*(.*)$`;
/** `Agenda item 125 (w)`, `Agenda items 13 and 117`, `Item 35 of the provisional agenda*`: takes the line's end. */
export const agendaLine = r`^[ \t]*(?:(Agenda items?)[ \t]+([^*\n]{1,60})|(Items?)[ \t]+([^*\n]{1,40}?)[ \t]+(of the (?:provisional agenda|preliminary list)[^*\n]{0,40}))(\*{0,2})[ \t]*\n`;
const instrument = r`(?:revised )?(?:draft (?:resolution|decision|amendment)s?|amendments? to (?:revised )?(?:draft|resolution|the)\b.*)`;
/** Names or a blank, a colon, perhaps a star, and what they submit: takes the line's end. */
export const sponsorsLine = r`^[ \t]*(\p{L}[^:\n]{2,1200}|\[ ?\])(:)(\*{1,2}|\[\^\*{1,2}\])?[ \t]*(${instrument})[ \t]*\n`;
/** The same, wrapped before what they submit. */
export const sponsorsOnly = r`^[ \t]*(\p{L}[^:\n]{2,1200})(:)(\*{1,2}|\[\^\*{1,2}\])[ \t]*$`;
export const submittedLine = r`^[ \t]*((?:Revised draft|[Dd]raft) (?:resolution|decision|amendment)s?(?: (?:submitted|recommended)\b.*)?)[ \t]*\n`;
export const adoptionLine = r`^[ \t]*(Resolutions? adopted\b.*|on ${date})$`;
/** The bracketed line under it, which converters wrap. */
export const sourceLine = r`^(?=[ \t]*[*_]?\[[*_]?(?:without reference|on the (?:report|recommendation)|adopted))`;
/** The number before the title of an adopted text, with the line's end where the title stands on the next one. */
export const titleNumber = r`^[ \t]*[*_]{0,3}((?:\d{2,3}|E?S-\d{1,2})/\d{1,3}(?: [A-Z])?)(\.)\s+`;
export const annexLine = line(r`(?:Annex|Appendix|Enclosure)(?: [IVXLC]{1,6}| [A-Z]| \d{1,2})?`);
export const markdownHeading = r`^[ \t]*#{1,6}[ \t]+\S.*$`;
/** `I`, `XIV` of a section, `A` of a part of a composite resolution. */
export const sectionNumber = line(r`(?:[IVX]{1,6}|[A-Z])`);
export const furnitureLine = r`^[ \t]*(?:(?:\d{1,2}/\d{1,2}[ \t]+)?\d{2}-\d{5}(?: \([A-Z]\)|[ \t]+\d{1,2}/\d{1,2})?|\*\d{7,8}\*|_{5,}|\d{1,2}/\d{1,2}|\d{6})[ \t]*$`;
/** The mark of a note that a plain paste sets on a line of its own. */
export const loneNumber = r`^[ \t]*\d{1,2}[ \t]*$`;
/** Its number may be left to fill: `A/80/L.[ ]`. */
const soleSymbol = r`[ASE](?:/[A-Z0-9][\w.-]{0,20}){2,7}(?:\[ ?\])?`;
export const symbolLine = r`^[ \t]*[*_]{0,3}(${soleSymbol})(\*{0,2})[*_]{0,3}[ \t]*$`;

/** Lines of the masthead that cannot be prose: they end whatever stands above them. */
export const fieldAhead = r`^(?=[ \t]*(?:Distr\.:|Original:|Agenda items? \d|Resolutions? adopted by)|${sessionLine}|${sourceLine})`;
/** Lines that end a title: what comes next is the masthead, the enacting words or a paragraph. */
export const titleEnd = anyOf(
  blankLine,
  r`(?=${enactingWords})`,
  fieldAhead,
  r`(?=${sponsorsLine})`,
  r`(?=${submittedLine})`,
  r`(?=${titleNumber})`,
  r`^(?=[ \t]*[*_]{0,3}(?:${preambularHead}|Delete |Insert |Replace ))`,
);
/** Lines that end a paragraph without a blank line before them. */
export const paragraphEnd = anyOf(
  blankLine,
  r`(?=${enactingWords})`,
  fieldAhead,
  r`(?=${annexLine})`,
  r`(?=${meetingLine})`,
  r`(?=${furnitureLine})`,
  r`(?=${noteTextMark})`,
  r`^(?=[ \t]*(?:#{1,6}[ \t]|<!--))`,
);

/** A line's end behind a punctuation mark and perhaps a note call: in pasted text a clause may start on the next line. */
export const clauseBreak = r`(?:[,;:.](${noteMark}|${superscript}+)?|(?<=\p{L})[,;:.] ?(\d{1,2}))[ \t]*\n`;

// —— Citations ——

const afterWord = r`(?<=[Rr]esolution |[Rr]esolutions |[Dd]ecision |[Dd]ecisions |[Rr]esolution \[|[Rr]esolutions \[|[Dd]ecision \[)`;
const letters = r`(?: [A-Z](?:(?:,| and| to) [A-Z]\b)*(?![\w’]))?`;
/** Every way in which a resolution or decision is cited. */
export const resolution = anyOf(
  r`(?<![\w/.-])E?S-\d{1,2}/\d{1,3}${letters}`,
  r`(?<![\w/.-])\d{1,4}(?: [A-Z](?:(?: and|,) [A-Z])*)? \\?\((?:(?:E?S-)?[IVXL]+|(?:19[4-9]|20\d)\d)\\?\)`,
  r`(?<![\w/.-])(?:3[1-9]|[4-9]\d|1[0-4]\d)/\d{1,3}\b(?![/-]\d)${letters}`,
  r`${afterWord}\d{1,4}/\d{1,3}\b(?!/\d)${letters}`,
  r`(?<![\w/.-])\d{1,4}/\d{1,3}(?=\]?(?:\([^)\s]{0,80}\))?,? of \d{1,2} \p{Lu})`,
);
/** Every symbol of a document: upper-case letters, a stroke, and a figure somewhere behind it. */
export const document = r`(?<![\w/.-])[A-Z]{1,8}(?=/[A-Z0-9./()-]{0,40}?\d)(?:/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*){1,8}(?: \((?:Vol\.|Part) [IVX]+\))?`;
/** `[71/14](https://docs.un.org/en/A/RES/71/14)`, `[1631 \(2005\)](#)` */
export const link = r`(\[)((?:[^\[\]\n\\]|\\.){1,200})(\])(\()((?:[^()\s]|\([^()\s]{0,80}\)){0,400})(\))`;
