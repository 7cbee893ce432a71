import type { Level } from './finding';

/** What governs one document, resolved: presets expanded, files and settings merged. */
export interface Configuration {
  /** Level by rule id; a rule not named has its default. */
  readonly levels: Readonly<Record<string, Level | 'off'>>;
  /** Options by rule id; an option not named has its default. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export const defaultConfiguration: Configuration = { levels: {}, options: {} };
