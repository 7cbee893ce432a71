// Written by `npm run generate` from the folders beside it.
import operativeEnding from './operative-ending/rule';
import operativeItalics from './operative-italics/rule';
import preambularItalics from './preambular-italics/rule';
import unknownDirective from './unknown-directive/rule';
import unusedDirective from './unused-directive/rule';
import type { Rule } from './rule';

/** Every rule of Plenary, ordered by id. */
export const rules: readonly Rule[] = [
  operativeEnding,
  operativeItalics,
  preambularItalics,
  unknownDirective,
  unusedDirective,
];
