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
    description: 'For a text about to be submitted: what is usually only remarked upon counts as a warning.',
    levels: {},
    options: {},
  },
  mun: {
    description: 'Model United Nations: no agenda items, sessions or document symbols are asked for.',
    levels: {},
    options: {},
  },
  negotiation: {
    description: 'While the text is being negotiated: what changes with every round of amendments is only hinted at.',
    levels: {},
    options: {},
  },
};
