import type { Server } from '../server/server';

/** Plenary: Restart Language Server. */
export function restartServer(server: Server): Promise<void> {
  return server.restart();
}
