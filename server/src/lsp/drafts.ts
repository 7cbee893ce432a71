import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../analysis/analysis';
import { KeptFindings } from '../lint/kept-findings';
import { parse } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import { type Snapshot, snapshot } from '../text/snapshot';
import type { WorkspacePort } from '../workspace/port';
import { changed, type DocumentChanges } from './document-changes';

/** One version of an open document with what is computed from it, each on first use. */
export class Draft {
  readonly snapshot: Snapshot;
  readonly #document: TextDocument;
  #analysis: Analysis | undefined;
  /** The tree of the last version that was parsed, until this one is. */
  #before: Tree | null;
  /** What checks of the document's versions leave for one another. */
  readonly kept: KeptFindings;

  constructor(document: TextDocument, kept = new KeptFindings(), before: Tree | null = null) {
    this.#document = document;
    this.kept = kept;
    this.#before = before;
    this.snapshot = snapshot(document.uri, document.version, document.getText());
  }

  get uri(): string {
    return this.snapshot.uri;
  }

  get tree(): Tree {
    return this.analysis.tree;
  }

  get analysis(): Analysis {
    this.#analysis ??= analyse(parse(this.snapshot.text, this.#before));
    this.#before = null;
    return this.#analysis;
  }

  /** The next version: `this` stays what it is. */
  edited(changes: DocumentChanges, version: number): Draft {
    const parsed = this.#analysis?.tree ?? this.#before;
    return new Draft(changed(this.#document, changes, version), this.kept, parsed);
  }
}

/** What the file `uri`, which is not open, holds. */
export function closedDraft(uri: string, text: string): Draft {
  return new Draft(TextDocument.create(uri, 'un-resolution', 0, text));
}

/** The open documents. A draft that is no longer the one {@link TextDocuments.get} gives is superseded. */
export type Drafts = TextDocuments<Draft>;

/** The documents that the client opens, kept in step with its changes. */
export function openDrafts(): Drafts {
  return new TextDocuments({
    // A client that sends no text has none: questions about all open documents are to be answered all the same.
    create: (uri, language, version, text = '') => new Draft(TextDocument.create(uri, language, version, text)),
    update: (draft: Draft, changes, version) => draft.edited(changes, version),
  });
}

/** The text of a file as it stands in an editor, or else on disk; `null` where it has gone. */
export async function snapshotOf(uri: string, drafts: Drafts, files: WorkspacePort): Promise<Snapshot | null> {
  const open = drafts.get(uri)?.snapshot;
  if (open !== undefined) return open;
  const text = await files.read(uri);
  return text === null ? null : snapshot(uri, 0, text);
}
