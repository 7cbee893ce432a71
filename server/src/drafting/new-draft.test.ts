import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { BLANK } from '../language/blank';
import { check } from '../lint/check';
import { defaultConfiguration } from '../lint/configuration';
import { parse } from '../syntax/parse';
import { newDraft, newModelUnDraft, type Skeleton } from './new-draft';
import { DRAFTING_ORGANS } from './organs';

const TODAY = '2026-11-06';
const KNOWN = {
  session: 81,
  today: TODAY,
  agendaItem: '18 (b)',
  agendaTitle: 'Sustainable development: small islands',
};

/** Rules of level error or warning that find something. */
function findings({ text }: Skeleton): string[] {
  return check(analyse(parse(text)), emptyCatalogue, defaultConfiguration)
    .filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ ruleId }) => ruleId);
}

describe('a new draft', () => {
  it.each(DRAFTING_ORGANS)('of %s has nothing wrong, however little is known', (organ) => {
    expect(findings(newDraft({ ...KNOWN, organ, title: 'Lamps', sponsors: ['Kenya', 'Iceland'] }))).toEqual([]);
    expect(findings(newDraft({ organ, session: 81, today: TODAY }))).toEqual([]);
  });

  it('of a session to come lacks at most its date', () => {
    const draft = newDraft({ ...KNOWN, organ: 'GA', session: 83 });
    expect(findings(draft).filter((rule) => rule !== 'masthead-lines')).toEqual([]);
  });

  it('says what is known, and marks what is not', () => {
    const { text, blanks } = newDraft({ ...KNOWN, organ: 'C.2', title: 'Lamps', sponsors: ['Kenya', 'Iceland'] });
    expect(text).toContain('Eighty-first session\nSecond Committee\nAgenda item 18 (b)\n');
    expect(text).toContain('Iceland and Kenya:[^*] draft resolution\n\n# Lamps\n');
    expect(text).toContain(
      'of its eighty-second session, under the item entitled “Sustainable development”, the sub-item entitled “Small islands”.',
    );
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual([BLANK, BLANK, BLANK]);
    expect(text.startsWith('A/C.2/81/L.[ ]\n\nGeneral Assembly\n')).toBe(true);
    const tree = parse(text);
    expect(analyse(tree).session.session?.number).toBe(81);
    expect(tree.kind).toBe('resolution');
  });

  it('has one line for what is given in several', () => {
    const broken = { agendaItem: '18\n(b)', agendaTitle: 'Small\r\nislands', title: 'Lamps\n\nand bells' };
    const whole = { agendaItem: '18 (b)', agendaTitle: 'Small islands', title: 'Lamps and bells' };
    const about = (known: object, sponsors: string[]) => newDraft({ ...KNOWN, organ: 'GA', ...known, sponsors });
    expect(about(broken, ['Costa\nRica'])).toEqual(about(whole, ['Costa Rica']));
    expect(newModelUnDraft({ committee: 'Lamp\nCommittee', topic: 'Oil\nlamps', sponsors: ['Costa\nRica'] })).toEqual(
      newModelUnDraft({ committee: 'Lamp Committee', topic: 'Oil lamps', sponsors: ['Costa Rica'] }),
    );
  });

  it('is read line by line, also where nothing is known', () => {
    const { blocks } = parse(newDraft({ organ: 'GA', session: 83, today: TODAY }).text);
    const fields = blocks.filter(({ prose }) => prose.text.includes(BLANK)).map(({ field, kind }) => field ?? kind);
    expect(fields.slice(0, 6)).toEqual(['symbol', 'date', 'agenda-item', 'agenda-title', 'sponsors', 'title']);
  });

  it('of Model United Nations has the masthead that is usual there', () => {
    const draft = newModelUnDraft({ committee: 'World Health Organization', topic: 'Sleep', sponsors: ['Kenya'] });
    expect(draft.text.split('\n').slice(0, 6)).toEqual([
      'Committee: World Health Organization',
      'Topic: Sleep',
      'Sponsors: Kenya',
      'Signatories: [ ]',
      '',
      '*The World Health Organization*,',
    ]);
    expect(findings(draft)).toEqual([]);
  });
});
