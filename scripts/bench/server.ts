import { readFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CompletionRequest, HoverRequest, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol/node';
import type { Editor } from '../../test/protocol/editor';
import { ServerProcess } from '../../test/protocol/over-stdio';
import { corpusDraft } from './corpus-draft';
import { draftOf } from './draft';
import { median } from './measure';
import { table } from './table';

const uri = 'file:///drafts/long.unres';
const FILES = 2000;
const ROUNDS = 7;

/** What the bundled server answers in what time, over its standard streams. Ask after the extension was packaged. */
export async function server(): Promise<string> {
  const rows = [
    ['start of the process to the first diagnostics, 15 KB', await firstDiagnostics()],
    ...(await whileChecking()),
  ];
  return `## The server

The bundled server in a process of its own, spoken to over its standard streams; medians of ${ROUNDS}. A draft of 1 MB is
changed, its diagnostics are asked for, and in the middle of that check something else. Target: under 50 ms.

${table(['', 'ms'], rows)}

Resident memory with a workspace of ${FILES} drafts of 8 KB, all indexed: ${await memoryIndexed()}.
`;
}

async function firstDiagnostics(): Promise<string> {
  const text = draftOf(15_000);
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await withServer({}, async (editor) => {
      await editor.open(uri, text);
      await editor.pull(uri);
      samples.push(performance.now() - start);
    });
  }
  return median(samples).toFixed(0);
}

async function whileChecking(): Promise<string[][]> {
  const text = corpusDraft(1_000_000).replace('\n', '\n\nA/80/L.901§\n\n');
  const position = { line: 2, character: 3 };
  const asked = { textDocument: { uri }, position };
  const samples = { completion: [] as number[], hover: [] as number[], check: [] as number[] };
  await withServer({}, async (editor) => {
    await editor.open(uri, text);
    await editor.pull(uri);
    for (let round = 0; round < ROUNDS; round++) {
      // Another configuration: nothing is left of the check before.
      await editor.configure(() => ({ spelling: round % 2 === 0 ? 'warning' : 'hint' }));
      await editor.edit(uri, round === 0 ? 'L.901§' : `L.901§${'x'.repeat(round)}`, `L.901§${'x'.repeat(round + 1)}`);
      const start = performance.now();
      const check = editor.pull(uri).then(
        () => samples.check.push(performance.now() - start),
        () => undefined,
      );
      await new Promise((resolve) => setTimeout(resolve, 15));
      for (const [name, type] of [
        ['completion', CompletionRequest.type],
        ['hover', HoverRequest.type],
      ] as const) {
        const from = performance.now();
        await editor.connection.sendRequest(type.method, asked);
        samples[name].push(performance.now() - from);
      }
      await check;
    }
  });
  return [
    ['check of 1 MB after a change of the configuration', median(samples.check).toFixed(0)],
    ['completion in the middle of it', median(samples.completion).toFixed(1)],
    ['hover in the middle of it', median(samples.hover).toFixed(1)],
  ];
}

/** Resident memory of the server with and without a workspace of {@link FILES} drafts of 8 KB, where the system tells it. */
async function memoryIndexed(): Promise<string> {
  const text = draftOf(8_000);
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, i) => [
      `file:///drafts/draft-${i}.unres`,
      text.replace('A/80/L.901', `A/80/L.${i + 1}`),
    ]),
  );
  const resident = (options: Parameters<typeof withServer>[0]) =>
    withServer(options, async (editor, pid) => {
      for (let before = -1, found = 0; found !== before || found === 0; ) {
        before = found;
        await new Promise((resolve) => setTimeout(resolve, 500));
        const symbols = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'A/80/L.' });
        found = symbols?.length ?? -1;
        if (options?.files === undefined) break;
      }
      return residentMegabytes(pid);
    });
  const [without, having] = [await resident({}), await resident({ files, folders: ['file:///drafts'] })];
  if (without === null || having === null) return `not measured on ${os.platform()}`;
  return `${having.toFixed(0)} MB, ${without.toFixed(0)} MB without`;
}

function residentMegabytes(pid: number): number | null {
  if (os.platform() !== 'linux') return null;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(join('/proc', String(pid), 'status'), 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function withServer<T>(
  options: Parameters<ServerProcess['start']>[0],
  use: (editor: Editor, pid: number) => Promise<T>,
): Promise<T> {
  const process = new ServerProcess();
  try {
    const editor = await process.start(options);
    return await use(editor, process.pid);
  } finally {
    process.dispose();
  }
}
