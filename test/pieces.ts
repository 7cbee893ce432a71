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
