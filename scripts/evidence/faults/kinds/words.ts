import { findDates, MONTHS } from '../../../../server/src/language/dates';
import { type FaultKind, repairable } from '../fault-kind';
import { swap, wherever } from '../planting';

/** Words as the United Nations spells them, and as others do. */
const AMERICAN: Readonly<Record<string, string>> = {
  programme: 'program',
  programmes: 'programs',
  labour: 'labor',
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  behaviour: 'behavior',
  favourable: 'favorable',
  neighbouring: 'neighboring',
  fulfil: 'fulfill',
  ageing: 'aging',
  analyse: 'analyze',
};

export const words: readonly FaultKind[] = [
  repairable('American spelling', ({ paragraphs }) =>
    wherever(
      paragraphs,
      new RegExp(`\\b(?:${Object.keys(AMERICAN).join('|')})\\b`, 'g'),
      ([word]) => AMERICAN[word] as string,
    ),
  ),
  repairable('-ise instead of -ize', ({ paragraphs }) =>
    wherever(
      paragraphs,
      /\b(?:organ|recogn|real|util|emphas|final|general|mobil)i(z)(?:e|es|ed|ing|ation|ations)\b/g,
      ([word]) => word.replace(/iz/, 'is'),
    ),
  ),
  repairable('co-operation', ({ paragraphs }) => wherever(paragraphs, /(?<![\w-])coo(?=perat|rdinat)/g, () => 'co-o')),
  repairable('% instead of per cent', ({ paragraphs }) => wherever(paragraphs, /(?<=\d) per cent\b/g, () => '%')),
  repairable('member states', ({ paragraphs }) => wherever(paragraphs, /\bMember States\b/g, () => 'member states')),
  repairable('UN Charter', ({ paragraphs }) =>
    wherever(paragraphs, /\bCharter of the United Nations\b/g, () => 'UN Charter'),
  ),
  repairable('American date', ({ paragraphs }) =>
    paragraphs.flatMap((block) =>
      findDates(block.prose.text).flatMap(({ start, end }) => {
        const match = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(block.prose.text.slice(start, end));
        if (match === null || !(MONTHS as readonly string[]).includes(match[2] as string)) return [];
        if (/(?:\d|and|to|[–-])\s*$/.test(block.prose.text.slice(0, start))) return [];
        return [swap(block, start, end, `${match[2]} ${match[1]}, ${match[3]}`)];
      }),
    ),
  ),
  repairable('toward', ({ paragraphs }) => wherever(paragraphs, /\btowards\b/g, () => 'toward')),
  repairable('inter alia in italics', ({ paragraphs }) =>
    wherever(paragraphs, /\binter alia\b/g, () => '*inter alia*'),
  ),
  repairable('decision making without a hyphen', ({ paragraphs }) =>
    wherever(paragraphs, /\bdecision-making\b/g, () => 'decision making'),
  ),
];
