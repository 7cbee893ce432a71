import { writeFileSync } from 'node:fs';
import { grammar } from './grammar/grammar';

/** Writes the TextMate grammar that VS Code loads; its source is scripts/grammar. */
const target = new URL('../syntaxes/un-resolution.tmLanguage.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(grammar, null, 2)}\n`);
