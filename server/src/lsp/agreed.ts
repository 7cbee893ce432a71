import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { mayBeSource } from '../agreed/admission';
import { type Assessment, assessParagraph } from '../agreed/assess';
import { changedWords, differences } from '../agreed/differences';
import type { AdoptedText } from '../agreed/document';
import { houseForm } from '../agreed/house-form';
import { Library, type Occurrence } from '../agreed/library';
import { type ReadParagraph, readParagraphs } from '../agreed/paragraphs';
import { readIdentity } from '../agreed/read-document';
import { LibraryFault, notationIn, readLibraryFile } from '../agreed/read-file';
import { type SearchQuery, search } from '../agreed/search';
import { citationOf, findSources } from '../agreed/sources';
import { summaryInWords } from '../agreed/summary';
import { titleKey } from '../catalogue/title-key';
import type { Drafts } from './drafts';
import type { ClientFiles } from './files';
import { toRange, toSpan } from './ranges';
import {
  AgreedNotation,
  type AgreedOverview,
  type AgreedParagraph,
  type AgreedPlace,
  FindSources,
  ForgetTexts,
  type FoundSources,
  OverviewAgreed,
  PutTexts,
  type ReadText,
  ReadTexts,
  SearchAgreed,
} from './requests/agreed';
import { afterNextMessage } from './turn';

const MOST_SOURCES = 8;
const MOST_HITS = 200;

/** Keeps the library that the client feeds, and answers what in it is near to a draft. */
export function provideAgreedLanguage(connection: Connection, drafts: Drafts, files: ClientFiles): void {
  const library = new Library();
  const assessed = new AssessedDrafts(library);

  connection.onRequest(ReadTexts, async ({ uris }, token): Promise<ReadText[]> => {
    const read: ReadText[] = [];
    for (const uri of uris) {
      await giveWay(token);
      read.push(takeIn(uri, await files.read(uri)));
    }
    return read;
  });

  connection.onRequest(PutTexts, async ({ texts }, token) => {
    const refused: string[] = [];
    for (const text of texts) {
      await giveWay(token);
      if (isAdoptedText(text)) library.set(text);
      else refused.push(text.uri);
    }
    assessed.clear();
    return refused;
  });

  connection.onRequest(ForgetTexts, ({ uris }) => {
    for (const uri of uris) library.delete(uri);
    assessed.clear();
    return null;
  });

  connection.onRequest(FindSources, ({ uri, range }): FoundSources | null => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const span = toSpan(draft.snapshot, range);
    const paragraphs = readParagraphs(draft.tree);
    const paragraph = paragraphs.find((one) => one.span.start <= span.start && span.start <= one.span.end);
    if (paragraph === undefined) return null;
    const isSelection = span.end > span.start && span.end <= paragraph.span.end;
    const text = isSelection ? draft.snapshot.text.slice(span.start, span.end).replace(/[*_]/g, '') : paragraph.text;
    const identity = readIdentity(uri, draft.tree);
    const query = {
      text,
      kind: paragraph.kind,
      admits: (one: AdoptedText | Occurrence['text']) => mayBeSource(one, identity),
      series: new Set(identity.title === null ? [] : [titleKey(identity.title)]),
    };
    return {
      version: draft.snapshot.version,
      range: toRange(draft.snapshot, isSelection ? span : paragraph.span),
      place: paragraph.place,
      sources: findSources(library, query, MOST_SOURCES).map((source) => ({
        ...placeOf(source, source.words),
        similarity: source.similarity,
        changes: source.changes,
        sameIn: source.sameIn,
        lastChanged: source.lastChanged,
      })),
    };
  });

  connection.onRequest(OverviewAgreed, async ({ uri }, token): Promise<AgreedOverview | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const paragraphs: AgreedParagraph[] = [];
    const identity = readIdentity(uri, draft.tree);
    for (const paragraph of readParagraphs(draft.tree)) {
      await giveWay(token);
      if (drafts.get(uri) !== draft) throw new ResponseError(LSPErrorCodes.ContentModified, 'edited meanwhile');
      const assessment = assessed.of(identity, paragraph);
      const at = draft.snapshot.lines.positionAt(paragraph.span.start);
      paragraphs.push({ at, status: assessment.status, verdict: verdictOn(assessment, library) });
    }
    return {
      version: draft.snapshot.version,
      paragraphs,
      summary: summaryInWords(paragraphs.map(({ status }) => status)),
      texts: library.size,
    };
  });

  connection.onRequest(SearchAgreed, (query) =>
    search(library, query as SearchQuery, MOST_HITS).map((hit) => placeOf(hit, hit.words)),
  );

  connection.onRequest(AgreedNotation, async ({ uri, index }) => {
    const source = await files.read(uri);
    return source === null ? null : notationIn(uri, source, index);
  });

  function takeIn(uri: string, source: string | null): ReadText {
    assessed.clear();
    try {
      const text = source === null ? null : readLibraryFile(uri, source);
      if (text === null) library.delete(uri);
      else library.set(text);
      return { uri, text: text && { ...text }, fault: source === null ? 'no text that can be read' : null };
    } catch (fault) {
      library.delete(uri);
      if (!(fault instanceof LibraryFault)) throw fault;
      return { uri, text: null, fault: fault.message };
    }
  }
}

/** What is known of the paragraphs of drafts, until the library changes: most stay the same from edit to edit. */
class AssessedDrafts {
  readonly #known = new Map<string, Assessment>();

  constructor(private readonly library: Library) {}

  clear(): void {
    this.#known.clear();
  }

  of(identity: ReturnType<typeof readIdentity>, paragraph: ReadParagraph): Assessment {
    const key = JSON.stringify([identity, paragraph.kind, paragraph.text]);
    let assessment = this.#known.get(key);
    if (assessment === undefined) {
      assessment = assessParagraph(this.library, identity, paragraph);
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, assessment);
    }
    return assessment;
  }
}

const MOST_KNOWN = 5_000;

function placeOf({ text, index }: Occurrence, words: string): AgreedPlace {
  const { place = '', span = { start: 0, end: 0 } } = text.paragraphs[index] ?? {};
  return {
    uri: text.uri,
    index,
    start: span.start,
    end: span.end,
    citation: citationOf({ text, index }),
    houseForm: houseForm(text, place),
    title: text.title,
    words,
  };
}

function verdictOn({ status, match, paragraph }: Assessment, library: Library): string {
  const best = match?.occurrences[0];
  if (match === null || best === undefined) return 'new';
  if (status === 'unchanged') return `unchanged since ${citationOf(best)}`;
  const count = changedWords(differences(library.wordings.text(match.wording), paragraph.text));
  return `changed in ${count === 1 ? '1 word' : `${count} words`} from ${citationOf(best)}`;
}

/** Whoever writes meanwhile goes first, and so does a cancellation. */
async function giveWay(token: CancellationToken): Promise<void> {
  await afterNextMessage();
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Whether what the client kept is what it was given: a cache may hold anything. */
function isAdoptedText(text: unknown): text is AdoptedText {
  const { uri, canonical, cited, paragraphs } = text as Partial<AdoptedText>;
  return (
    [uri, canonical, cited].every((part) => typeof part === 'string') &&
    Array.isArray(paragraphs) &&
    paragraphs.every((one) => typeof one?.text === 'string' && typeof one.place === 'string' && one.span !== undefined)
  );
}
