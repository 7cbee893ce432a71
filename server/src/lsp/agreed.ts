import type { Connection } from 'vscode-languageserver';
import { mayBeSource } from '../agreed/admission';
import { type Assessment, assessParagraph } from '../agreed/assess';
import { changedWords, differences } from '../agreed/differences';
import { houseForm } from '../agreed/house-form';
import type { Library, Occurrence } from '../agreed/library';
import type { Query } from '../agreed/nearest';
import { type ReadParagraph, readParagraphs } from '../agreed/paragraphs';
import { readIdentity } from '../agreed/read-document';
import { notationIn } from '../agreed/read-file';
import { type SearchQuery, searchInSteps } from '../agreed/search';
import { citationOf, findSources } from '../agreed/sources';
import { summaryInWords } from '../agreed/summary';
import { titleKey } from '../catalogue/title-key';
import { insertParagraph } from '../editing/insert-paragraph';
import type { Span } from '../text/span';
import type { Draft, Drafts } from './drafts';
import type { ClientFiles } from './files';
import { provideLibrary } from './library';
import { toProtocolEdit, toRange, toSpan } from './ranges';
import {
  type AgreedOverview,
  type AgreedParagraph,
  type AgreedPlace,
  FindSources,
  type FoundSources,
  InsertAgreed,
  OverviewAgreed,
  SearchAgreed,
} from './requests/agreed';
import { giveWay, requireCurrent } from './superseded';

const MOST_SOURCES = 8;
const MOST_HITS = 200;
/** So many paragraphs of drafts are remembered. */
const MOST_KNOWN = 5_000;

/** Answers what in the library of adopted texts is near to a draft. */
export function provideAgreedLanguage(connection: Connection, drafts: Drafts, files: ClientFiles): void {
  const library: Library = provideLibrary(connection, files, () => assessed.clear());
  const assessed = new AssessedDrafts(library);

  connection.onRequest(FindSources, async ({ uri, range }, token): Promise<FoundSources | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    await giveWay(token);
    requireCurrent(draft, drafts, token);
    return sourcesAt(draft, toSpan(draft.snapshot, range), library);
  });

  connection.onRequest(OverviewAgreed, async ({ uri }, token): Promise<AgreedOverview | null> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return null;
    const paragraphs: AgreedParagraph[] = [];
    const identity = readIdentity(uri, draft.tree);
    for (const paragraph of readParagraphs(draft.tree)) {
      await giveWay(token);
      requireCurrent(draft, drafts, token);
      const assessment = assessed.of(identity, paragraph);
      const at = draft.snapshot.lines.positionAt(paragraph.span.start);
      paragraphs.push({ at, status: assessment.status, verdict: verdictOn(assessment, library) });
    }
    return {
      paragraphs,
      summary: summaryInWords(paragraphs.map(({ status }) => status)),
      texts: library.size,
    };
  });

  connection.onRequest(SearchAgreed, async (query, token) => {
    const steps = searchInSteps(library, query as SearchQuery, MOST_HITS);
    for (;;) {
      await giveWay(token);
      const step = steps.next();
      if (step.done) return step.value.map((hit) => placeOf(hit, hit.words));
    }
  });

  connection.onRequest(InsertAgreed, async ({ uri, version, position, source }) => {
    const file = await files.read(source.uri);
    const words = file === null ? null : notationIn(file, source);
    const draft = drafts.get(uri);
    if (words === null || draft?.snapshot.version !== version) return null;
    const edits = insertParagraph(draft.analysis, draft.snapshot.lines.offsetAt(position), words);
    return edits.map((edit) => toProtocolEdit(draft.snapshot, edit));
  });
}

/** Where the words selected were agreed, or without a selection the paragraph there; `null` where no paragraph stands. */
function sourcesAt({ uri, snapshot, tree }: Draft, selected: Span, library: Library): FoundSources | null {
  const paragraph = readParagraphs(tree).find(({ span }) => span.start <= selected.start && selected.start <= span.end);
  if (paragraph === undefined) return null;
  const isSelection = selected.end > selected.start && selected.end <= paragraph.span.end;
  const words = snapshot.text.slice(selected.start, selected.end).replace(/[*_]/g, '');
  const identity = readIdentity(uri, tree);
  const query: Query = {
    text: isSelection ? words : paragraph.text,
    kind: paragraph.kind,
    admits: (text) => mayBeSource(text, identity),
    series: new Set(identity.title === null ? [] : [titleKey(identity.title)]),
  };
  return {
    range: toRange(snapshot, isSelection ? selected : paragraph.span),
    place: paragraph.place,
    sources: findSources(library, query, MOST_SOURCES).map((source) => {
      const { words, similarity, isSource, changes, sameIn, lastChanged } = source;
      return { ...placeOf(source, words), similarity, isSource, changes, sameIn, lastChanged };
    }),
    texts: library.size,
  };
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

function placeOf({ text, index }: Occurrence, words: string): AgreedPlace {
  const { place = '' } = text.paragraphs[index] ?? {};
  return {
    uri: text.uri,
    index,
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
