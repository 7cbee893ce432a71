import { describe, expect, it } from 'vitest';
import { infoPage } from './info-page';

const bare = { extensionVersion: '1.2.3', editor: 'Editor 4', serverRuns: true, draft: null, configuration: null };

describe('infoPage', () => {
  it('says that no draft is open', () => {
    const page = infoPage(bare);
    expect(page).toContain('- Extension: 1.2.3\n- Language server: running\n- Editor: Editor 4');
    expect(page).toContain('No draft is open');
  });

  it('says that the server does not run', () => {
    expect(infoPage({ ...bare, serverRuns: false, draft: 'file:///a.unres' })).toContain('server: not running');
  });

  it('lists rules and options with where they come from, and what is wrong', () => {
    const page = infoPage({
      ...bare,
      draft: 'file:///drafts/a.unres',
      configuration: {
        serverVersion: '1.2.3',
        file: 'file:///drafts/.plenary.json',
        problems: ['No rule is called “comma”.'],
        rules: [
          {
            id: 'opening-phrase',
            level: 'warning',
            origin: 'default',
            options: [{ name: 'allow', value: ['Hailing'], origin: 'file' }],
          },
          { id: 'citation-date', level: 'off', origin: 'file', options: [] },
        ],
      },
    });
    expect(page).toContain('- Governed by: file:///drafts/.plenary.json\n- Problem: No rule is called “comma”.');
    expect(page).toContain(
      [
        '| Rule or option        | Value       | From    |',
        '| --------------------- | ----------- | ------- |',
        '| opening-phrase        | warning     | default |',
        '| opening-phrase: allow | ["Hailing"] | file    |',
        '| citation-date         | off         | file    |',
      ].join('\n'),
    );
  });

  it('names the settings where no file governs', () => {
    const configuration = { serverVersion: '1', file: null, problems: [], rules: [] };
    expect(infoPage({ ...bare, draft: 'untitled:a', configuration })).toContain('Governed by: the settings');
  });
});
