import { commands, type LogOutputChannel, type Uri, window, workspace } from 'vscode';
import { counted } from '../counted';

/** More files than these are not named in a message; the output has them all. */
const MOST_NAMED = 3;
const SHOW_OUTPUT = 'Show Output';

/** Tells the user what could not be read into the library. */
export class LibraryReport {
  /** Names of files that could not be read since the last message. */
  #faulty: string[] = [];
  #refused = '';

  constructor(private readonly log: LogOutputChannel) {}

  /** How many texts the library has. */
  summary(texts: number, read: number): string {
    const files = `${counted(read, 'file')} ${read === 1 ? 'was' : 'were'} read`;
    return `The library has ${counted(texts, 'adopted text')}; ${read === 0 ? 'no file has changed' : files}.`;
  }

  /** A file cannot be read; `isNews` where it was tried just now, and not remembered. */
  faulty(uri: Uri, fault: string, isNews: boolean): void {
    this.log.warn(`Library: ${uri.toString(true)}: ${fault}; passed over`);
    if (isNews) this.#faulty.push(workspace.asRelativePath(uri).replace(/^.*\//, ''));
  }

  /** Names the files that could not be read. */
  tellFaults(): void {
    const names = this.#faulty;
    this.#faulty = [];
    if (names.length === 0) return;
    const named = names.slice(0, MOST_NAMED).join(', ');
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
    void this.#warn(`Files of the library that cannot be read and are passed over: ${named}${more}.`);
  }

  /** Folders that are named and not read; told again only where that changes. */
  refused(refusals: readonly string[]): void {
    const told = refusals.join('; ');
    if (told === this.#refused) return;
    this.#refused = told;
    if (told === '') return;
    this.log.warn(`plenary.library.folders: ${told}`);
    void window.showWarningMessage(`Library of adopted texts: ${told}.`);
  }

  cancelled(read: number, of: number): void {
    this.log.info(`Library: cancelled after ${read} of ${of} files`);
    void this.#offerToGoOn(read, of);
  }

  failed(fault: unknown): void {
    this.log.warn(`Library: ${fault}`);
  }

  async #offerToGoOn(read: number, of: number): Promise<void> {
    const goOn = 'Go On';
    const chosen = await window.showInformationMessage(
      `The library has ${read} of ${of} files. Plenary: Update the Library of Adopted Texts reads the others.`,
      goOn,
    );
    if (chosen === goOn) await commands.executeCommand('plenary.updateLibrary');
  }

  async #warn(message: string): Promise<void> {
    if ((await window.showWarningMessage(message, SHOW_OUTPUT)) === SHOW_OUTPUT) this.log.show();
  }
}
