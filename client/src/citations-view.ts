import {
  commands,
  type Disposable,
  EventEmitter,
  languages,
  MarkdownString,
  type ProviderResult,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type CitationOverview,
  CitationOverviewRequest,
  type CitingFile,
  type OverviewDocument,
} from '../../server/src/lsp/requests/citations';
import { draftInFront } from './language';
import { RUNNING } from './server/client-values';
import type { Server } from './server/server';
import { toRange } from './to-range';

/** Context keys of the view's menus. */
const DRAFT_IN_FRONT = 'plenary.draftInFront';
const ONLY_FINDINGS = 'plenary.citationsWithFindings';
/** Pause after a change, in milliseconds, before the view is drawn anew. */
const SETTLING = 400;

type OverviewRange = OverviewDocument['ranges'][number];

/** What stands in the tree: an organ's group, a document, a file that cites the draft, a place. */
type Node =
  | { readonly kind: 'group'; readonly label: string; readonly children: readonly Node[] }
  | { readonly kind: 'document'; readonly document: OverviewDocument; readonly draft: string }
  | { readonly kind: 'citing'; readonly file: CitingFile }
  | { readonly kind: 'place'; readonly uri: string; readonly range: OverviewRange };

/** The view “Citations” of the Explorer: what the draft in front cites, by organ, and what in the workspace cites it. */
export class CitationsView implements TreeDataProvider<Node>, Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #listeners: Disposable[];
  /** URI of the draft in front, or of the last one while no editor has one. */
  #draft: string | undefined;
  #onlyFindings = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#view = window.createTreeView('plenary.citations', { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [
      this.#view,
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      workspace.onDidChangeTextDocument(({ document }) => this.#outdated(document.uri)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#view.visible && uri.toString() === this.#draft) this.#follow();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#outdated(uri);
      }),
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#changed.fire(undefined);
      }),
      server.onDidChangeState((state) => {
        if (state === RUNNING) this.#changed.fire(undefined);
      }),
      commands.registerCommand('plenary.citations.showFindings', () => this.#filter(true)),
      commands.registerCommand('plenary.citations.showAll', () => this.#filter(false)),
      commands.registerCommand('plenary.citations.openOfficial', (node?: Node) => openOfficial(node)),
      commands.registerCommand('plenary.citations.openFile', (node?: Node) => openFile(node)),
    ];
    this.#follow();
  }

  readonly onDidChangeTreeData = this.#changed.event;

  getTreeItem(node: Node): TreeItem {
    switch (node.kind) {
      case 'group':
        return new TreeItem(node.label, TreeItemCollapsibleState.Expanded);
      case 'document':
        return documentItem(node.document, node.draft);
      case 'citing':
        return citingItem(node.file);
      case 'place':
        return placeItem(node.uri, node.range);
    }
  }

  getChildren(node?: Node): ProviderResult<Node[]> {
    if (node === undefined) return this.#roots();
    if (node.kind === 'group') return [...node.children];
    if (node.kind === 'document') return places(node.draft, node.document.ranges);
    return node.kind === 'citing' ? places(node.file.uri, node.file.ranges) : [];
  }

  dispose(): void {
    clearTimeout(this.#settling);
    for (const listener of this.#listeners) listener.dispose();
    this.#changed.dispose();
  }

  async #roots(): Promise<Node[]> {
    const draft = this.#draft;
    const client = this.#server.client;
    if (draft === undefined || client === undefined) return [];
    let overview: CitationOverview | null;
    try {
      overview = await client.sendRequest(CitationOverviewRequest, { uri: draft });
    } catch {
      return []; // superseded: the change that did it draws the view anew
    }
    if (overview === null) return [];
    const groups = overview.groups.flatMap(({ label, documents }): Node[] => {
      const shown = this.#onlyFindings ? documents.filter(({ findings }) => findings > 0) : documents;
      const children = shown.map((document): Node => ({ kind: 'document', document, draft }));
      return children.length === 0 ? [] : [{ kind: 'group', label, children }];
    });
    if (!this.#onlyFindings && overview.citedBy.length > 0) {
      const children = overview.citedBy.map((file): Node => ({ kind: 'citing', file }));
      groups.push({ kind: 'group', label: 'Cited by', children });
    }
    this.#view.message = groups.length > 0 ? undefined : emptyMessage(this.#onlyFindings);
    return groups;
  }

  /** Shows the draft in front; where the editor in front has none, the one before stays. */
  #follow(): void {
    const front = draftInFront();
    if (front !== undefined) this.#draft = front.uri.toString();
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.toString() === this.#draft);
    if (!isOpen) this.#draft = undefined;
    void commands.executeCommand('setContext', DRAFT_IN_FRONT, this.#draft !== undefined);
    this.#changed.fire(undefined);
  }

  #outdated(uri: Uri): void {
    if (uri.toString() !== this.#draft || !this.#view.visible) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#changed.fire(undefined), SETTLING);
  }

  #filter(onlyFindings: boolean): void {
    this.#onlyFindings = onlyFindings;
    void commands.executeCommand('setContext', ONLY_FINDINGS, onlyFindings);
    this.#changed.fire(undefined);
  }
}

function emptyMessage(onlyFindings: boolean): string {
  return onlyFindings ? 'No citation of this draft has findings.' : 'This draft cites no documents.';
}

function documentItem(document: OverviewDocument, draft: string): TreeItem {
  const { label, title, description, ranges, findings } = document;
  const several = ranges.length > 1;
  const item = new TreeItem(label, several ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.description = title ?? '';
  item.tooltip = new MarkdownString(description);
  item.iconPath =
    findings > 0 ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon('references');
  item.contextValue = ['document', document.url && 'official', document.file && 'file'].filter(Boolean).join(' ');
  if (findings > 0) item.accessibilityInformation = { label: `${label}, ${title ?? ''}, ${findings} findings` };
  const [first] = ranges;
  if (first !== undefined) item.command = reveal(draft, first);
  return item;
}

function citingItem({ uri, label, title, ranges }: CitingFile): TreeItem {
  const item = new TreeItem(Uri.parse(uri, true), TreeItemCollapsibleState.Collapsed);
  if (label !== null) item.label = label;
  item.description = title ?? true;
  item.iconPath = ThemeIcon.File;
  const [first] = ranges;
  if (first !== undefined) item.command = reveal(uri, first);
  return item;
}

function placeItem(uri: string, range: OverviewRange): TreeItem {
  const item = new TreeItem(`Line ${range.start.line + 1}`);
  item.command = reveal(uri, range);
  return item;
}

function places(uri: string, ranges: readonly OverviewRange[]): Node[] {
  return ranges.map((range) => ({ kind: 'place', uri, range }));
}

function reveal(uri: string, range: OverviewRange): NonNullable<TreeItem['command']> {
  return { command: 'vscode.open', title: 'Show', arguments: [Uri.parse(uri, true), { selection: toRange(range) }] };
}

async function openOfficial(node: Node | undefined): Promise<void> {
  if (node?.kind !== 'document' || node.document.url === null) return;
  await commands.executeCommand('vscode.open', Uri.parse(node.document.url, true));
}

async function openFile(node: Node | undefined): Promise<void> {
  if (node?.kind !== 'document' || node.document.file === null) return;
  await commands.executeCommand('vscode.open', Uri.parse(node.document.file, true));
}
