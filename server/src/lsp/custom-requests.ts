/**
 * What Plenary's client and server say to each other beyond the Language Server Protocol. The one file of the server
 * that the client imports.
 */
import {
  type Diagnostic,
  NotificationType0,
  type Range,
  RequestType,
  RequestType0,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';

/** The client's `initializationOptions`; all optional, so that any client of the protocol can start the server. */
export interface InitializationOptions {
  /** Address of the folder of the rules' pages, with its last slash; a page is `<rule id>.md` in it. */
  readonly ruleDocumentation?: string;
  /** Whether the client answers {@link ListFiles} and {@link ReadFile}; else only open documents are known. */
  readonly providesFiles?: boolean;
  /** Whether the client answers {@link CatalogueFiles}. */
  readonly namesCatalogueFiles?: boolean;
  /** Whether the client has the command {@link PROPOSE}. */
  readonly proposesOn?: boolean;
  /** Whether the client has the command {@link SAVE_CONFIGURATION}. */
  readonly savesConfiguration?: boolean;
}

export interface ListFilesParams {
  /** No more URIs than this are wanted. */
  readonly limit: number;
}

/** Server to client: URIs of the draft files of the open folders, in any order. */
export const ListFiles = new RequestType<ListFilesParams, readonly string[], void>('plenary/listFiles');

export interface ReadFileParams {
  readonly uri: string;
  /** A file of more bytes than this is not wanted. */
  readonly maximumSize: number;
  /** Whether changes that are not saved count, where the file is open in an editor. */
  readonly edited?: boolean;
}

/** Server to client: a file's text; `null` where there is none, it is too large or it is no text. */
export const ReadFile = new RequestType<ReadFileParams, string | null, void>('plenary/readFile');

/** Server to client: the text of the catalogue that comes with the extension. Asked for by the web worker only. */
export const ReadCatalogue = new RequestType0<string, void>('plenary/readCatalogue');

/**
 * Server to client: URIs of the files that the setting `plenary.catalogue.files` names, those that may not be read in a
 * workspace that is not trusted left out.
 */
export const CatalogueFiles = new RequestType0<readonly string[], void>('plenary/catalogueFiles');

/** Client to server: {@link CatalogueFiles} would have another answer, or one of the files has changed. */
export const CatalogueFilesChanged = new NotificationType0('plenary/catalogueFilesChanged');

export interface EffectiveConfigurationParams {
  /** The document, open or not, whose configuration is asked for. */
  readonly uri: string;
}

/** A value in force and where it comes from, in a reader's words: `default`, `preset “mun”`, a file's URI … */
export interface EffectiveOption {
  readonly name: string;
  readonly value: unknown;
  readonly origin: string;
}

export interface EffectiveRule {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'information' | 'hint' | 'off';
  readonly origin: string;
  readonly options: readonly EffectiveOption[];
}

export interface EffectiveConfiguration {
  readonly serverVersion: string;
  /** URI of the configuration file that governs the document; `null` where none does and the settings hold. */
  readonly file: string | null;
  readonly rules: readonly EffectiveRule[];
  /** What is wrong with the file or, where none governs, with the setting. */
  readonly problems: readonly string[];
}

/** Client to server: what governs a document, and where each value comes from. */
export const EffectiveConfigurationRequest = new RequestType<
  EffectiveConfigurationParams,
  EffectiveConfiguration,
  void
>('plenary/effectiveConfiguration');

export interface ConfigurationEditParams {
  /** The document, open or not, that the rules are set for. */
  readonly uri: string;
  /** What a configuration file says of rules: by id a level, or an object of level and options. */
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What is to be done to the configuration file that governs a document. Nothing holds before the file is saved. */
export type ConfigurationEdit =
  | { readonly outcome: 'edit'; readonly file: string; readonly edit: WorkspaceEdit }
  /** The file says so already, or is too faulty to be changed. */
  | { readonly outcome: 'unchanged' | 'faulty'; readonly file: string }
  /** The document lies in no folder. */
  | { readonly outcome: 'nowhere' };

/** Client to server: how to set rules in the configuration file that governs a document, or in a new one. */
export const ConfigurationEditRequest = new RequestType<ConfigurationEditParams, ConfigurationEdit, void>(
  'plenary/configurationEdit',
);

export interface CheckFilesParams {
  /** Drafts, open or not. A few at a time: the answer comes when all are checked. */
  readonly uris: readonly string[];
}

export interface CheckedFile {
  readonly uri: string;
  /** `null` where the file cannot be read or is no text. */
  readonly diagnostics: readonly Diagnostic[] | null;
}

/** Client to server: what is found in files. */
export const CheckFiles = new RequestType<CheckFilesParams, readonly CheckedFile[], void>('plenary/checkFiles');

/** Server to client, which has asked to check files: configurations or cited documents changed, so ask again. */
export const FindingsOutdated = new NotificationType0('plenary/findingsOutdated');

export interface DraftParams {
  /** An open draft. */
  readonly uri: string;
}

/** A document that a draft cites, as the editor shows it. */
export interface OverviewDocument {
  /** As cited: `71/14`. */
  readonly label: string;
  readonly title: string | null;
  /** Everything known of it, as Markdown. */
  readonly description: string;
  /** The official text. */
  readonly url: string | null;
  /** URI of a file of the workspace that holds it. */
  readonly file: string | null;
  /** Where the draft cites it; never empty. */
  readonly ranges: readonly Range[];
  /** Number of findings on its citations. */
  readonly findings: number;
}

/** A file of the workspace that cites a draft. */
export interface CitingFile {
  readonly uri: string;
  /** Its symbol. */
  readonly label: string | null;
  readonly title: string | null;
  readonly ranges: readonly Range[];
}

export interface CitationOverview {
  /** What the draft cites, by organ. */
  readonly groups: readonly { readonly label: string; readonly documents: readonly OverviewDocument[] }[];
  readonly citedBy: readonly CitingFile[];
}

/** Client to server: what an open draft cites, and what cites it; `null` where it is not open. */
export const CitationOverviewRequest = new RequestType<DraftParams, CitationOverview | null, void>('plenary/citations');

export interface CitationTableParams extends DraftParams {
  readonly format: 'markdown' | 'csv';
}

/** Client to server: the documents that an open draft cites as a table; `null` where it is not open. */
export const CitationTableRequest = new RequestType<CitationTableParams, string | null, void>('plenary/citationTable');

/** A draft in figures. */
export interface DraftFigures {
  /** `Eightieth session`; `null` where nothing tells. */
  readonly session: string | null;
  /** Numbers of paragraphs of the first degree. */
  readonly preambular: number;
  readonly operative: number;
  readonly words: number;
}

/** Client to server: the figures of an open draft; `null` where it is not open. */
export const DraftFiguresRequest = new RequestType<DraftParams, DraftFigures | null, void>('plenary/draftFigures');

export interface EditDraftParams extends DraftParams {
  /** The version of the document that `range` belongs to. */
  readonly version: number;
  /** What was selected when the key was pressed. */
  readonly range: Range;
  /** UTF-16 length of what has been typed behind it since: it stays as it is. */
  readonly typed: number;
  readonly command: 'continue' | 'lower' | 'raise' | 'moveUp' | 'moveDown' | 'italics';
  /** Whether the punctuation at the ends of paragraphs follows. */
  readonly endings: boolean;
}

/** What a key does to a draft. */
export interface DraftEditing {
  /** None where the key has its effect and there is nothing to do. */
  readonly edits: readonly TextEdit[];
  /** What is selected afterwards; `null` where the carets go with the text. */
  readonly selection: Range | null;
}

/**
 * Client to server: what a key does to an open draft; `null` where it does what it does in any text, or where the server
 * has another version of the document.
 */
export const EditDraftRequest = new RequestType<EditDraftParams, DraftEditing | null, void>('plenary/editDraft');

/** Client to server: whether something is proposed at a place of an open draft. */
export const ProposesRequest = new RequestType<TextDocumentPositionParams, boolean, void>('plenary/proposes');

export interface DraftingFactsParams {
  /** The session whose agenda is wanted; the one under way if it is not said. */
  readonly session?: number;
}

/** What a new draft can be about. */
export interface DraftingFacts {
  /** Sessions that drafts are written for, the likeliest first: `Eighty-first session`. */
  readonly sessions: readonly { readonly number: number; readonly name: string }[];
  /** The agenda of the session wanted, or of the last before it that is known. */
  readonly agenda: {
    readonly session: number;
    readonly items: readonly { readonly item: string; readonly title: string }[];
  } | null;
  /** Names of States as sponsors' lists write them. */
  readonly sponsors: readonly string[];
}

/** Client to server: what a new draft can be about. */
export const DraftingFactsRequest = new RequestType<DraftingFactsParams, DraftingFacts, void>('plenary/draftingFacts');

/** What is known of a draft that is to be made: of the General Assembly, or of Model United Nations. */
export type NewDraftParams =
  | {
      readonly organ: 'GA' | 'C.1' | 'C.2' | 'C.3' | 'C.4' | 'C.5' | 'C.6';
      readonly session: number;
      readonly agendaItem?: string;
      readonly agendaTitle?: string;
      readonly title?: string;
      readonly sponsors?: readonly string[];
    }
  | { readonly committee: string; readonly topic?: string; readonly sponsors?: readonly string[] };

/** A draft to be completed, with the places to fill in UTF-16 offsets, in order. */
export interface DraftSkeleton {
  readonly text: string;
  readonly blanks: readonly { readonly start: number; readonly end: number }[];
}

/** Client to server: the skeleton of a draft. */
export const NewDraftRequest = new RequestType<NewDraftParams, DraftSkeleton, void>('plenary/newDraft');

export interface MergeSponsorsParams extends DraftParams {
  /** Names as they were pasted. */
  readonly names: string;
}

export type SponsorMergeAnswer =
  | { readonly outcome: 'merged'; readonly edit: TextEdit; readonly added: readonly string[] }
  | { readonly outcome: 'unknown names'; readonly names: readonly string[] }
  | { readonly outcome: 'nothing new' | 'no list' };

/** Client to server: how to merge further sponsors into an open draft; `null` where it is not open. */
export const MergeSponsorsRequest = new RequestType<MergeSponsorsParams, SponsorMergeAnswer | null, void>(
  'plenary/mergeSponsors',
);

/** A draft as it is printed. */
export interface Preview {
  /** The version of the document it was made from. */
  readonly version: number;
  /** Symbol and title, as plain text. */
  readonly title: string;
  /**
   * HTML without scripts, styles or anything of the draft's own making. `data-start` and `data-end` on paragraphs are
   * UTF-16 offsets of the document, `data-from` and `data-to` on words are counted from their paragraph's start.
   */
  readonly body: string;
  /** The style sheet of an element of class `paper` that holds the body. */
  readonly style: string;
}

/** Client to server: how an open draft looks printed; `null` where it is not open. */
export const PreviewRequest = new RequestType<DraftParams, Preview | null, void>('plenary/preview');

/** `html` is a page of its own, `richText` HTML for a word processor's clipboard. */
export type ExportFormat = 'html' | 'richText' | 'txt';

export interface ExportParams extends DraftParams {
  readonly format: ExportFormat;
}

/** Client to server: an open draft in another format; `null` where it is not open. */
export const ExportRequest = new RequestType<ExportParams, string | null, void>('plenary/export');
export interface NormalizeParams extends DraftParams {
  /** Whether lines of page furniture are to go. */
  readonly furniture: 'remove' | 'keep';
}

export interface NormalizedDraft {
  readonly edits: readonly TextEdit[];
  /** The page furniture that the edits take away, line by line. */
  readonly furniture: readonly string[];
}

/** Client to server: what turns an open draft into the authored notation; `null` where it is not open. */
export const NormalizeRequest = new RequestType<NormalizeParams, NormalizedDraft | null, void>('plenary/normalize');

export interface PastedDraftParams {
  /** The clipboard's plain text. */
  readonly text: string;
  /** The same as HTML, where the clipboard has it. */
  readonly html?: string;
}

/** Client to server: pasted text in the authored notation; `null` where it is in it already. */
export const PastedDraftRequest = new RequestType<PastedDraftParams, string | null, void>('plenary/pastedDraft');

/** A session that a resolution may be rolled forward to. */
export interface SessionProposal {
  readonly session: number;
  /** `Eighty-first session` */
  readonly name: string;
  /** Whether the resolution's own clauses put the matter on the agenda of that session. */
  readonly isOwn: boolean;
}

/** Client to server: the sessions that an open resolution may be rolled forward to, the likeliest first. */
export const RollForwardProposals = new RequestType<DraftParams, readonly SessionProposal[], void>(
  'plenary/rollForwardProposals',
);

export interface RollForwardParams extends DraftParams {
  /** The regular session that the draft is for. */
  readonly session: number;
  /** Sessions between one text of the series and the next, where its clauses are not to be trusted. */
  readonly interval?: number;
}

/** How an open resolution becomes a draft, or why it cannot. */
export type RolledForwardDraft =
  | {
      /** Edits of the resolution's text, a change a step, in the order of the text; no two steps overlap. */
      readonly steps: readonly (readonly TextEdit[])[];
      /** What was changed and why, and what is left to verify, as Markdown. */
      readonly account: string;
      readonly changes: number;
      readonly questions: number;
    }
  | { readonly refused: string };

/** Client to server: the draft of a later session, made of an open resolution. */
export const RollForwardRequest = new RequestType<RollForwardParams, RolledForwardDraft, void>('plenary/rollForward');
/** A text and what its reader calls it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CompareParams {
  readonly before: NamedText;
  readonly after: NamedText;
  readonly format: 'md' | 'html' | 'json';
}

/** Client to server: a report of what changed from one text to another. */
export const CompareRequest = new RequestType<CompareParams, string, void>('plenary/compare');

export interface ExportWordParams {
  /** A draft's text. */
  readonly text: string;
  /** The text from which changes are to be tracked, and to whom and when (`2026-09-15T09:00:00Z`) they are ascribed. */
  readonly changes?: { readonly base: string; readonly author: string; readonly date: string };
}

/** A file's content, each byte a character. */
export interface WordExport {
  readonly content: string;
  /** What the file has not or not quite, each in a sentence. */
  readonly losses: readonly string[];
}

/** Client to server: a draft as a Word file. */
export const ExportWordRequest = new RequestType<ExportWordParams, WordExport, void>('plenary/exportWord');

export interface ImportWordParams {
  /** The file's content, each byte a character. */
  readonly content: string;
  /** What becomes of tracked changes. */
  readonly changes: 'accept' | 'reject';
}

/** A Word file as a draft, or why it cannot be read. */
export type WordImport =
  | { readonly text: string; readonly trackedChanges: number; readonly losses: readonly string[] }
  | { readonly fault: string };

/** Client to server: a Word file as a draft. */
export const ImportWordRequest = new RequestType<ImportWordParams, WordImport, void>('plenary/importWord');

/** Server to client: address of the script that reads and writes Word files. Asked for by the web worker only. */
export const WordScript = new RequestType0<string, void>('plenary/wordScript');

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
  /** Whether a quick fix with one right answer exists. */
  readonly fixable: boolean;
}

/** Command of the client that shows a rule's page; its one argument is the rule's id. */
export const OPEN_RULE_DOCUMENTATION = 'plenary.openRuleDocumentation';

/** Command of the client that shows what could follow a proposal just taken. */
export const PROPOSE = 'plenary.propose';

/** Command of the client that saves a configuration file after an edit; its one argument is the file's URI. */
export const SAVE_CONFIGURATION = 'plenary.saveConfiguration';
