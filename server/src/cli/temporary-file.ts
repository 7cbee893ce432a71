import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './failure';

/** The process that made it stands in its name, and no walk through folders takes up what is hidden. */
const NAME = /^\.plenary-(\d+)-[0-9a-f]{12}\.tmp$/;

/** Milliseconds after which nobody writes to one any more, be it another machine's process in a shared folder. */
const OLD = 600_000;

const tidied = new Set<string>();

/** A path beside `file` that nothing lies at yet. */
export function besidePath(file: string): string {
  return join(dirname(file), `.plenary-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Removes from the folder of `file`, once a run, what runs that were killed have left at paths of {@link besidePath}. */
export function removeLeftovers(file: string): void {
  const folder = dirname(file);
  if (tidied.has(folder)) return;
  tidied.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = NAME.exec(name) ?? [];
      if (pid !== undefined && isLeftover(join(folder, name), Number(pid))) rmSync(join(folder, name));
    }
  } catch {
    // A folder that cannot be tidied is no reason not to save a draft in it.
  }
}

/** Whether the file at `path` is the user's own, old, and of a process `pid` that is no more. */
function isLeftover(path: string, pid: number): boolean {
  const stats = lstatSync(path);
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  return stats.isFile() && isOwn && Date.now() - stats.mtimeMs > OLD && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked.
    return errorCode(error) !== 'ESRCH';
  }
}
