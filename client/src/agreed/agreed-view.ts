import {
  commands,
  type Disposable,
  EventEmitter,
  MarkdownString,
  type TextEditor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { AgreedSource, FoundSources } from '../../../server/src/lsp/requests/agreed';
import type { Server } from '../server';
import { openSource, percentage, remarks, shown, sourcesAt } from './find-agreed';

/** Pause after the caret has moved, in milliseconds, before its paragraph is looked up. */
const SETTLING = 300;

type Node = { readonly source: AgreedSource; readonly remark?: string };

/** The view “Agreed Language” of the Explorer: where the paragraph at the caret was agreed. */
export class AgreedView implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #listeners: Disposable[];
  #found: FoundSources | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: Server) {
    this.#view = window.createTreeView('plenary.agreed', { treeDataProvider: this });
    this.#listeners = [
      this.#view,
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#follow(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      this.#view.onDidChangeVisibility(() => this.refresh()),
      commands.registerCommand('plenary.agreed.openSource', (node?: Node) => node && openSource(node.source)),
    ];
  }

  readonly onDidChangeTreeData = this.#changed.event;

  /** Looks again, for the library has changed. */
  refresh(): void {
    this.#follow(window.activeTextEditor);
  }

  getTreeItem({ source, remark }: Node): TreeItem {
    if (remark !== undefined) return new TreeItem(remark);
    const more = remarks(source).length > 0;
    const item = new TreeItem(
      source.citation,
      more ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.description = percentage(source.similarity);
    item.tooltip = new MarkdownString().appendText(`${source.title ?? ''}\n\n${source.changes.map(shown).join('')}`);
    item.iconPath = new ThemeIcon(source.similarity === 1 ? 'pass' : 'diff');
    item.command = { command: 'plenary.agreed.openSource', title: 'Open Source', arguments: [{ source }] };
    return item;
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) return (this.#found?.sources ?? []).map((source) => ({ source }));
    return remarks(node.source).map((remark) => ({ source: node.source, remark }));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  #follow(editor: TextEditor | undefined): void {
    clearTimeout(this.#timer);
    if (!this.#view.visible) return;
    this.#timer = setTimeout(() => void this.#show(editor), SETTLING);
  }

  async #show(editor: TextEditor | undefined): Promise<void> {
    try {
      this.#found = await sourcesAt(this.server, editor);
    } catch {
      return; // superseded: what did it shows itself
    }
    this.#view.description = this.#found?.place ?? '';
    const nothing =
      this.#found === null ? 'No paragraph at the caret.' : 'Nothing like this paragraph is in the library.';
    this.#view.message = this.#found?.sources.length ? undefined : nothing;
    this.#changed.fire(undefined);
  }
}
