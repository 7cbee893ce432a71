const OFFERED = ['--stdio', '--node-ipc'];

/**
 * Ends the process, and says why, unless its `argv` name a way to speak to it that is offered: there are others that the
 * library of the protocol knows, which nobody needs and whose streams nobody watches.
 */
export function requireTransport(argv: readonly string[]): void {
  const asked = argv.find((arg) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(arg));
  const isReady = asked === '--node-ipc' ? process.send !== undefined : asked === '--stdio';
  if (isReady) return;
  const told = asked === undefined || OFFERED.includes(asked) ? '' : ` ${asked.split('=', 1)[0]} is not offered.`;
  process.stderr.write(
    `This is Plenary’s language server.${told} An editor starts it with --stdio, or from Node with --node-ipc.\n`,
  );
  process.exit(1);
}
