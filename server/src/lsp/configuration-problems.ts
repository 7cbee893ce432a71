import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../lint/configuration-file';
import { snapshot } from '../text/snapshot';
import type { Log } from './log';
import { toRange } from './ranges';

/** Tells what is wrong with configurations: in the files themselves and in the log, once until it is another. */
export class ConfigurationProblems {
  readonly #connection: Connection;
  readonly #log: Log;
  /** What was last told, by the file's URI or the setting's name. */
  readonly #told = new Map<string, string>();

  constructor(connection: Connection, log: Log) {
    this.#connection = connection;
    this.#log = log;
  }

  /** Shows `problems` of the file `uri` with `text`: none for a file that is right, or gone. */
  ofFile(uri: string, text: string, problems: readonly ConfigurationProblem[]): void {
    const at = snapshot(uri, 0, text);
    const diagnostics = problems.map(
      ({ message, span }): Diagnostic => ({
        range: toRange(at, span),
        severity: DiagnosticSeverity.Error,
        source: 'plenary',
        message,
      }),
    );
    if (!this.#isNews(uri, JSON.stringify(diagnostics))) return;
    this.#warn(uri, problems);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Logs `problems` of the user's setting; the editor itself marks them where it is written. */
  ofSetting(problems: readonly ConfigurationProblem[]): void {
    if (this.#isNews('plenary.rules', JSON.stringify(problems))) this.#warn('plenary.rules', problems);
  }

  #isNews(source: string, told: string): boolean {
    const before = this.#told.get(source) ?? '[]';
    if (told === '[]') this.#told.delete(source);
    else this.#told.set(source, told);
    return told !== before;
  }

  #warn(source: string, problems: readonly ConfigurationProblem[]): void {
    for (const { message } of problems) this.#log.warn(`${source}: ${message}`);
  }
}
