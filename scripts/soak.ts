/**
 * An hour of writing in a few minutes, against the bundled server: `npm run soak -- --edits 14400 --seed 7`. Edits come
 * faster than they can be checked, with questions between them and cancellations. Now and then the draft is closed and
 * opened again, and must have the findings that it had. Fails where they differ, an answer fails, or memory grows.
 */
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import {
  CancellationTokenSource,
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { commonEnds } from '../server/src/text/common-ends';
import { LineIndex } from '../server/src/text/line-index';
import { anyEdit, edited } from '../test/edits';
import type { Editor } from '../test/protocol/editor';
import { bundleServer, ServerProcess } from '../test/protocol/over-stdio';
import { corpusDraft } from './bench/corpus-draft';
import { median } from './bench/measure';
import { requireSupportedNode } from './supported-node';

/** An hour of four changes a second. */
const HOUR = '14400';
/** Edits from one opening of the draft to the next. */
const SITTING = 400;
const LENGTH = 60_000;
/** Megabytes that the server may hold in the last quarter beyond what it held in the second. */
const MOST_GROWTH = 30;

const uri = 'file:///drafts/long.unres';
const textDocument = { uri };

/** Sends edits one after another, and asks questions as an editor does. */
class Writer {
  version = 1;
  text = '';
  readonly #answers: Promise<unknown>[] = [];

  constructor(private readonly editor: Editor) {}

  async open(text: string): Promise<void> {
    this.text = text;
    this.version = 1;
    await this.editor.open(uri, text);
  }

  async type(next: string): Promise<void> {
    const { head: start, tail: end } = commonEnds(this.text, next);
    const lines = new LineIndex(this.text);
    const range = { start: lines.positionAt(start), end: lines.positionAt(this.text.length - end) };
    // Between the two characters of a line's end there is no place to name.
    const told = lines.offsetAt(range.start) === start && lines.offsetAt(range.end) === this.text.length - end;
    const change = told ? { range, text: next.slice(start, next.length - end) } : { text: next };
    this.text = next;
    await this.editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++this.version },
      contentChanges: [change],
    });
  }

  /** Asks what an editor asks; every third question is taken back at once. */
  ask(turn: number): void {
    const source = new CancellationTokenSource();
    const { connection } = this.editor;
    const position = new LineIndex(this.text).positionAt(this.text.length >> 1);
    const asked = [
      () => this.editor.pull(uri, source.token),
      () => connection.sendRequest(HoverRequest.type, { textDocument, position }, source.token),
      () => connection.sendRequest(CompletionRequest.type, { textDocument, position }, source.token),
      () => connection.sendRequest(SemanticTokensRequest.type, { textDocument }, source.token),
      () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }, source.token),
      () => connection.sendRequest(FoldingRangeRequest.type, { textDocument }, source.token),
      () =>
        connection.sendRequest(
          DocumentFormattingRequest.type,
          { textDocument, options: { tabSize: 2, insertSpaces: true } },
          source.token,
        ),
    ][turn % 7] as () => Promise<unknown>;
    this.#answers.push(asked().catch(unlessOvertaken));
    if (turn % 3 === 0) source.cancel();
  }

  async settle(): Promise<void> {
    await Promise.all(this.#answers.splice(0));
  }
}

/** What was overtaken by an edit, or taken back, is answered so. */
function unlessOvertaken(fault: unknown): void {
  const expected: number[] = [
    LSPErrorCodes.RequestCancelled,
    LSPErrorCodes.ContentModified,
    LSPErrorCodes.ServerCancelled,
  ];
  if (fault instanceof ResponseError && expected.includes(fault.code)) return;
  // Nothing has changed since the question before.
  if (fault instanceof Error && fault.message.includes('expected a full report')) return;
  throw fault;
}

async function main(): Promise<void> {
  requireSupportedNode();
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, edits: { type: 'string', default: HOUR } },
  });
  const [seed, count] = [Number(values.seed), Number(values.edits)];
  if (!(count >= 4 * SITTING)) throw new Error(`Give --edits as a number from ${4 * SITTING}.`);
  console.log(`seed ${seed}, ${count} edits`);
  const edits = fc.sample(anyEdit, { seed, numRuns: count });
  const original = corpusDraft(LENGTH);
  await bundleServer();
  const server = new ServerProcess();
  const memory: number[] = [];
  const start = performance.now();
  try {
    const editor = await server.start();
    const writer = new Writer(editor);
    await writer.open(original);
    for (const [i, edit] of edits.entries()) {
      await writer.type(edited(writer.text, edit));
      if (i % 3 === 0) writer.ask(i / 3);
      if (i % 20 === 0) await writer.settle();
      if ((i + 1) % SITTING !== 0) continue;
      await writer.settle();
      await sameAfresh(editor, writer);
      await writer.open(original);
      memory.push(residentMegabytes(server.pid));
    }
    if (editor.logged.length > 0) throw new Error(`the server complains: ${editor.logged[0]}`);
  } finally {
    server.dispose();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const quarter = memory.length >> 2;
  const [early, late] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
  console.log(
    `${count} edits in ${seconds} s; memory ${early.toFixed(0)} MB in the second quarter, ${late.toFixed(0)} MB in the last`,
  );
  if (late - early > MOST_GROWTH) throw new Error(`memory has grown by more than ${MOST_GROWTH} MB`);
}

/** Closes the draft, opens it as it stands, and expects the findings that it had; leaves it closed. */
async function sameAfresh(editor: Editor, { text }: Writer): Promise<void> {
  // Asked for afresh, with nothing known of the answers before.
  const had = JSON.stringify(await editor.pull(uri).catch(() => null));
  await editor.close(uri);
  await editor.open(uri, text);
  const has = JSON.stringify(await editor.pull(uri));
  await editor.close(uri);
  if (had !== 'null' && had !== has) throw new Error('the findings are not those of the draft opened anew');
}

function residentMegabytes(pid: number): number {
  if (platform() !== 'linux') return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

main().catch((fault) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
