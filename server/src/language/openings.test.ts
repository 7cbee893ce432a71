import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOpenings } from './nearest-openings';
import { toFinite, toParticiple, withVariant } from './opening-forms';
import { openingLexicon } from './opening-lexicon';
import { looksLikeOpening, parseOpening } from './openings';

describe('parseOpening', () => {
  // `|` marks where the italics end.
  it.each([
    'Recalling| its resolution 71/14 of 21 November 2016',
    'Recalling also| the report on lighthouses',
    'Noting with appreciation| the work of the seed banks',
    'Noting with appreciation also| the work of the seed banks',
    'Deeply concerned| that glaciers shrink',
    'Deeply concerned also| at the loss of seeds',
    'Having also considered| the note by the Secretariat',
    'Bearing in mind| the needs of keepers',
    'Bearing in mind also| the needs of keepers',
    'Taking note| of the report',
    'Taking note with satisfaction| of the report',
    'Aware| of the dangers of fog',
    'Mindful| that fog is dangerous',
    'Expressing its profound gratitude| to rescuers',
    'Expressing grave concern| about avalanches',
    'Remaining deeply concerned| about avalanches',
    'Reaffirming once more| the value of lights',
    'Calls upon| all States to keep their lights',
    'Calls for| better lights',
    'Calls once again upon| all States',
    'Also calls upon| all States',
    'Takes note| of the report',
    'Takes note with interest| of the report',
    'Expresses its appreciation| to the keepers',
    'Expresses its deep appreciation and gratitude| to the keepers',
    'Reiterates its call upon| donors',
    'Strongly condemns| the theft of lenses',
    'Condemns in the strongest possible terms| the theft of lenses',
    'Welcomes and encourages| the efforts of keepers',
    'Looks forward| to the next report',
    'Draws the attention| of States to fog',
    'Considers it important| that lights burn',
    'Continues to encourage| keepers',
    'Once again urges| States',
    'Decides| to remain seized of the matter',
    'Encourages| further efforts',
    'Stresses| the importance of lights',
    'Celebrating| the centenary of the light',
    'Is of the view| that lights save lives',
    'Urges|, in this regard, all States',
    'Requests| the Secretary-General, with concern, to report',
  ])('ends the italics in %j', (marked) => {
    const text = marked.replace('|', '');
    expect(parseOpening(text)?.text).toBe(marked.slice(0, marked.indexOf('|')));
  });

  it('tells base, variant, form and head apart', () => {
    expect(parseOpening('Noting with concern also the fog')).toMatchObject({
      base: 'Noting with concern',
      variant: 'also',
      form: 'preambular',
      head: 'noting',
      known: true,
      knownHead: true,
    });
    expect(parseOpening('Further requests the Secretary-General')).toMatchObject({
      base: 'Requests',
      variant: 'further',
      form: 'operative',
      head: 'requests',
    });
    expect(parseOpening('Having further considered the note')).toMatchObject({
      base: 'Having considered',
      variant: 'further',
      form: 'preambular',
    });
  });

  it('does not mind capitals', () => {
    expect(parseOpening('NOTES WITH CONCERN the fog')).toMatchObject({ base: 'Notes with concern', known: true });
    expect(parseOpening('Further Requests the Secretary-General')).toMatchObject({ base: 'Requests', end: 16 });
  });

  it('knows a phrase in one form when adopted texts have the other', () => {
    expect(openingLexicon().has('Drawing the attention')).toBe(false);
    expect(parseOpening('Drawing the attention of States')).toMatchObject({ known: true });
  });

  it('guesses the form of words that it does not know', () => {
    expect(parseOpening('Celebrated by keepers')).toMatchObject({ form: 'preambular', knownHead: false, known: false });
    expect(parseOpening('Illuminates the coast')).toMatchObject({ form: 'operative', knownHead: false, known: false });
    expect(parseOpening('The keepers of lights')).toMatchObject({ form: null, text: 'The', known: false });
    expect(parseOpening('States that keep lights')).toMatchObject({ known: false });
  });

  it('finds none where no word stands', () => {
    expect(parseOpening('')).toBeNull();
    expect(parseOpening('12 lights')).toBeNull();
    expect(parseOpening('*Noting*')).toBeNull();
  });

  it('never fails, and stays in the text', () => {
    const words = fc.constantFrom(
      'Noting',
      'also',
      'further',
      'with',
      'concern',
      'and',
      'its',
      'call',
      'upon',
      ',',
      'Having',
      'deeply',
      'it',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const phrase = parseOpening(text);
          if (phrase === null) return;
          expect(phrase.start).toBe(0);
          expect(phrase.end).toBeGreaterThan(0);
          expect(phrase.text).toBe(text.slice(0, phrase.end));
          // The phrase alone is parsed as itself.
          expect(parseOpening(phrase.text)?.text).toBe(phrase.text);
        },
      ),
    );
  });

  it('reads every phrase of the lexicon as that phrase', () => {
    const { preambular, operative } = openingLexicon().phrases;
    for (const phrase of [...preambular, ...operative]) {
      expect(parseOpening(`${phrase} of lights`)).toMatchObject({ base: phrase, known: true, knownHead: true });
    }
    for (const phrase of preambular) expect(parseOpening(phrase)?.form).toBe('preambular');
    for (const phrase of operative) expect(parseOpening(phrase)?.form).toBe('operative');
  });
});

describe('looksLikeOpening', () => {
  it.each([
    'Recalling its resolution',
    'Also requests the',
    'Deeply concerned that',
    'Noting',
    'Encourages',
    'Expressing serious regret at',
  ])('accepts %j', (line) => {
    expect(looksLikeOpening(line)).toBe(true);
  });
  it.each([
    'recalling its',
    'The keepers',
    'States and other',
    'Observing System and',
    'Acts of Violence',
    'Assembly decides',
    'Understanding on the',
    'Member States',
    '',
    '1. Notes',
  ])('refuses %j', (line) => {
    expect(looksLikeOpening(line)).toBe(false);
  });
});

describe('forms', () => {
  it.each([
    ['Noting also', 'Also notes'],
    ['Recalling', 'Recalls'],
    ['Taking note with appreciation further', 'Further takes note with appreciation'],
    ['Strongly condemning', 'Strongly condemns'],
    ['Bearing in mind', 'Bears in mind'],
    ['Welcoming and encouraging', 'Welcomes and encourages'],
    ['Regretting', 'Regrets'],
    ['Expressing its deep concern', 'Expresses its deep concern'],
  ])('turns %s into %s and back', (participle, finite) => {
    expect(toFinite(participle)).toBe(finite);
    expect(toParticiple(finite)).toBe(participle);
  });

  it.each(['Aware', 'Having considered', 'Deeply concerned', 'Notes', 'Illuminating', 'The'])('leaves %s', (phrase) => {
    expect(toFinite(phrase)).toBeNull();
  });

  it('turns every operative phrase of the lexicon back into itself', () => {
    for (const phrase of openingLexicon().phrases.operative) {
      const participle = toParticiple(phrase);
      if (participle !== null) expect(toFinite(participle)).toBe(phrase);
    }
  });

  it.each([
    ['Recalling', 'preambular', 'also', 'Recalling also'],
    ['Noting with concern', 'preambular', 'further', 'Noting with concern further'],
    ['Having considered', 'preambular', 'also', 'Having also considered'],
    ['Recalling also', 'preambular', 'further', 'Recalling further'],
    ['Recalling further', 'preambular', null, 'Recalling'],
    ['Calls upon', 'operative', 'also', 'Also calls upon'],
    ['Also calls upon', 'operative', null, 'Calls upon'],
  ] as const)('%s in a %s paragraph with %s is %s', (base, part, variant, phrase) => {
    expect(withVariant(base, part, variant)).toBe(phrase);
  });

  it('gives variants that parse as such', () => {
    const { preambular, operative } = openingLexicon().phrases;
    for (const [part, phrases] of Object.entries({ preambular, operative }) as [
      'preambular' | 'operative',
      string[],
    ][]) {
      for (const phrase of phrases) {
        for (const variant of ['also', 'further'] as const) {
          const text = `${withVariant(phrase, part, variant)} the lights`;
          expect(parseOpening(text), text).toMatchObject({ base: phrase, variant });
        }
      }
    }
  });
});

describe('nearestOpenings', () => {
  it.each([
    ['Recaling', 'preambular', 'Recalling'],
    ['Reconizes', 'operative', 'Recognizes'],
    ['Emphasising', 'preambular', 'Emphasizing'],
    ['Noting with apreciation', 'preambular', 'Noting with appreciation'],
    ['Wellcomes', 'operative', 'Welcomes'],
  ] as const)('%s (%s) is near %s', (text, form, phrase) => {
    expect(nearestOpenings(text, form)[0]).toBe(phrase);
  });

  it('finds none for other words', () => {
    expect(nearestOpenings('Illuminates', 'operative')).toEqual([]);
  });
});
