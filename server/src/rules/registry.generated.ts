// Written by `npm run generate` from the folders beside it.
import abbreviations from './abbreviations/rule';
import adoptionDate from './adoption-date/rule';
import adoptionLines from './adoption-lines/rule';
import agendaClause from './agenda-clause/rule';
import agendaClauseTitle from './agenda-clause-title/rule';
import agendaItem from './agenda-item/rule';
import agendaTitle from './agenda-title/rule';
import alsoFurtherOperative from './also-further-operative/rule';
import alsoFurtherPreambular from './also-further-preambular/rule';
import catalogueDate from './catalogue-date/rule';
import citationDate from './citation-date/rule';
import citationForm from './citation-form/rule';
import citationMention from './citation-mention/rule';
import citationOrder from './citation-order/rule';
import citesItself from './cites-itself/rule';
import closingLines from './closing-lines/rule';
import committeeLine from './committee-line/rule';
import countryNames from './country-names/rule';
import dashes from './dashes/rule';
import dateForm from './date-form/rule';
import documentKind from './document-kind/rule';
import doubledWords from './doubled-words/rule';
import enactingWords from './enacting-words/rule';
import enactingWordsItalics from './enacting-words-italics/rule';
import footnoteEnding from './footnote-ending/rule';
import footnoteMissing from './footnote-missing/rule';
import footnoteOrder from './footnote-order/rule';
import footnoteResolution from './footnote-resolution/rule';
import footnoteUnused from './footnote-unused/rule';
import fullSymbol from './full-symbol/rule';
import ibid from './ibid/rule';
import issueDate from './issue-date/rule';
import latinWords from './latin-words/rule';
import listComma from './list-comma/rule';
import mastheadLines from './masthead-lines/rule';
import noteMark from './note-mark/rule';
import officialNames from './official-names/rule';
import openingCapitals from './opening-capitals/rule';
import openingPhrase from './opening-phrase/rule';
import operativeEnding from './operative-ending/rule';
import operativeItalics from './operative-italics/rule';
import operativeNumbering from './operative-numbering/rule';
import ownResolution from './own-resolution/rule';
import paragraphBreak from './paragraph-break/rule';
import preambularEnding from './preambular-ending/rule';
import preambularItalics from './preambular-italics/rule';
import preambularNumbering from './preambular-numbering/rule';
import preambularOrder from './preambular-order/rule';
import presentResolution from './present-resolution/rule';
import quotationMarks from './quotation-marks/rule';
import resolutionTitle from './resolution-title/rule';
import seriesGaps from './series-gaps/rule';
import sessionConsistency from './session-consistency/rule';
import sessionLine from './session-line/rule';
import sessionReference from './session-reference/rule';
import spacing from './spacing/rule';
import spelling from './spelling/rule';
import sponsorsLine from './sponsors-line/rule';
import sponsorsOrder from './sponsors-order/rule';
import subparagraphEnding from './subparagraph-ending/rule';
import subparagraphLettering from './subparagraph-lettering/rule';
import supersededDraft from './superseded-draft/rule';
import unclosedItalics from './unclosed-italics/rule';
import unitedNations from './united-nations/rule';
import unknownCitation from './unknown-citation/rule';
import unknownDirective from './unknown-directive/rule';
import unusedDirective from './unused-directive/rule';
import type { Rule } from './rule';

/** Every rule of Plenary, ordered by id. */
export const rules: readonly Rule[] = [
  abbreviations,
  adoptionDate,
  adoptionLines,
  agendaClause,
  agendaClauseTitle,
  agendaItem,
  agendaTitle,
  alsoFurtherOperative,
  alsoFurtherPreambular,
  catalogueDate,
  citationDate,
  citationForm,
  citationMention,
  citationOrder,
  citesItself,
  closingLines,
  committeeLine,
  countryNames,
  dashes,
  dateForm,
  documentKind,
  doubledWords,
  enactingWords,
  enactingWordsItalics,
  footnoteEnding,
  footnoteMissing,
  footnoteOrder,
  footnoteResolution,
  footnoteUnused,
  fullSymbol,
  ibid,
  issueDate,
  latinWords,
  listComma,
  mastheadLines,
  noteMark,
  officialNames,
  openingCapitals,
  openingPhrase,
  operativeEnding,
  operativeItalics,
  operativeNumbering,
  ownResolution,
  paragraphBreak,
  preambularEnding,
  preambularItalics,
  preambularNumbering,
  preambularOrder,
  presentResolution,
  quotationMarks,
  resolutionTitle,
  seriesGaps,
  sessionConsistency,
  sessionLine,
  sessionReference,
  spacing,
  spelling,
  sponsorsLine,
  sponsorsOrder,
  subparagraphEnding,
  subparagraphLettering,
  supersededDraft,
  unclosedItalics,
  unitedNations,
  unknownCitation,
  unknownDirective,
  unusedDirective,
];
