/** The commands about what is right and wrong, loaded together. */
export { check } from './check';
export { explain } from './explain';
export { fix } from './fix';
export { inspect } from './inspect';
export { rules } from './rules';
