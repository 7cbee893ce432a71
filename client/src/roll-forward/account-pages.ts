import { type TextDocumentContentProvider, Uri } from 'vscode';

/** Scheme of the read-only pages that say what rolling forward did. */
export const ACCOUNT_SCHEME = 'plenary-account';

/** The accounts of this window, in memory: a page that outlives it says so. */
export class AccountPages implements TextDocumentContentProvider {
  readonly #pages = new Map<string, string>();

  /** The address of a new page that holds `text`. */
  add(text: string): Uri {
    const uri = Uri.from({ scheme: ACCOUNT_SCHEME, path: `Rolled forward ${this.#pages.size + 1}.md` });
    this.#pages.set(uri.path, text);
    return uri;
  }

  provideTextDocumentContent({ path }: Uri): string {
    return this.#pages.get(path) ?? 'What was changed is no longer known: the window was loaded anew.\n';
  }
}
