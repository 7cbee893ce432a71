/** Names of the formats, apart from their code, which the command line's options need not load. */
export const formatNames = ['pretty', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof formatNames)[number];
