import { analyse } from '../../analysis/analysis';
import { htmlPage } from '../../convert/html/page';
import { printDraft } from '../../convert/printed/print';
import { plainTextOf } from '../../convert/text/plain-text';
import { parse } from '../../syntax/parse';
import type { ConversionFormat } from './format-names';

/** How a draft's text becomes the content of a file of each format. */
export const converters: Readonly<Record<ConversionFormat, (text: string) => string | Uint8Array>> = {
  html: (text) => htmlPage(printDraft(analyse(parse(text)))),
  txt: (text) => plainTextOf(printDraft(analyse(parse(text)))),
};
