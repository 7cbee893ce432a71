import { describe, expect, it } from 'vitest';
import { PressedKey } from './pressed-key';

const change = (rangeOffset: number, rangeLength: number, text: string) => ({ rangeOffset, rangeLength, text });

describe('A key whose answer is on the way', () => {
  it('tells what was typed after it from what was there', () => {
    const key = new PressedKey(10, 10);
    key.follow(change(10, 0, 'U'));
    key.follow(change(11, 0, 'rges'));
    key.follow(change(14, 1, ''));
    expect(key).toMatchObject({ start: 10, typed: 4, lost: false });
  });

  it('moves with the text before it, and not with the text behind', () => {
    const key = new PressedKey(10, 12);
    key.follow(change(3, 2, 'lamps'));
    key.follow(change(40, 0, 'x'));
    expect(key).toMatchObject({ start: 13, end: 15, typed: 0, lost: false });
  });

  it('is lost when its place is', () => {
    const key = new PressedKey(10, 10);
    key.follow(change(8, 4, 'x'));
    expect(key.lost).toBe(true);
  });

  it('knows Backspace in front of it from other deletions', () => {
    const key = new PressedKey(10, 10);
    expect(key.isErasedBy(change(9, 1, ''))).toBe(true);
    expect(key.isErasedBy(change(8, 1, ''))).toBe(false);
    expect(key.isErasedBy(change(9, 1, 'x'))).toBe(false);
    key.follow(change(10, 0, 'U'));
    expect(key.isErasedBy(change(9, 1, ''))).toBe(false);
  });

  it('stands behind what an earlier key wrote at the same place', () => {
    const key = new PressedKey(10, 10);
    key.followKey(change(10, 0, '\n\n2. '));
    expect(key).toMatchObject({ start: 15, typed: 0, lost: false });
  });
});
