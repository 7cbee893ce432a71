/** Writes the bundled lexicon of opening phrases from the counted phrases and the adopted texts beside the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choose, readCounts, readMarked, tally } from './lexicon/openings';

const shared = join(import.meta.dirname, '../../shared');
const target = join(import.meta.dirname, '../server/src/language/openings.generated.ts');

const counts = readCounts(join(shared, 'lexicon/openings.tsv'));
const chosen = choose(counts, tally(readMarked(join(shared, 'corpus/adopted')), new Set(counts.keys())));

const list = (name: string, comment: string, phrases: readonly string[]) =>
  `/** ${comment} */\nexport const ${name}: readonly string[] =\n  \`${phrases.join('\n')}\`.split('\\n');\n`;

writeFileSync(
  target,
  [
    '// Made by scripts/build-lexicon.ts from official resolutions published by the United Nations; see data/SOURCES.md.\n',
    list('PREAMBULAR_PHRASES', 'Phrases that open preambular paragraphs, most frequent first.', chosen.preambular),
    list('OPERATIVE_PHRASES', 'Phrases that open operative paragraphs, most frequent first.', chosen.operative),
    list('ROMAN_PHRASES', 'Beginnings of which adopted texts mostly set only a part in italics.', chosen.roman),
  ].join('\n'),
);
console.log(
  `${chosen.preambular.length} preambular, ${chosen.operative.length} operative, ${chosen.roman.length} roman`,
);
