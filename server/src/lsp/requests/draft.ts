export interface DraftParams {
  /** An open draft. */
  readonly uri: string;
}
