/** The largest message that is taken, in bytes: the largest Word file, as text, has a third of it. */
const MOST_MESSAGE = 256_000_000;
/** The longest header, in bytes: a client of ours sends some twenty. */
const MOST_HEADER = 8_192;

const END = '\r\n\r\n';

/**
 * Ends the process at a message in `input` whose header cannot be read, or that is too large. Nobody could tell any more
 * where messages begin, or wait for the end of this one: the connection would take in all that follows and answer
 * nothing, while an editor starts a server that has ended anew.
 */
export function endAtFaultyHeader(input: NodeJS.ReadableStream): void {
  const headers = new MessageHeaders();
  input.on('data', (chunk: Buffer) => {
    const fault = headers.faultIn(chunk);
    if (fault === null) return;
    process.stderr.write(`The server ends at ${fault}\n`);
    process.exit(1);
  });
}

/** Reads the headers of a stream of messages, and passes over what lies between them. */
export class MessageHeaders {
  /** As much of a header as has come; it is ASCII, or faulty. */
  #header = '';
  /** How much of a message is still to come, in bytes. */
  #rest = 0;

  /** What is wrong with the first faulty header that ends in `chunk`, the next of the stream; `null` where none does. */
  faultIn(chunk: Buffer): string | null {
    let at = 0;
    while (at < chunk.length) {
      const passed = Math.min(this.#rest, chunk.length - at);
      this.#rest -= passed;
      at += passed;
      if (at === chunk.length) break;
      const before = this.#header.length;
      this.#header += chunk.toString('latin1', at, at + MOST_HEADER);
      const end = this.#header.indexOf(END);
      if (end < 0) return this.#header.length < MOST_HEADER ? null : unreadable('it has no end', this.#header);
      const length = lengthIn(this.#header.slice(0, end));
      if (typeof length === 'string') return length;
      at += end + END.length - before;
      this.#header = '';
      this.#rest = length;
    }
    return null;
  }
}

/** The length of the message that `header` announces, in bytes; what is wrong with it where none can be told. */
function lengthIn(header: string): number | string {
  let length: string | undefined;
  for (const line of header.split('\r\n')) {
    const [, name] = /^([\w-]+):/.exec(line) ?? [];
    if (name === undefined) return unreadable('a line of it has no name', line);
    if (name.toLowerCase() === 'content-length') length = line.slice(name.length + 1).trim();
  }
  if (length === undefined) return unreadable('it has no Content-Length', header);
  if (!/^\d+$/.test(length)) return unreadable('its Content-Length is no number', length);
  if (Number(length) <= MOST_MESSAGE) return Number(length);
  return `a message that is announced as larger than ${MOST_MESSAGE / 1_000_000} MB: ${quoted(length)}`;
}

function unreadable(why: string, what: string): string {
  return `a message whose header cannot be read, for ${why}: ${quoted(what)}`;
}

/** The beginning of `text`, with nothing in it that a terminal would obey. */
function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80)).replace(/[\x7f-\xff]/g, '�');
}
