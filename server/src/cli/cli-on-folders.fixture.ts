import { afterEach, inject } from 'vitest';
import { type Run, runProgram, type TestFiles, TestFolder } from './bundled-cli.fixture';

/** The bundled command line, run on a folder of its own, which goes after each test of the file that makes this. */
export class CliOnFolders {
  readonly program = inject('program');
  folder = new TestFolder({});

  constructor() {
    afterEach(() => this.folder.remove());
  }

  /** Makes a new folder with `files`, in the place of the last. */
  make(files: TestFiles): void {
    this.folder.remove();
    this.folder = new TestFolder(files);
  }

  /** Runs the command line on a new folder with `files`, with `input` for its stdin. */
  run(files: TestFiles, args: readonly string[], input?: string): Promise<Run> {
    this.make(files);
    return runProgram(this.program, this.folder, args, input);
  }

  /** Runs the command line on the folder as it is. */
  runAgain(args: readonly string[]): Promise<Run> {
    return runProgram(this.program, this.folder, args);
  }
}
