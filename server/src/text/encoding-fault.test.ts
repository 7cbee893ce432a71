import { expect, test } from 'vitest';
import { encodingFault } from './encoding-fault';

const text = '[{ "title": "Phares\nde l’Étoile" }]';
const read = (bytes: Buffer): string => new TextDecoder('utf-8').decode(bytes);

test('a text in UTF-8 has none, whatever language it is in', () => {
  expect(encodingFault(read(Buffer.from(text)))).toBeNull();
  expect(encodingFault('Маяки 灯塔')).toBeNull();
  expect(encodingFault('')).toBeNull();
});

test('of a text in Latin-1 the first character that is lost is told', () => {
  const latin = read(Buffer.from('lamps\nÉtoile, Été', 'latin1'));
  expect(encodingFault(latin)).toEqual({ message: 'not in UTF-8; save the file in that encoding', offset: 6 });
});

test('a text with a zero is not for that in UTF-16', () => {
  expect(encodingFault('\0')).toBeNull();
  expect(encodingFault('\0\0\0\0lamps')).toBeNull();
  expect(encodingFault(read(Buffer.from('éé lamps', 'latin1')))?.message).toMatch(/^not in UTF-8/);
});

test.each([
  ['little-endian, with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['big-endian, with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['little-endian', Buffer.from(text, 'utf16le')],
  ['big-endian', Buffer.from(text, 'utf16le').swap16()],
])('a text in UTF-16 is told apart: %s', (_, bytes) => {
  expect(encodingFault(read(bytes))).toEqual({ message: 'in UTF-16; save it in UTF-8', offset: null });
});
