import { resolve } from 'node:path';
import { importWord } from '../../convert/import-word';
import { isWordFault } from '../../convert/word';
import { draftFromHtml, HtmlFault } from '../../paste/draft-from-html';
import { isWordFile, readNamedDraft } from '../draft-file';
import { Failure } from '../failure';
import { readBytes } from '../read-file';
import { tell } from '../terminal';
import { loadWord } from '../word';

/** A draft's text, read from a text file, a page or a Word file. What is lost of the latter is told on stderr. */
export function readSource(name: string, changes: 'accept' | 'reject'): string {
  if (!isWordFile(name)) {
    const { text } = readNamedDraft(name);
    return PAGE.test(name) ? draftOfPage(name, text) : text;
  }
  const bytes = readBytes(resolve(name), { name, isNamed: true });
  try {
    const { text, losses } = importWord(loadWord(), bytes, { changes });
    for (const loss of losses) tell(`${name}: ${loss}`);
    return text;
  } catch (fault) {
    if (isWordFault(fault)) throw new Failure(`${name}: ${fault.message}`);
    throw fault;
  }
}

const PAGE = /\.x?html?$/i;

function draftOfPage(name: string, html: string): string {
  try {
    const text = draftFromHtml(html);
    if (text !== null) return text;
  } catch (fault) {
    if (fault instanceof HtmlFault) throw new Failure(`${name}: ${fault.message}`);
    throw fault;
  }
  throw new Failure(`${name}: There are no paragraphs in this page.`);
}
