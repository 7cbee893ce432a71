import type { Configuration } from './configuration';

/** A named starting point for a configuration file; what it does not name stays at its default. */
export interface Preset extends Configuration {
  readonly description: string;
}

export type PresetName = 'recommended' | 'strict' | 'mun' | 'negotiation';

export const presets: Readonly<Record<PresetName, Preset>> = {
  recommended: {
    description: 'Every rule at its default level, which follows from how adopted resolutions behave.',
    levels: {},
    options: {},
  },
  strict: {
    description: 'For a text about to be submitted: whatever breaks a convention of form fails the check.',
    levels: {
      'also-further-operative': 'error',
      'also-further-preambular': 'error',
      'citation-date': 'error',
      'enacting-words-italics': 'error',
      'footnote-ending': 'error',
      'footnote-order': 'error',
      'footnote-resolution': 'warning',
      'operative-ending': 'error',
      'operative-italics': 'error',
      'preambular-ending': 'error',
      'preambular-italics': 'error',
      'session-reference': 'error',
      'subparagraph-lettering': 'error',
      'unknown-directive': 'error',
      'unused-directive': 'error',
    },
    options: {},
  },
  mun: {
    description: 'Model United Nations: mastheads without agenda items and sessions, looser typography.',
    levels: {
      'agenda-item': 'off',
      'enacting-words-italics': 'hint',
      'footnote-resolution': 'off',
      'session-consistency': 'off',
      'session-line': 'off',
      'session-reference': 'off',
    },
    options: {
      'operative-ending': { allowAnd: true },
      'operative-italics': { emphasis: 'any' },
      'preambular-italics': { emphasis: 'any' },
    },
  },
  negotiation: {
    description: 'While the text is being negotiated: what every round of amendments upsets is only hinted at.',
    levels: {
      'agenda-item': 'hint',
      'also-further-operative': 'hint',
      'also-further-preambular': 'hint',
      'footnote-missing': 'hint',
      'footnote-order': 'hint',
      'footnote-unused': 'hint',
      'operative-ending': 'hint',
      'operative-numbering': 'hint',
      'preambular-ending': 'hint',
      'session-line': 'hint',
      'subparagraph-lettering': 'hint',
    },
    options: {},
  },
};
