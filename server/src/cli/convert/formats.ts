import { analyse } from '../../analysis/analysis';
import { exportWord } from '../../convert/export-word';
import { htmlPage } from '../../convert/html/page';
import { printDraft } from '../../convert/printed/print';
import { plainTextOf } from '../../convert/text/plain-text';
import { normalizeText } from '../../normalize/normalize';
import { parse } from '../../syntax/parse';
import { tell } from '../terminal';
import { loadWord } from '../word';
import type { ConversionFormat } from './format-names';

/** What a conversion may need beside the draft. */
export interface ConversionContext {
  /** Text of the draft from which changes are to be tracked. */
  readonly base?: string;
  readonly author: string;
  /** As `2026-09-15T09:00:00Z`. */
  readonly date: string;
}

type Converter = (text: string, context: ConversionContext) => Promise<string | Uint8Array> | string;

/** How a draft's text becomes the content of a file of each format. */
export const converters: Readonly<Record<ConversionFormat, Converter>> = {
  html: (text) => htmlPage(printDraft(analyse(parse(text)))),
  txt: (text) => plainTextOf(printDraft(analyse(parse(text)))),
  unres: (text) => normalizeText(text),
  docx: async (text, { base, author, date }) => {
    const changes = base === undefined ? undefined : { base: analyse(parse(base)), author, date };
    const { bytes, losses } = await exportWord(loadWord(), analyse(parse(text)), changes);
    for (const loss of losses) tell(loss);
    return bytes;
  },
};
