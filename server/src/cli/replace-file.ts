import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { errorCode } from './failure';
import { besidePath, removeLeftovers } from './temporary-file';

/**
 * Puts `data` in the place of what the existing file at `path` holds, so that at no moment there is neither, be the disk
 * full or the program ended: a new file beside it takes its name, its owner and its permissions. A symbolic link goes on
 * leading to the file. Where no other file can stand for it, it is written over.
 * @param requireReady looks, at the last moment, at what the file holds, and throws where that must stay
 */
export function replaceFile(path: string, data: string | Uint8Array, requireReady: RequireReady = () => {}): void {
  const stats = statSync(path);
  // A device or a pipe holds nothing that could be lost.
  if (!stats.isFile()) return writeFileSync(path, data);
  const file = realpathSync(path);
  // Taking its name does not ask for that.
  accessSync(file, constants.W_OK);
  if (!replaced(file, stats, data, requireReady)) writeOver(file, Buffer.from(data), requireReady);
}

type RequireReady = (file: string) => void;

/** How a folder refuses a new file, and a file to give up its name or a new one to be of its owner. */
const REFUSALS = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV', 'EINVAL', 'ENOSYS', 'ENOTSUP'];

/** Whether a new file with `data` has taken the place of `file`. */
function replaced(file: string, stats: Stats, data: string | Uint8Array, requireReady: RequireReady): boolean {
  // Its other names would keep what it held before.
  if (stats.nlink > 1) return false;
  removeLeftovers(file);
  const beside = besidePath(file);
  try {
    writeLike(stats, beside, data);
    requireReady(file);
    renameSync(beside, file);
    return true;
  } catch (error) {
    rmSync(beside, { force: true });
    if (REFUSALS.includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

/** Writes a new file of the owner and permissions that `stats` tell. */
function writeLike({ mode, uid, gid }: Stats, path: string, data: string | Uint8Array): void {
  const file = openSync(path, 'wx', mode);
  try {
    const made = fstatSync(file);
    if (made.uid !== uid || made.gid !== gid) fchownSync(file, uid, gid);
    if (made.mode !== mode) fchmodSync(file, mode);
    writeFileSync(file, data);
    // Otherwise the name might reach the disk before the text.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes `bytes` over what `path` holds, and that again where it fails. */
function writeOver(path: string, bytes: Uint8Array, requireReady: RequireReady): void {
  requireReady(path);
  const before = readFileSync(path);
  const file = openSync(path, 'r+');
  try {
    write(file, bytes);
  } catch (error) {
    write(file, before);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Shortens the file last of all: until then it holds what is not yet written over. */
function write(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
  ftruncateSync(file, bytes.length);
}
