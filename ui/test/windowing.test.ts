import { describe, expect, it } from 'vitest';
import { pagesOf, rowAfterKey, scrollTo, sliceOf } from '../src/shared/windowing.ts';

describe('windowing', () => {
  it('draws the rows in sight and a few spare ones', () => {
    expect(sliceOf(0, 320, 32, 10_000, 4)).toEqual({ start: 0, end: 14 });
    expect(sliceOf(3200, 320, 32, 10_000, 4)).toEqual({ start: 96, end: 114 });
    expect(sliceOf(319_680, 320, 32, 10_000, 4)).toEqual({ start: 9986, end: 10_000 });
  });

  it.each([
    [0, 320, 32, 0],
    [-50, 320, 32, 3],
    [99_999, 320, 32, 3],
    [0, 0, 32, 3],
  ])('stays within the list (scroll %i, height %i, row %i, %i rows)', (top, height, row, count) => {
    const { start, end } = sliceOf(top, height, row, count);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(count);
    expect(start).toBeLessThanOrEqual(end);
  });

  it('every row is drawn when it is in sight', () => {
    for (let top = 0; top < 3200; top += 7) {
      const { start, end } = sliceOf(top, 300, 32, 200, 0);
      expect(start * 32).toBeLessThanOrEqual(top);
      expect(end * 32).toBeGreaterThanOrEqual(Math.min(top + 300, 200 * 32));
    }
  });

  it('scrolls only as far as it must', () => {
    expect(scrollTo(5, 0, 320, 32)).toBe(0);
    expect(scrollTo(10, 0, 320, 32)).toBe(32);
    expect(scrollTo(2, 320, 320, 32)).toBe(64);
  });

  it('asks for the pages that hold the slice', () => {
    expect(pagesOf({ start: 0, end: 100 }, 100)).toEqual([0]);
    expect(pagesOf({ start: 99, end: 101 }, 100)).toEqual([0, 1]);
    expect(pagesOf({ start: 5, end: 5 }, 100)).toEqual([]);
  });

  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['PageDown', 2, 7],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 0, 9],
    ['a', 3, null],
  ])('%s from row %i leads to %s', (key, row, to) => expect(rowAfterKey(key, row, 10, 5)).toBe(to));
});
