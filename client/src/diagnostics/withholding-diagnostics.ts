import {
  type Diagnostic,
  type DiagnosticCollection,
  type Disposable,
  languages,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import type { DiagnosticData } from '../../../server/src/lsp/requests/diagnostics';
import type { Typing } from './typing';
import { isWithheld } from './withheld';

/** The server's answer for one document, whole. */
interface Answer {
  readonly document: TextDocument;
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  /** How many of them are shown. */
  shown: number;
}

/**
 * The server's diagnostics, less those that would nag about a paragraph still being written. They come back as soon as
 * the caret leaves it or rests: the answer is kept whole, so the server need not be asked again.
 */
export class WithholdingDiagnostics implements DiagnosticCollection {
  readonly #inner: DiagnosticCollection;
  readonly #typing: Typing;
  readonly #listener: Disposable;
  readonly #answers = new Map<string, Answer>();

  constructor(name: string | undefined, typing: Typing) {
    this.#inner = languages.createDiagnosticCollection(name);
    this.#typing = typing;
    this.#listener = typing.onDidMove((document) => this.#showAgain(document));
  }

  get name(): string {
    return this.#inner.name;
  }

  set(uri: Uri, diagnostics: readonly Diagnostic[] | undefined): void;
  set(entries: readonly [Uri, readonly Diagnostic[] | undefined][]): void;
  set(
    target: Uri | readonly [Uri, readonly Diagnostic[] | undefined][],
    diagnostics?: readonly Diagnostic[] | undefined,
  ): void {
    if (isEntries(target)) {
      for (const [uri, each] of target) this.set(uri, each);
      return;
    }
    const key = target.toString();
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
    if (diagnostics === undefined || document === undefined) {
      this.#answers.delete(key);
      this.#inner.set(target, diagnostics);
      return;
    }
    const visible = this.#visible(document, diagnostics);
    this.#answers.set(key, { document, version: document.version, diagnostics, shown: visible.length });
    this.#inner.set(target, visible);
  }

  delete(uri: Uri): void {
    this.#answers.delete(uri.toString());
    this.#inner.delete(uri);
  }

  clear(): void {
    this.#answers.clear();
    this.#inner.clear();
  }

  forEach(
    callback: (uri: Uri, diagnostics: readonly Diagnostic[], collection: DiagnosticCollection) => unknown,
    thisArgument?: unknown,
  ): void {
    this.#inner.forEach((uri, diagnostics) => {
      callback.call(thisArgument, uri, diagnostics, this);
    });
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.#inner.get(uri);
  }

  has(uri: Uri): boolean {
    return this.#inner.has(uri);
  }

  [Symbol.iterator](): Iterator<[Uri, readonly Diagnostic[]]> {
    return this.#inner[Symbol.iterator]();
  }

  dispose(): void {
    this.#listener.dispose();
    this.#answers.clear();
    this.#inner.dispose();
  }

  #visible(document: TextDocument, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const carets = this.#typing.carets(document);
    if (carets.length === 0) return diagnostics;
    return diagnostics.filter((diagnostic) => !isWithheld(whileTyping(diagnostic), carets));
  }

  #showAgain(document: TextDocument): void {
    const answer = this.#answers.get(document.uri.toString());
    // A newer text has a newer answer under way, and this one's ranges are not its own any more.
    if (answer === undefined || answer.document !== document || answer.version !== document.version) return;
    const visible = this.#visible(document, answer.diagnostics);
    if (visible.length === answer.shown) return;
    answer.shown = visible.length;
    this.#inner.set(document.uri, visible);
  }
}

function isEntries(
  target: Uri | readonly [Uri, readonly Diagnostic[] | undefined][],
): target is readonly [Uri, readonly Diagnostic[] | undefined][] {
  return Array.isArray(target);
}

/** The language client keeps the server's `data` on the diagnostic, a property that VS Code's own type does not have. */
function whileTyping(
  diagnostic: Diagnostic & { readonly data?: Partial<DiagnosticData> },
): DiagnosticData['whileTyping'] {
  return diagnostic.data?.whileTyping ?? null;
}
