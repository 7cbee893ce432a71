import type { Connection } from 'vscode-languageserver';
import { analyse } from '../analysis/analysis';
import { formats } from '../compare/formats';
import { compareSides, type Side } from '../compare/report';
import { exportWord } from '../convert/export-word';
import { importWord } from '../convert/import-word';
import { printDraft } from '../convert/printed/print';
import { isWordFault } from '../convert/word';
import { parse } from '../syntax/parse';
import { CompareRequest, type NamedText } from './requests/comparing';
import { ExportWordRequest, ImportWordRequest, toBytes, toCharacters, type WordImport } from './requests/word';
import type { Runtime } from './runtime';

/** Answers requests about whole texts, wherever the client has them from: comparisons, and Word files both ways. */
export function provideTexts(connection: Connection, runtime: Runtime): void {
  connection.onRequest(CompareRequest, ({ before, after, format }) =>
    formats[format](compareSides(sideOf(before), sideOf(after))),
  );

  connection.onRequest(ExportWordRequest, async ({ text, changes }) => {
    const from = changes && { ...changes, base: analyse(parse(changes.base)) };
    const { bytes, losses } = await exportWord(await runtime.loadWord(), analyse(parse(text)), from);
    return { content: toCharacters(bytes), losses };
  });

  connection.onRequest(ImportWordRequest, async ({ content, changes }): Promise<WordImport> => {
    const word = await runtime.loadWord();
    try {
      return importWord(word, toBytes(content), { changes });
    } catch (fault) {
      if (isWordFault(fault)) return { fault: fault.message };
      throw fault;
    }
  });
}

function sideOf({ name, text }: NamedText): Side {
  return { name, text: printDraft(analyse(parse(text))) };
}
