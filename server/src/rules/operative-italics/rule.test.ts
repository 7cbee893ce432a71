import { expect, it } from 'vitest';
import { analyse } from '../../analysis/analysis';
import { emptyCatalogue } from '../../catalogue/catalogue';
import { check } from '../../lint/check';
import { presets } from '../../lint/presets';
import { parse } from '../../syntax/parse';
import rule from './rule';

it('accepts bold and underlined verbs where a conference does', () => {
  const draft =
    '*The Lighthouse Council*,\n\n1. <u>Encourages</u> all keepers;\n\n2. **Thanks** them;\n\n3. Decides to meet.';
  const found = (configuration: { levels: object; options: object }) =>
    check(analyse(parse(draft)), emptyCatalogue, configuration as never, { rules: [rule] }).map((f) => f.messageId);
  expect(found({ levels: {}, options: {} })).toEqual(['mark', 'mark', 'missing']);
  expect(found(presets.mun)).toEqual(['missing']);
});
