/** The client's `initializationOptions`; all optional, so that any client of the protocol can start the server. */
export interface InitializationOptions {
  /** Address of the folder of the rules' pages, with its last slash; a page is `<rule id>.md` in it. */
  readonly ruleDocumentation?: string;
  /** Whether the client answers `ListFiles` and `ReadFile`; else only open documents are known. */
  readonly providesFiles?: boolean;
  /** Whether the client answers `CatalogueFiles`. */
  readonly namesCatalogueFiles?: boolean;
  /** Whether the client has the command `PROPOSE`. */
  readonly proposesOn?: boolean;
  /** Whether the client has the command `SAVE_CONFIGURATION`. */
  readonly savesConfiguration?: boolean;
}
