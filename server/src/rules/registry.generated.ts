// Written by `npm run generate` from the folders beside it.
import unknownDirective from './unknown-directive/rule';
import unusedDirective from './unused-directive/rule';
import type { Rule } from './rule';

/** Every rule of Plenary, ordered by id. */
export const rules: readonly Rule[] = [
  unknownDirective,
  unusedDirective,
];
