/** What `convert` can write; also the endings of the files. */
export const conversionFormats = ['html', 'txt'] as const;
export type ConversionFormat = (typeof conversionFormats)[number];
