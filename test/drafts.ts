import { draftOf } from '../server/src/rules/carrier';
import { rules } from '../server/src/rules/registry.generated';

/** Every draft with which a rule is explained: between them they hold every construct that rules look for. */
export const examples: readonly string[] = rules.flatMap(({ examples: { good, bad } }) =>
  [...good, ...bad].map((example) => draftOf(example)),
);
