import { agreed } from './agreed';
import { alarms } from './alarms';
import { faults } from './faults/faults';
import { italics } from './italics';
import type { Measurement } from './measurement';
import { normalizing } from './normalizing';
import { numbering } from './numbering';
import { pairs } from './pairs';
import { rolled } from './roll-forward/roll-forward';
import { word } from './word/word';

/** What is measured one text at a time, in the order of the report. */
export const measurements: readonly Measurement[] = [
  alarms,
  italics,
  numbering,
  faults,
  pairs,
  normalizing,
  rolled,
  word,
  agreed,
];
