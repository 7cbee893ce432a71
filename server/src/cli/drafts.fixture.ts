import { carrier } from '../rules/carrier';

/** A draft in which nothing is found. */
export const clean = `${Object.values(carrier).join('\n\n')}\n`;
/** Its last paragraph ends with a semicolon: one finding of `operative-ending`, with a fix. */
export const slip = clean.replace(/\.\n$/, ';\n');
/** Configurations under which that finding is an error, or a hint. */
export const asError = '{ "rules": { "operative-ending": "error" } }';
export const asHint = '{ "rules": { "operative-ending": "hint" } }';
