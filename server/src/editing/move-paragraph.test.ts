import { describe, expect, it } from 'vitest';
import { type Case, edit } from './edit.fixture';

describe('Moving', () => {
  it.each<Case>([
    [
      'exchanges numbers and endings, and references follow',
      '1. *Notes* lamps;\n\n2. *Urges* c|are, under paragraph 1 above.',
      '1. *Urges* c|are, under paragraph 2 above;\n\n2. *Notes* lamps.',
    ],
    [
      'takes along what hangs under both, notes stay',
      '1. *Invites* States:\n\n(a) To see;\n\n(b) To hear;\n\n[^1]: A/80/1.\n\n2. *Urges* care.|\n\nAnnex',
      '1. *Urges* care;|\n\n[^1]: A/80/1.\n\n2. *Invites* States:\n\n(a) To see;\n\n(b) To hear.\n\nAnnex',
    ],
    ['moves preambular paragraphs', '*Recalling* lamps,\n\n|*Noting* care,', '|*Noting* care,\n\n*Recalling* lamps,'],
    [
      'exchanges letters',
      '1. *Invites* States:\n\n(a) To see:\n\n(i) Lamps;\n\n(b) To |hear.',
      '1. *Invites* States:\n\n(a) To |hear;\n\n(b) To see:\n\n(i) Lamps.',
    ],
    [
      'takes a directive along',
      '1. *Notes* lamps;\n\n<!-- plenary-disable-next-paragraph abbreviations -->\n2. *Urges* |NATO.',
      '<!-- plenary-disable-next-paragraph abbreviations -->\n1. *Urges* |NATO;\n\n2. *Notes* lamps.',
    ],
    [
      'goes past a heading',
      '1. *Notes* lamps;\n\n## Care\n\n2. *Urges* |care;\n\n3. *Decides* to rest.',
      '1. *Notes* lamps;\n\n2. *Urges* |care;\n\n## Care\n\n3. *Decides* to rest.',
    ],
    ['ends at the top', '1. *Notes* |lamps;\n\n2. *Urges* care.', '1. *Notes* |lamps;\n\n2. *Urges* care.'],
    [
      'keeps out of the preamble',
      '*Recalling* lamps,\n\n1. *Notes* |lamps.',
      '*Recalling* lamps,\n\n1. *Notes* |lamps.',
    ],
    ['moves lines elsewhere', '1. *Notes* lamps.[^1]\n\n[^1]: A/80/1.|', null],
  ])('up %s', (_, before, after) => {
    expect(edit('moveUp', before)).toBe(after);
  });

  it.each<Case>([
    [
      'exchanges numbers and endings',
      '1. *Notes* |lamps;\n\n2. *Urges* care.',
      '1. *Urges* care;\n\n2. *Notes* |lamps.',
    ],
    [
      'takes along what hangs under it',
      '1. *Invites* States:|\n\n(a) To see;\n\n2. *Urges* care;\n\n3. *Decides* to rest.',
      '1. *Urges* care;\n\n2. *Invites* States:|\n\n(a) To see;\n\n3. *Decides* to rest.',
    ],
    [
      'exchanges letters within a list',
      '1. *Invites* States:\n\n(a) To |see;\n\n(b) To hear;\n\n2. *Urges* care.',
      '1. *Invites* States:\n\n(a) To hear;\n\n(b) To |see;\n\n2. *Urges* care.',
    ],
    ['ends at the bottom', '1. *Notes* lamps;\n\n2. *Urges* |care.', '1. *Notes* lamps;\n\n2. *Urges* |care.'],
  ])('down %s', (_, before, after) => {
    expect(edit('moveDown', before)).toBe(after);
  });

  it('up and down again is nothing', () => {
    const before = '1. *Invites* States:\n\n(a) To see;\n\n2. *Urges* care|, under paragraph 1 above.\n\nAnnex';
    expect(edit('moveDown', edit('moveUp', before) ?? '')).toBe(before);
  });
});
