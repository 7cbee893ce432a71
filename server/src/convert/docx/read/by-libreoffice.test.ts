import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importWord } from '../../import-word';
import { converter } from '..';

test('a Word file that LibreOffice wrote is read with its numbers, italics, table, link and raised marks', () => {
  const bytes = readFileSync(join(import.meta.dirname, 'lamps-by-libreoffice.docx'));
  expect(importWord(converter, bytes, { changes: 'accept' })).toEqual({
    text: `## Lamps and their oil

*The General Assembly*,

*Recalling* its resolution 71/14 of 21 November 2016,[^1]

3. *Decides* to light the lamps;

4. *Requests* the keepers:

a. To report;

b. To rest;

| Lamp | Oil |
| --- | --- |
| North | two jars |

A picture and <u>underlined</u> words with a [link](https://docs.un.org/en/A/RES/71/14).

[^1]: A/79/302.
`,
    trackedChanges: 0,
    losses: ['1 picture or drawing left out.'],
  });
});
