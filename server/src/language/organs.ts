/** An organ that numbers its resolutions and decisions in a series of its own. */
export type Organ = 'GA' | 'SC' | 'ECOSOC' | 'HRC';

const NAMES: Readonly<Record<Organ, string>> = {
  GA: 'General Assembly',
  SC: 'Security Council',
  ECOSOC: 'Economic and Social Council',
  HRC: 'Human Rights Council',
};

/** The organ's full name: `General Assembly`. */
export function organName(organ: Organ): string {
  return NAMES[organ];
}

/** The organ that `text` names (`General Assembly`, `The Security Council,`), or `null`. */
export function organNamed(text: string): Organ | null {
  const match =
    /\b(?:(general) assembly|(security) council|(economic) and social council|human rights council)\b/i.exec(text);
  if (match === null) return null;
  return match[1] !== undefined ? 'GA' : match[2] !== undefined ? 'SC' : match[3] !== undefined ? 'ECOSOC' : 'HRC';
}
