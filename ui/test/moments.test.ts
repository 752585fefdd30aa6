import { describe, expect, it } from 'vitest';
import { joinMoment, splitMoment } from '../src/shared/moments.ts';

describe('a minute with its zone', () => {
  it.each([
    ['2026-04-03T18:30+02:00', { day: '2026-04-03', hour: '18:30', offset: '+02:00' }],
    ['2026-04-03T18:30', { day: '2026-04-03', hour: '18:30', offset: '' }],
    ['2026-04-03 18', { day: '2026-04-03', hour: '18', offset: '' }],
    ['3.04 ', { day: '3.04', hour: '', offset: '' }],
    ['', { day: '', hour: '', offset: '' }],
  ])('%s is taken apart', (text, parts) => {
    expect(splitMoment(text)).toEqual(parts);
  });

  it.each([
    ['2026-04-03', '18:30', '2026-04-03T18:30'],
    ['2026-04-03', '9.05', '2026-04-03T09:05'],
    ['2026-04-03', '905', '2026-04-03T09:05'],
    ['2026-04-03', '25:00', '2026-04-03 25:00'],
    ['2026-04-03', '', '2026-04-03 '],
    ['', '', ''],
  ])('%s and %s make %s', (day, hour, text) => {
    expect(joinMoment({ day, hour, offset: '' })).toBe(text);
  });

  it('keeps what is typed, key by key', () => {
    let value = '2026-04-03T18:30+02:00';
    for (const typed of ['18:3', '18:', '18', '1', '', '2', '21', '21:', '21:1', '21:15']) {
      value = joinMoment({ ...splitMoment(value), hour: typed, offset: '' });
      expect(splitMoment(value).day).toBe('2026-04-03');
    }
    expect(value).toBe('2026-04-03T21:15');
  });
});
