import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from '../src/views/idle.ts';

describe('a window that nobody touches', () => {
  const target = new EventTarget();
  let now = 0;
  let locked = 0;
  let stop = () => {};

  /** So many seconds go by, and the timer with them. */
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second += 5) {
      now += 5_000;
      vi.advanceTimersByTime(5_000);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', target);
    now = locked = 0;
    stop = watchIdle({ minutes: () => 2, lock: () => (locked += 1), now: () => now });
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is locked after the minutes, each time', () => {
    pass(115);
    expect(locked).toBe(0);
    pass(5);
    expect(locked).toBe(1);
    pass(120);
    expect(locked).toBe(2);
  });

  it('stays open while there are signs of the person', () => {
    for (let minute = 0; minute < 10; minute += 1) {
      pass(60);
      target.dispatchEvent(new Event('keydown'));
    }
    expect(locked).toBe(0);
  });

  it('is locked when the machine slept, however short the idle time was', () => {
    pass(10);
    now += 60_000;
    pass(5);
    expect(locked).toBe(1);
    pass(10);
    expect(locked).toBe(1);
  });

  it('is left alone once nobody watches', () => {
    stop();
    pass(600);
    expect(locked).toBe(0);
  });
});
