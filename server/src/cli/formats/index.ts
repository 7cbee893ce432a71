import type { Format } from './report';

export const formatNames = ['pretty', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** Loads a format's printer; only the one asked for. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'pretty':
      return (await import('./pretty')).pretty;
    case 'json':
      return (await import('./json')).json;
    case 'sarif':
      return (await import('./sarif')).sarif;
    case 'github':
      return (await import('./github')).github;
  }
}
