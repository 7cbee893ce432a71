/** What two spellings of one title have in common: letters and digits, in lower case, single spaces between words. */
export function titleKey(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/co-(?=operation|ordination)/g, 'co')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
