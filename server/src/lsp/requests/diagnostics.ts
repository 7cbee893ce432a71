/** `data` of every diagnostic the server makes. */
export interface DiagnosticData {
  /**
   * Range of the paragraph in which the finding makes no sense while the caret stands there: the client may withhold
   * it. `null` for findings that never are.
   */
  readonly whileTyping: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  } | null;
}
