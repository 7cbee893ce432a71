import {
  commands,
  type Disposable,
  Range,
  Selection,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { type DraftEditing, type EditDraftParams, EditDraftRequest } from '../../../server/src/lsp/requests/editing';
import { isDraft } from '../language';
import type { Server } from '../server/server';
import { PressedKey } from './pressed-key';

type Command = EditDraftParams['command'];

/** Longest wait for the server, in milliseconds: after that a key does what it does in any text. */
const PATIENCE = 1_000;
/** Someone who types faster than edits can be made is waited for so many times. */
const ATTEMPTS = 200;
/** Units in front of a key that can be given back. */
const REMEMBERED = 200;

/**
 * Before the first run of a command VS Code asks around who provides it, and what is typed meanwhile overtakes the key.
 * So Enter is run once with this argument, and does nothing.
 */
const INTRODUCED = 'introduced';

/** What the keys do in any text; Enter is apart, for what is typed behind it must not overtake it. */
const DEFAULTS: Readonly<Record<Exclude<Command, 'continue' | 'italics'>, string>> = {
  lower: 'tab',
  raise: 'outdent',
  moveUp: 'editor.action.moveLinesUpAction',
  moveDown: 'editor.action.moveLinesDownAction',
};

interface Pressed {
  readonly command: Command;
  readonly editor: TextEditor;
  readonly place: PressedKey;
  /** Text in front of the key, which Backspace may take away before the key has its effect. */
  readonly before: string;
  /** Units that Backspace took away there: what was meant to go is what Enter was about to write. */
  erased: { readonly first: number; readonly all: number } | undefined;
}

/** An edit as both the server and a plain line end give it. */
interface Edit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The keys that know how drafts are written. The server says what they do; as VS Code goes on taking what is typed
 * meanwhile, keys are answered in the order in which they were pressed, each at the place where it was, and nothing that
 * was typed is lost or overtaken. Where the server has no answer, they do what they do in any text.
 */
export class DraftKeys implements Disposable {
  readonly #server: Server;
  readonly #disposables: Disposable[];
  readonly #waiting: Pressed[] = [];
  #turn: Promise<void> = Promise.resolve();
  /** The edits being made by the key in turn, by which their echo is known. */
  #making: readonly Edit[] | undefined;
  /** A question that the server has left unanswered for too long. */
  #overdue = false;

  constructor(server: Server) {
    this.#server = server;
    const key = (name: string, command: Command) =>
      commands.registerCommand(`plenary.${name}`, (only?: unknown) =>
        only === INTRODUCED ? undefined : this.#press(command),
      );
    this.#disposables = [
      key('continueParagraph', 'continue'),
      key('lowerParagraph', 'lower'),
      key('raiseParagraph', 'raise'),
      key('moveParagraphUp', 'moveUp'),
      key('moveParagraphDown', 'moveDown'),
      key('toggleItalics', 'italics'),
      workspace.onDidChangeTextDocument((event) => this.#follow(event)),
    ];
    const introduction = { command: 'plenary.continueParagraph', args: INTRODUCED };
    void commands.executeCommand('runCommands', { commands: [introduction] });
  }

  /** Done when all keys that were pressed have had their effect. */
  get settled(): Promise<void> {
    return this.#turn;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Done when the key has had its effect. */
  #press(command: Command): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor === undefined) return Promise.resolve();
    if (editor.selections.length > 1 || !isDraft(editor.document)) {
      return this.#byDefault(command);
    }
    const { document, selection } = editor;
    const place = new PressedKey(document.offsetAt(selection.start), document.offsetAt(selection.end));
    const from = document.positionAt(Math.max(0, place.start - REMEMBERED));
    const before = document.getText(new Range(from, selection.start));
    const pressed: Pressed = { command, editor, place, before, erased: undefined };
    this.#waiting.push(pressed);
    const turn = this.#turn.then(async () => {
      try {
        await this.#answer(pressed);
      } finally {
        this.#waiting.splice(this.#waiting.indexOf(pressed), 1);
      }
    });
    // A key that fails, because its editor was closed, does not stop those behind it.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #follow({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const own = this.#making !== undefined && isEcho(contentChanges, this.#making);
    if (!own && reason === undefined) this.#noteErasure(document, contentChanges);
    // Offsets are of the text before the event, and VS Code names the last place first.
    this.#waiting.forEach(({ editor, place }, i) => {
      if (editor.document !== document || (own && i === 0)) return;
      for (const change of contentChanges) {
        if (own) place.followKey(change);
        else place.follow(change);
      }
    });
  }

  /** Backspace pressed behind an Enter that has had no effect yet is meant for what the Enter writes. */
  #noteErasure(document: TextDocument, [change, ...more]: TextDocumentChangeEvent['contentChanges']): void {
    const [pressed, ...others] = this.#waiting;
    if (pressed?.command !== 'continue' || pressed.editor.document !== document || others.length > 0) return;
    if (change === undefined || more.length > 0 || !pressed.place.isErasedBy(change)) return;
    const { first, all } = pressed.erased ?? { first: change.rangeLength, all: 0 };
    pressed.erased = { first, all: all + change.rangeLength };
  }

  async #answer(pressed: Pressed): Promise<void> {
    const { command, editor, place } = pressed;
    const { document } = editor;
    for (let attempt = 0; attempt < ATTEMPTS && !place.lost && !document.isClosed; attempt++) {
      if (pressed.erased !== undefined) return this.#takeBack(pressed);
      const { version } = document;
      const answer = await this.#ask(pressed);
      if (document.version !== version) continue;
      if (answer === null) break;
      if (await this.#make(editor, answer.edits)) return this.#select(editor, answer);
    }
    if (command === 'continue') return this.#breakLine(pressed);
    // What was typed meanwhile stands where the key was pressed: the key comes too late to act on it.
    if (place.typed === 0) await this.#byDefault(command);
  }

  /** The server's answer; `null` where it has none, or none in time. */
  async #ask({ command, editor: { document }, place }: Pressed): Promise<{
    readonly edits: readonly Edit[];
    readonly selection: DraftEditing['selection'];
  } | null> {
    const { client } = this.#server;
    if (client === undefined || this.#overdue) return null;
    const range = new Range(document.positionAt(place.start), document.positionAt(place.end));
    const question = client
      .sendRequest(EditDraftRequest, {
        uri: client.code2ProtocolConverter.asUri(document.uri),
        version: document.version,
        range: client.code2ProtocolConverter.asRange(range),
        typed: place.typed,
        command,
        endings: workspace.getConfiguration('plenary.typing', document).get('endings', true),
      })
      .catch(() => null);
    const answer = await Promise.race([question, after(PATIENCE)]);
    if (answer === undefined) {
      this.#overdue = true;
      void question.then(() => {
        this.#overdue = false;
      });
    }
    if (!answer) return null;
    const edits = answer.edits.map((edit) => client.protocol2CodeConverter.asTextEdit(edit));
    return { edits, selection: answer.selection };
  }

  /** Makes edits in one step of undoing; false where the text has changed first. */
  async #make(editor: TextEditor, edits: readonly Edit[]): Promise<boolean> {
    if (edits.length === 0) return true;
    this.#making = edits;
    try {
      return await editor.edit((builder) => {
        for (const { range, newText } of edits) {
          if (range.isEmpty) builder.insert(range.start, newText);
          else builder.replace(range, newText);
        }
      });
    } finally {
      this.#making = undefined;
    }
  }

  #select(editor: TextEditor, { selection }: Pick<DraftEditing, 'selection'>): void {
    if (selection !== null) {
      const { start, end } = selection;
      editor.selection = new Selection(start.line, start.character, end.line, end.character);
    }
    editor.revealRange(editor.selection);
  }

  /** A line end where Enter was pressed, before all that was typed behind it. */
  async #breakLine({ editor, place }: Pressed): Promise<void> {
    const { document } = editor;
    for (let attempt = 0; attempt < ATTEMPTS && !document.isClosed; attempt++) {
      const { version } = document;
      const range = new Range(document.positionAt(place.start), document.positionAt(place.end));
      if (await this.#make(editor, [{ range, newText: '\n' }])) return this.#select(editor, { selection: null });
      // A draft that has not changed and refuses an edit is read-only.
      if (document.version === version) return;
    }
  }

  /** Enter and the Backspace behind it cancel each other: what that took away comes back. */
  async #takeBack({ editor, place, before, erased = { first: 0, all: 0 } }: Pressed): Promise<void> {
    const from = Math.max(0, before.length - erased.all);
    const newText = before.slice(from, from + erased.first);
    for (let attempt = 0; attempt < ATTEMPTS && !editor.document.isClosed; attempt++) {
      const at = editor.document.positionAt(place.start);
      if (await this.#make(editor, [{ range: new Range(at, at), newText }])) return;
    }
  }

  async #byDefault(command: Command): Promise<void> {
    if (command === 'continue') await commands.executeCommand('type', { text: '\n' });
    else if (command !== 'italics') await commands.executeCommand(DEFAULTS[command]);
    else window.setStatusBarMessage('Select words of one paragraph to put them in italics.', 4_000);
  }
}

/** Whether `changes` are what `edits` do. */
function isEcho(changes: TextDocumentChangeEvent['contentChanges'], edits: readonly Edit[]): boolean {
  if (changes.length !== edits.length) return false;
  const describe = ({ start }: Range, text: string) =>
    `${start.line}:${start.character} ${text.replace(/\r\n?/g, '\n')}`;
  const made = new Set(edits.map(({ range, newText }) => describe(range, newText)));
  return changes.every(({ range, text }) => made.has(describe(range, text)));
}

/** `undefined` after so many milliseconds. */
function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
