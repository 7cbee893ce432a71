import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MessageHeaders } from './message-headers';

const message = fc
  .tuple(fc.constantFrom('Content-Length: ', 'content-length:', 'Content-Type: x\r\nContent-Length:\t'), fc.string())
  .map(([header, body]) => `${header}${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** What is found in `stream` where it comes in pieces of so many bytes, by turns. */
function faultIn(stream: string, sizes: readonly number[]): string | null {
  const bytes = Buffer.from(stream);
  const headers = new MessageHeaders();
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const end = at + (sizes[i % sizes.length] as number);
    const fault = headers.faultIn(bytes.subarray(at, end));
    if (fault !== null) return fault;
    at = end;
  }
  return null;
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test('messages are passed over, wherever the stream is cut', () => {
  fc.assert(fc.property(fc.array(message), sizes, (all, cut) => faultIn(all.join(''), cut) === null));
});

test('a faulty header behind them is found', () => {
  fc.assert(
    fc.property(fc.array(message), sizes, (all, cut) => {
      expect(faultIn(`${all.join('')}Content-Length: lamps\r\n\r\n`, cut)).toContain('no number: "lamps"');
      expect(faultIn(`${all.join('')}Content-Length: 256000001\r\n\r\n`, cut)).toContain('larger than 256 MB');
      expect(faultIn(all.join('') + 'x'.repeat(9_000), cut)).toContain('no end');
    }),
  );
});
