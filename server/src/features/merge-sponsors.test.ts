import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/analysis';
import { emptyCatalogue } from '../catalogue/catalogue';
import { parse } from '../syntax/parse';
import { mergeSponsors } from './merge-sponsors';

const states = [
  'Antigua and Barbuda',
  'Iceland',
  'Iran (Islamic Republic of)',
  'Kenya',
  'Turkey',
  'Türkiye',
  'Uruguay',
];
const catalogue = { ...emptyCatalogue, memberStates: () => states };
const draft = (line: string) =>
  `A/80/L.4\n\nGeneral Assembly\n\nAgenda item 9\nSport\n\n${line}\n\n# Lamps\n\n*The General Assembly*,\n`;

/** The sponsors line after the merge, or why there is none. */
function merge(line: string, pasted: string): string {
  const text = draft(line);
  const merged = mergeSponsors(analyse(parse(text)), pasted, catalogue);
  if (merged.outcome === 'unknown names') return `unknown: ${merged.names.join('; ')}`;
  if (merged.outcome !== 'merged') return merged.outcome;
  const { span, text: names } = merged.edit;
  return (text.slice(0, span.start) + names + text.slice(span.end)).split('\n')[7] as string;
}

describe('sponsors', () => {
  it.each([
    'Kenya, Uruguay and Antigua and Barbuda',
    'Antigua and Barbuda\nKenya\nUruguay\n',
    '• Kenya\r\n• Uruguay\r\n• Antigua and Barbuda',
    'KENYA; URUGUAY; the Antigua and Barbuda.',
  ])('given as %j are merged in order', (pasted) => {
    expect(merge('Iceland:[^*] draft resolution', pasted)).toBe(
      'Antigua and Barbuda, Iceland, Kenya and Uruguay:[^*] draft resolution',
    );
  });

  it('take the place of a blank', () => {
    expect(merge('[ ]:[^*] draft resolution', 'Kenya, Iceland')).toBe('Iceland and Kenya:[^*] draft resolution');
  });

  it('may have everyday names', () => {
    expect(merge('Iceland: draft resolution', 'the USA, U.K. and South Korea')).toBe(
      'Iceland, Republic of Korea, United Kingdom of Great Britain and Northern Ireland and United States of America: draft resolution',
    );
  });

  it('are written in today’s form, once', () => {
    expect(merge('Iceland and Kenya: draft resolution', 'Turkey, Iran, Kenya, Türkiye')).toBe(
      'Iceland, Iran (Islamic Republic of), Kenya and Türkiye: draft resolution',
    );
  });

  it('that are listed already, or unknown, change nothing', () => {
    expect(merge('Iceland and Kenya: draft resolution', 'Kenya')).toBe('nothing new');
    expect(merge('Iceland: draft resolution', 'Kenya, Ruritania and Kenia')).toBe('unknown: Ruritania; Kenia');
  });

  it('keep what the line has', () => {
    expect(merge('Iceland and Peru (on behalf of the Group of Friends): draft resolution', 'Kenya')).toBe(
      'Iceland, Kenya and Peru (on behalf of the Group of Friends): draft resolution',
    );
  });

  it('want a line that lists them', () => {
    expect(merge('Draft resolution submitted by the President of the General Assembly', 'Kenya')).toBe('no list');
    expect(merge('Iceland,[^1] Uruguay: draft resolution', 'Kenya')).toBe('no list');
  });
});
