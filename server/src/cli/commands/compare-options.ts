import type { ComparisonFormat } from '../../compare/formats';

/** Names of the formats of `plenary compare`; the formats themselves are loaded when they are asked for. */
export const comparisonFormats = ['md', 'json', 'html'] as const satisfies readonly ComparisonFormat[];

export interface CompareOptions {
  readonly format: ComparisonFormat;
}
