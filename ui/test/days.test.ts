import { describe, expect, it } from 'vitest';
import { byThen, endOfDay, parseDay, writeDay, writeMoment, writeMomentZoned, writeMonth } from '../src/shared/days.ts';

describe('a typed day', () => {
  it.each([
    ['23.11.2026', '2026-11-23'],
    ['3.1.2026', '2026-01-03'],
    ['23.11.26', '2026-11-23'],
    ['23-11-2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['23 11 2026', '2026-11-23'],
    ['23.11.2026 r.', '2026-11-23'],
    [' 2026-11-23 ', '2026-11-23'],
    ['23 Nov 2026', '2026-11-23'],
    ['1 january 2026', '2026-01-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is %s', (typed, iso) => expect(parseDay(typed)).toBe(iso));

  it.each([
    '',
    '31.02.2026',
    '29.02.2023',
    '29.02.1900',
    '0.1.2026',
    '12.13.2026',
    '23.11',
    'jutro',
    '23.11.202',
    '2026-11',
  ])('%s is no day', (typed) => expect(parseDay(typed)).toBeNull());

  it('is written in the form of the language, and read back', () => {
    expect(writeDay('2026-11-03', 'pl')).toBe('03.11.2026');
    expect(writeDay('2026-11-03', 'en')).toBe('3 Nov 2026');
    for (const lang of ['pl', 'en'] as const) expect(parseDay(writeDay('2026-02-28', lang))).toBe('2026-02-28');
  });

  it('what is no day is shown as it stands', () => {
    expect(writeDay('w przyszłym roku', 'pl')).toBe('w przyszłym roku');
    expect(writeMoment('—', 'pl')).toBe('—');
  });

  it('is written with its seconds and zone where a clock proves something', () => {
    const summer = new Date(2026, 6, 1, 7, 46, 2).toISOString();
    expect(writeMomentZoned(summer, 'pl')).toMatch(/^01\.07\.2026, 07:46:02 \(UTC[+−]\d\d:\d\d\)$/);
  });

  it('a month is written in words', () => {
    expect(writeMonth('2026-11', 'pl')).toBe('listopad 2026');
    expect(writeMonth('2026-11', 'en')).toBe('November 2026');
    expect(writeMonth('wkrótce', 'pl')).toBe('wkrótce');
  });

  it('ends a millisecond before the next', () => {
    expect(new Date(Date.parse(endOfDay('2026-11-23')) + 1).getHours()).toBe(0);
  });
});

it('a time-stamp is never told as of an earlier second', () => {
  expect(byThen('2026-11-23T12:00:00.000Z')).toBe('2026-11-23T12:00:00.000Z');
  expect(byThen('2026-11-23T23:59:59.001Z')).toBe('2026-11-24T00:00:00.000Z');
  expect(byThen('kiedyś')).toBe('kiedyś');
});
