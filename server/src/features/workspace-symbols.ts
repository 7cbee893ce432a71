import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import { formatDate } from '../language/dates';
import { organName } from '../language/organs';
import { officialUrl, parseAct } from '../language/symbols';
import { fileName } from '../workspace/file-name';
import type { WorkspaceIndex } from '../workspace/index';
import type { FileSummary } from '../workspace/summary';

/** A document found by its number or by words of its title. */
export interface FoundDocument {
  /** `71/14 Cooperation between …`. */
  readonly name: string;
  /** `General Assembly, 21 November 2016`. */
  readonly container: string;
  /** A file of the workspace, else the official text. */
  readonly uri: string;
  /** Whether `uri` is a file of the workspace. */
  readonly isFile: boolean;
}

/**
 * Documents whose number begins with `query`, or whose titles hold all its words: files of the workspace first, then
 * what the catalogue knows, `limit` at most. An empty query finds the workspace’s files alone.
 */
export function findDocuments(
  query: string,
  workspace: WorkspaceIndex,
  catalogue: Catalogue,
  limit: number,
): readonly FoundDocument[] {
  const words = query
    .toLowerCase()
    .split(/[\s\u00a0]+/)
    .filter(Boolean);
  const files = [...workspace.files].filter((file) => matches(words, nameOf(file), file.title ?? ''));
  const found = files.slice(0, limit).map(fileFound);
  if (words.length === 0) return found;
  for (const entry of catalogue.search((cited, title) => matches(words, cited, title))) {
    if (found.length >= limit) break;
    if (entry.uri !== undefined) continue;
    const document = entryFound(entry);
    if (document !== null) found.push(document);
  }
  return found;
}

function matches(words: readonly string[], number: string, title: string): boolean {
  const cited = number.toLowerCase();
  const known = title.toLowerCase();
  return words.every((word, i) => (i === 0 && isNumberPart(word) ? cited.startsWith(word) : known.includes(word)));
}

/** What begins a number or symbol rather than a word of a title. */
function isNumberPart(word: string): boolean {
  return /^(?:e?s-)?\d|\//.test(word);
}

function nameOf({ canonical }: FileSummary): string {
  return canonical?.replace(/^A\/RES\/(?=\S+\/)/, '') ?? '';
}

function fileFound(file: FileSummary): FoundDocument {
  const name = [nameOf(file), file.title].filter(Boolean).join(' ');
  return {
    name: name || fileName(file.uri),
    container: file.date === null ? 'in this workspace' : `in this workspace, ${formatDate(file.date)}`,
    uri: file.uri,
    isFile: true,
  };
}

function entryFound(entry: CatalogueEntry): FoundDocument | null {
  const uri = officialUrl(entry.canonical);
  if (uri === undefined) return null;
  const organ = parseAct(entry.canonical)?.organ;
  const facts = [organ && organName(organ), entry.date && formatDate(entry.date)];
  return {
    name: [entry.cited, entry.title].filter(Boolean).join(' '),
    container: facts.filter(Boolean).join(', '),
    uri,
    isFile: false,
  };
}
