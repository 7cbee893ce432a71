import type { Collection, OfficialText } from './corpus';

/** Something measured one official text at a time, so that several processes can share the work. */
export interface Measurement<R = unknown> {
  readonly name: string;
  readonly collections: readonly Collection[];
  /** What `text` contributes, as plain data; `corpus` is the folder it comes from. */
  measure(text: OfficialText, corpus: string): R | Promise<R>;
  /** The section of docs/evidence.md that all contributions come to, as Markdown. */
  report(results: readonly Measured<R>[]): string;
}

export interface Measured<R> {
  readonly collection: Collection;
  readonly name: string;
  readonly result: R;
}

/** Declares a measurement; the type of its contributions follows. */
export function defineMeasurement<R>(measurement: Measurement<R>): Measurement {
  return measurement as Measurement;
}
