import fc from 'fast-check';

/** What drafts and their accidents are made of, one behind another or put into a draft: what people type and paste. */
export const pieces: readonly string[] = [
  ...['\n', '\n\n', '\r\n', '\r', '\f', ' ', '\t', '\u00a0'],
  ...['\u200b', '\u200e', '\u202e', '\ufeff', '😀', '\ud83d', '\0'],
  ...['*', '**', '_', '___', '<u>', '</u>', '\\', '<!--', '-->'],
  ...['[', ']', '(', ')', '“', '”', '"', ',', ';', ':', '.', ' - '],
  ...['a', 'and', 'the', 'the the', 'organize', 'organise', 'lights, 3 which'],
  '\n\n<!-- plenary-disable-next-paragraph spelling -->\n\n',
  '\n<!-- plenary-disable operative-ending -->\n',
  // Notes, and lines that look like them.
  ...['[^1]', '[^1]: ', '\n\n[^1]: A/79/302.\n', '¹', '¹ ', '\n¹ Resolution 70/1.\n', '* ', '\n* Buoys;\n'],
  ...['2/3', '\n2/3\n', '\n___\n', '\n______\n3\nA/80/902.\n'],
  // Labels and headings.
  ...['1. ', '12) ', '(a) ', '(i) ', 'PP1 ', 'OP 2 bis ', '# ', '## ', '| a |', 'Annex'],
  ...['\n\n1. ', '\n\n2. *Urges* ', '\n\n(a) ', '\n(i) ', '\nPP1 ', '\nOP 2 bis '],
  ...['\n# ', '\n\n## II\n\n', '\n| a | b |\n', '\n\nAnnex\n\n'],
  // Whole lines and their pieces.
  ...['Agenda item 7 (a)', 'Seventy-ninth session', 'Eightieth session', 'A/80/L.13', ': draft resolution'],
  ...['*The General Assembly*,', '\n\n*The General Assembly*,\n\n', '\n\nThe Human Rights Council,\n\n'],
  ...[
    '*Recalling* its resolution ',
    '\n\n*Recalling* its resolution 71/14 of 21 November 2016,\n\n',
    '*Also recalling* ',
  ],
  ...['*Notes* the report;', '89th plenary meeting', '\n\n89th plenary meeting\n26 August 2025\n'],
  ...['[71/14](https://docs.un.org/en/A/RES/71/14)', '1631 \\(2005\\)', 'Security Council resolution 1631'],
  ...['Human Rights Council resolution 34/24', 'resolution 34/24 of 24 March 2017'],
];

/** Whole paragraphs of a draft, and their beginnings. */
const paragraphs: readonly string[] = [
  ...['A/80/L.45\n', 'General Assembly\n\n', 'Eightieth session\n', 'Agenda item 78'],
  ...['Iceland:* draft resolution\n\n', '79/999.[^2] Lamps\n\n', '*The General Assembly*,\n\n'],
  ...['*Recalling* its resolution [78/10](#) of 21 November 2023,[^1]\n\n', '*Noting', 'its resolutions 7', ' and '],
  ...['A\n\n', 'II\n\nLamps\n\n', '1. *Invites* States:\n\n', '(a) To listen;\n\n', '(ii) To speak;\n\n'],
  ...['- To look;\n\n', '2\\. Decides to rest at its eighty-first session.\n', 'Annex I\n\n'],
  ...['*89th plenary meeting*\n*26 June 2025*[^1]\n', '[^1]: See A/79/302.\n', '¹ Notes', '¹–³', '[^x]', '2/3\n\n'],
  ...['<!-- plenary-disable ', '<!-- a remark -->\n', '| a | b |\n', '| a[^1] | b |\n', '| --- | :-: |\n', '|x\\|y|'],
  ...['[a *b](http://a.b) c*', '***', '  ', '🗼'],
];

/** Drafts in pieces, whole and broken, in any order: what is on the screen while someone edits. */
export const anyPieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...paragraphs) },
      { weight: 2, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 40 },
  )
  .map((some) => some.join(''));
