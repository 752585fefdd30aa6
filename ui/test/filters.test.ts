import { describe, expect, it } from 'vitest';
import type { ColumnView } from '../src/api/generated/protocol.ts';
import { chipWords, usable, valuesOf } from '../src/features/records/filters.ts';
import { setLanguage } from '../src/shared/texts.svelte.ts';

const column = (shape: ColumnView['shape']): ColumnView => ({
  field: 'f',
  label: 'Pole',
  shape,
  ops: [],
  column: false,
});

describe('a filter in words', () => {
  it.each([
    [column({ type: 'date' }), 'from', ['2026-01-31'], 'Pole: od 31.01.2026'],
    [
      column({ type: 'choice', options: [{ code: 'a', label: 'Alfa' }], groups_of: null }),
      'is',
      ['a', 'b'],
      'Pole: jest Alfa lub b',
    ],
    [column({ type: 'link', kind: 'system' }), 'is_not', ['1'], 'Pole: nie jest Serwer'],
    [column({ type: 'text' }), 'empty', [], 'Pole: puste'],
    [undefined, 'contains', ['x'], 'f: zawiera x'],
  ] as const)('%#', (shown, op, values, words) => {
    setLanguage('pl');
    expect(chipWords({ field: 'f', op, values: [...values] }, shown, { '1': 'Serwer' })).toBe(words);
  });
});

it.each([
  [null, []],
  ['  ', []],
  [' a ', ['a']],
  [7, ['7']],
  [
    ['a', '', 'b'],
    ['a', 'b'],
  ],
])('a control that holds %j gives %j', (value, values) => {
  expect(valuesOf(value)).toEqual(values);
});

it('says something only with a value, unless it asks for emptiness', () => {
  expect(usable({ field: 'f', op: 'is', values: [] })).toBe(false);
  expect(usable({ field: 'f', op: 'filled', values: [] })).toBe(true);
});
