import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { check } from '../lint/check';
import type { Finding } from '../lint/finding';
import { fixAll } from '../lint/fixes';
import { parse } from '../syntax/parse';
import type { Rule } from './rule';

/** What tests ask of one rule, run on its own. */
export interface Trial {
  findings(text: string): readonly Finding[];
  /** What the findings mark. */
  marked(text: string): string[];
  /** `text` after every safe fix. */
  fixed(text: string): string;
  /** `text` after every safe fix and, of findings without one, the first suggestion. */
  followed(text: string): string;
}

/** Tries `rule` with `options`, a rule that is off by default included. */
export function trialOf(rule: Rule, options: Record<string, unknown> = {}): Trial {
  const level = rule.defaultLevel === 'off' ? 'warning' : rule.defaultLevel;
  const findings = (text: string) =>
    check(
      analyse(parse(text)),
      emptyCatalogue,
      { levels: { [rule.id]: level }, options: { [rule.id]: options } },
      { rules: [rule] },
    );
  return {
    findings,
    marked: (text) => findings(text).map(({ span }) => text.slice(span.start, span.end)),
    fixed: (text) => fixAll(text, findings).text,
    followed: (text) => fixAll(text, findings, ({ fix, suggestions }) => fix ?? suggestions[0]?.fix).text,
  };
}
