/** The commands that make or compare texts, loaded together. */
export { agreed } from './agreed';
export { compare } from './compare';
export { convert } from './convert';
export { newResolution } from './new';
export { normalize } from './normalize';
export { rollForward } from './roll-forward';
