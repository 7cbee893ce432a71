/** All that Plenary sees of the outside: on the server a request to the client, on the command line the disk. */
export interface WorkspacePort {
  /** URIs of the draft files of the open folders. */
  list(): Promise<readonly string[]>;
  /** A file's text without a byte order mark, or `null` where it cannot be read as text. */
  read(uri: string): Promise<string | null>;
}
