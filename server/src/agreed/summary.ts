import type { Status } from './assess';

/** How many paragraphs of a draft are how far from agreed language, in words: `31 paragraphs: 22 unchanged, 6 changed, 3 new`. */
export function summaryInWords(statuses: readonly Status[]): string {
  const count = (status: Status) => statuses.filter((one) => one === status).length;
  const paragraphs = statuses.length === 1 ? '1 paragraph' : `${statuses.length} paragraphs`;
  return `${paragraphs}: ${count('unchanged')} unchanged, ${count('changed')} changed, ${count('new')} new`;
}
