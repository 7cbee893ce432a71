import { expect, it } from 'vitest';
import type { AgreedSource, FoundSources } from '../../../server/src/lsp/requests/agreed';
import { agreedPage } from './agreed-page';

const source: AgreedSource = {
  uri: 'file:///77.xml',
  index: 3,
  citation: '77/52, para. 4',
  houseForm: 'paragraph 4 of its resolution 77/52 of 4 May 2023',
  title: 'Lamps & <rocks>',
  words: 'Notes lamps on rocks',
  similarity: 0.75,
  isSource: true,
  changes: [
    { kind: 'replaced', from: 'Notes ', to: 'Urges ' },
    { kind: 'same', from: 'lamps ', to: 'lamps ' },
    { kind: 'removed', from: 'on rocks', to: '' },
  ],
  sameIn: ['76/311', '75/1', '74/1', '73/1', '72/1', '71/1', '70/1', '69/1'],
  lastChanged: null,
};
const found = (sources: AgreedSource[], texts = 2_200): FoundSources => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  place: 'para. 1',
  sources,
  texts,
});

it('words that are gone are struck out, those that are new underlined, and what texts say is text', () => {
  const page = agreedPage(found([source]), 'n', false);
  expect(page).toContain('<del>Notes</del>  <ins>Urges</ins> lamps <del>on rocks</del>');
  expect(page).toContain('Lamps &amp; &lt;rocks&gt;');
  expect(page).toContain('75 % of the words');
  expect(page).toContain('The same in 76/311, 75/1, 74/1, 73/1, 72/1, 71/1 and 2 more');
  expect(page).toContain('href="command:plenary.agreed.insertParagraph?0"');
  expect(page).not.toMatch(/<script|><\/(?:del|ins)>/);
});

it('lets no words of a text become markup', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)><a href="command:workbench.action.quit">';
  const changes = source.changes.map((change) => ({ ...change, from: hostile, to: hostile }));
  const words = { citation: hostile, houseForm: hostile, title: hostile, words: hostile, sameIn: [hostile] };
  const page = agreedPage(found([{ ...source, ...words, changes }]), 'n', false);
  expect(page).not.toMatch(/<(?:script|img)\b|<[^>]*\son\w+=/i);
  expect(page).not.toContain('href="command:workbench');
  expect(page).toContain("default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-n'\"");
});

it('says why there is nothing to show', () => {
  expect(agreedPage(null, 'n', false)).toContain('Put the caret into a paragraph');
  expect(agreedPage(found([], 0), 'n', false)).toContain('command:plenary.agreed.openSettings');
  expect(agreedPage(found([]), 'n', false)).toContain('in the 2,200 adopted texts');
  expect(agreedPage(found([], 0), 'n', true)).toMatch(/still being read(?![\s\S]*openSettings)/);
});

it('takes nothing that is merely near for a source', () => {
  const near = { ...source, citation: '76/1, para. 2', isSource: false };
  expect(agreedPage(found([source, near]), 'n', false)).toMatch(
    /77\/52, para\. 4[\s\S]*Near, but no source[\s\S]*76\/1/,
  );
  expect(agreedPage(found([near]), 'n', false)).toMatch(/New\.[\s\S]*Near, but no source[\s\S]*76\/1/);
  expect(agreedPage(found([source]), 'n', false)).not.toMatch(/New\.|no source/);
});
