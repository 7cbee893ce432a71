import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationProblem } from '../lint/configuration-file';
import type { ResolvedConfiguration } from '../lint/resolve-configuration';
import { firstInWords } from '../text/first-of-many';
import { snapshot } from '../text/snapshot';
import type { Log } from './log';
import { toRange } from './ranges';

/** What is wrong with a configuration. */
type Problems = Pick<ResolvedConfiguration, 'problems' | 'otherProblems'>;

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
  ofFile(uri: string, text: string, found: Problems): void {
    const at = snapshot(uri, 0, text);
    const diagnostics = messagesOf(found).map((message, i): Diagnostic => {
      // How many more there are stands at the last of those that are shown.
      const { span } = found.problems[Math.min(i, found.problems.length - 1)] as ConfigurationProblem;
      return { range: toRange(at, span), severity: DiagnosticSeverity.Error, source: 'plenary', message };
    });
    if (!this.#isNews(uri, JSON.stringify(diagnostics))) return;
    this.#warn(uri, found);
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  /** Logs `problems` of the user's setting; the editor itself marks them where it is written. */
  ofSetting(found: Problems): void {
    if (this.#isNews('plenary.rules', JSON.stringify(found.problems))) this.#warn('plenary.rules', found);
  }

  #isNews(source: string, told: string): boolean {
    const before = this.#told.get(source) ?? '[]';
    if (told === '[]') this.#told.delete(source);
    else this.#told.set(source, told);
    return told !== before;
  }

  #warn(source: string, found: Problems): void {
    for (const message of messagesOf(found)) this.#log.warn(`${source}: ${message}`);
  }
}

/** What is wrong, in words. */
export function messagesOf({ problems, otherProblems }: Problems): readonly string[] {
  return firstInWords(
    problems.map(({ message }) => message),
    otherProblems,
  );
}
