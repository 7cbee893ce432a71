import type { Server } from '../server';

/** Plenary: Restart Server. */
export function restartServer(server: Server): Promise<void> {
  return server.restart();
}
