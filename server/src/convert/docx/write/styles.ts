import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { MastheadField } from '../../../syntax/tree';
import type { PrintedParagraph } from '../../printed/document';

/** Distance of the text from the margins, and of its indents from one another, in twentieths of a point. */
export const MARGIN = 1267;
export const STEP = 475;

const FONT = 'Times New Roman';
/** Names of paragraph styles by the field of the masthead; others are in the style of plain lines. */
const LINES: Partial<Record<MastheadField, string>> = {
  letterhead: 'Letterhead',
  symbol: 'Symbol',
  organ: 'Organ',
  distribution: 'Imprint',
  date: 'Imprint',
  language: 'Imprint',
  session: 'MastheadBold',
  committee: 'MastheadBold',
  'agenda-title': 'MastheadBold',
  sponsors: 'Sponsors',
  signatories: 'Sponsors',
  adoption: 'Sponsors',
  source: 'Source',
};

/** Id of the style of a line of the masthead. */
export function styleOfLine(field: MastheadField): string {
  return LINES[field] ?? 'MastheadLine';
}

/** Id of the style of a paragraph. */
export function styleOfParagraph({ role, level, mark }: PrintedParagraph): string {
  switch (role) {
    case 'title':
      return 'Title';
    case 'heading':
      return `Heading${level}`;
    case 'part':
      return 'Section';
    case 'annex':
      return 'Annex';
    case 'adoption':
      return 'AdoptionLine';
    case 'table':
      return 'Table';
    default:
      if (level >= 2 || (mark === '–' && level >= 1)) return `Degree${Math.min(level, 5)}`;
      return 'SingleText';
  }
}

const paragraph = (
  id: string,
  { run, ...options }: Omit<IParagraphStyleOptions, 'id' | 'name'> & { name?: string },
): IParagraphStyleOptions => ({ id, name: id, basedOn: 'Normal', ...options, ...(run ? { run } : {}) });

const text = { left: MARGIN, right: MARGIN };

/** Styles after those of official documents. Bold of a style is the look of its paragraphs, not emphasis of words. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: { value: 'en-GB' } },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.AT_LEAST } },
    },
  },
  paragraphStyles: [
    paragraph('Letterhead', { run: { size: 28 } }),
    paragraph('Symbol', { paragraph: { alignment: AlignmentType.RIGHT } }),
    paragraph('Organ', { run: { size: 36, bold: true }, paragraph: { spacing: { before: 120 } } }),
    paragraph('Imprint', { paragraph: { spacing: { before: 20 } } }),
    paragraph('MastheadLine', { paragraph: { spacing: { before: 20 } } }),
    paragraph('MastheadBold', { run: { bold: true }, paragraph: { spacing: { before: 20 } } }),
    paragraph('Source', { paragraph: { indent: text, spacing: { after: 120 } } }),
    paragraph('Sponsors', {
      run: { size: 24, bold: true },
      paragraph: { indent: text, spacing: { before: 240, after: 120 }, keepNext: true },
    }),
    paragraph('Title', {
      name: 'Title',
      run: { size: 28, bold: true },
      paragraph: {
        indent: text,
        spacing: { before: 240, after: 240, line: 300, lineRule: LineRuleType.AT_LEAST },
        keepNext: true,
      },
    }),
    ...[1, 2, 3, 4, 5, 6].map((level) =>
      paragraph(`Heading${level}`, {
        name: `heading ${level}`,
        run: { bold: true, size: level <= 2 ? 24 : 20 },
        paragraph: {
          indent: text,
          spacing: { before: 240, after: 120 },
          keepNext: true,
          outlineLevel: level - 1,
        },
      }),
    ),
    paragraph('Section', {
      run: { bold: true, size: 24 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, keepNext: true },
    }),
    paragraph('Annex', {
      run: { bold: true, size: 28 },
      paragraph: { indent: text, spacing: { before: 360, after: 240 }, keepNext: true },
    }),
    paragraph('SingleText', {
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { ...text, firstLine: STEP },
        spacing: { after: 120 },
      },
    }),
    ...[1, 2, 3, 4, 5].map((level) =>
      paragraph(`Degree${level}`, {
        paragraph: {
          alignment: AlignmentType.BOTH,
          indent: { left: MARGIN + (level + 1) * STEP, right: MARGIN, hanging: STEP },
          spacing: { after: 120 },
        },
      }),
    ),
    paragraph('AdoptionLine', { paragraph: { alignment: AlignmentType.RIGHT, indent: text, keepLines: true } }),
    paragraph('TableText', { run: { size: 18 }, paragraph: { spacing: { before: 40, after: 40 } } }),
    paragraph('FootnoteText', {
      name: 'footnote text',
      run: { size: 17 },
      paragraph: { spacing: { line: 200, lineRule: LineRuleType.AT_LEAST }, indent: { ...text } },
    }),
    paragraph('LooseNote', { basedOn: 'FootnoteText' }),
    paragraph('Header', { name: 'header', run: { bold: true, size: 18 } }),
    paragraph('Footer', {
      name: 'footer',
      run: { bold: true, size: 18 },
      paragraph: { alignment: AlignmentType.RIGHT },
    }),
  ],
};
