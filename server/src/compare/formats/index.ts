import type { Comparison } from '../report';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';

/** The formats of a report by name. */
export const formats = { md: toMarkdown, html: toHtml, json: toJson } as const satisfies Readonly<
  Record<string, (comparison: Comparison) => string>
>;

export type ComparisonFormat = keyof typeof formats;
