/** Why a command or one of its files could not be dealt with, in words for the user. Ends in exit code 2. */
export class Failure extends Error {}

/** `code` of a file system error: `ENOENT`, `EACCES` … */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What went wrong with the file `path`, in words for the user. */
export function fileFailure(path: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const reasons: Record<string, string> = {
    ENOENT: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a folder',
    ENXIO: 'not a regular file',
    ENOSPC: 'no room left on the disk',
    EROFS: 'the disk is read-only',
  };
  const reason = reasons[errorCode(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new Failure(`${path}: ${reason}`, { cause: error });
}
