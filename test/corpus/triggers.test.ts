import { expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis/analysis';
import { emptyCatalogue } from '../../server/src/catalogue/catalogue';
import { check } from '../../server/src/lint/check';
import { defaultConfiguration } from '../../server/src/lint/configuration';
import { rules } from '../../server/src/rules/registry.generated';
import { parse } from '../../server/src/syntax/parse';
import { describeShared } from '../shared-data';
import { collections, textsOf } from './texts';

const ungated = rules.map((rule) => ({ ...rule, triggers: undefined }));

/** Makes of a text in good form one in which rules find much: straight marks, American words, doubled and abbreviated ones. */
function spoiled(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .replaceAll('per cent', '%')
    .replaceAll('United Nations', 'UN')
    .replaceAll('Member States', 'member states')
    .replace(/iz(?=ation|ing|ed)/g, 'is')
    .replace(/our\b/g, 'or')
    .replace(/ of (?=the )/g, ' of  ')
    .replace(/ in (\w+)/g, ' in $1 $1')
    .replace(/resolution (?=\d)/g, 'Resolution ')
    .replace(/\b(\d{1,2}) (January|March|May|July|November) (\d{4})/g, '$2 $1, $3');
}

describeShared('the triggers of the rules', () => {
  it('change no finding', () => {
    const findings = (text: string, list = rules) =>
      check(analyse(parse(text)), emptyCatalogue, defaultConfiguration, { rules: list });
    for (const collection of collections) {
      let i = 0;
      for (const { text } of textsOf(collection)) {
        if (i++ % 25 !== 0) continue;
        for (const draft of [text, spoiled(text)]) expect(findings(draft)).toEqual(findings(draft, ungated));
      }
    }
  });
});
