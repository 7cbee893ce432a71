/** What the preview's panel and the page in it say to each other. All offsets are UTF-16 offsets of the draft. */

export interface MarkedFinding {
  readonly start: number;
  readonly end: number;
  readonly level: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
}

/** What a panel comes back with after a reload. */
export interface PreviewState {
  readonly uri: string;
  readonly lineNumbers: boolean;
  /** 1 is the size of the printed page. */
  readonly zoom: number;
}

export type ToPage =
  | { readonly type: 'state'; readonly state: PreviewState }
  | { readonly type: 'render'; readonly body: string; readonly style: string; readonly length: number }
  /** Says in place of the draft why there is none to show. */
  | { readonly type: 'notice'; readonly text: string }
  | { readonly type: 'findings'; readonly findings: readonly MarkedFinding[] }
  /** Marks the paragraph at the caret, and shows it. */
  | { readonly type: 'caret'; readonly offset: number }
  /** Brings what stands at `offset` to the top. */
  | { readonly type: 'scroll'; readonly offset: number }
  | { readonly type: 'copy'; readonly html: string; readonly text: string };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly offset: number }
  /** `focus`: whether the editor is to have the caret as well. */
  | { readonly type: 'clicked'; readonly offset: number; readonly focus: boolean }
  | { readonly type: 'zoomed'; readonly zoom: number }
  | { readonly type: 'copied'; readonly done: boolean };
