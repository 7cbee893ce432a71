/** What `convert` can write; also the endings of the files. */
export const conversionFormats = ['docx', 'html', 'txt', 'unres'] as const;
export type ConversionFormat = (typeof conversionFormats)[number];
