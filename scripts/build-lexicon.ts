/** Writes the bundled lexicon of opening phrases from the counted phrases and the adopted texts beside the repository. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { continuations } from './lexicon/continuations';
import { choose, readCounts, readMarked, readSubjects, tally } from './lexicon/openings';

const shared = join(import.meta.dirname, '../../shared');
const language = join(import.meta.dirname, '../server/src/language');

const counts = readCounts(join(shared, 'lexicon/openings.tsv'));
const adopted = join(shared, 'corpus/adopted');
const marked = readMarked(adopted);
const chosen = choose(counts, tally(marked, new Set(counts.keys())));

const list = (name: string, comment: string, phrases: readonly string[]) =>
  `/** ${comment} */\nexport const ${name}: readonly string[] =\n  \`${phrases.join('\n')}\`.split('\\n');\n`;

const NOTE =
  '// Made by scripts/build-lexicon.ts from official resolutions published by the United Nations; see data/SOURCES.md.\n';
writeFileSync(
  join(language, 'openings.generated.ts'),
  [
    NOTE,
    list('PREAMBULAR_PHRASES', 'Phrases that open preambular paragraphs, most frequent first.', chosen.preambular),
    list('OPERATIVE_PHRASES', 'Phrases that open operative paragraphs, most frequent first.', chosen.operative),
    list('ROMAN_PHRASES', 'Beginnings of which adopted texts mostly set only a part in italics.', chosen.roman),
  ].join('\n'),
);

const subjects = readSubjects(adopted);
const following = continuations(marked, (document) => subjects.get(document) ?? document);
writeFileSync(
  join(language, 'opening-continuations.generated.ts'),
  [
    NOTE,
    '/** Words that often follow an opening phrase, each line with the most frequent first. */',
    'export const OPENING_CONTINUATIONS: readonly string[] =',
    `  \`${following.map(({ base, words }) => [base, ...words].join('|')).join('\n')}\`.split('\\n');\n`,
  ].join('\n'),
);
console.log(
  `${chosen.preambular.length} preambular, ${chosen.operative.length} operative, ${chosen.roman.length} roman`,
);
