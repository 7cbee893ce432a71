import type { Connection } from 'vscode-languageserver';
import { analyse } from '../analysis/analysis';
import { formats } from '../compare/formats';
import { compareSides, type Side } from '../compare/report';
import { exportWord } from '../convert/export-word';
import { importWord } from '../convert/import-word';
import { printDraft } from '../convert/printed/print';
import { parse } from '../syntax/parse';
import { CompareRequest, type NamedText } from './requests/comparing';
import { ExportWordRequest, ImportWordRequest, type WordImport } from './requests/word';
import type { Runtime } from './runtime';

/** Answers requests about whole texts, wherever the client has them from: comparisons, and Word files both ways. */
export function provideTexts(connection: Connection, runtime: Runtime): void {
  connection.onRequest(CompareRequest, ({ before, after, format }) =>
    formats[format](compareSides(sideOf(before), sideOf(after))),
  );

  connection.onRequest(ExportWordRequest, async ({ text, changes }) => {
    const from = changes && { ...changes, base: analyse(parse(changes.base)) };
    const { bytes, losses } = await exportWord(await runtime.loadWord(), analyse(parse(text)), from);
    return { content: toBinary(bytes), losses };
  });

  connection.onRequest(ImportWordRequest, async ({ content, changes }): Promise<WordImport> => {
    const word = await runtime.loadWord();
    try {
      return importWord(word, fromBinary(content), { changes });
    } catch (fault) {
      // The bundle that reads Word files has a class of its own.
      if (fault instanceof Error && fault.name === 'WordFault') return { fault: fault.message };
      throw fault;
    }
  });
}

function sideOf({ name, text }: NamedText): Side {
  return { name, text: printDraft(analyse(parse(text))) };
}

/** Bytes as characters: messages are text. */
function toBinary(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}

function fromBinary(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
