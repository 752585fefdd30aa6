import { describe, expect, it } from 'vitest';
import {
  savedPath,
  isAtOrBelow,
  isEmpty,
  pathAndParents,
  pruned,
  same,
  valueAt,
  withValueAt,
} from '../src/features/records/paths.ts';

describe('paths into a record', () => {
  const record = { name: 'Rejestracja', purposes: [{ purpose: 'wizyty' }, { purpose: 'rozliczenia' }] };

  it('read through objects and lists', () => {
    expect(valueAt(record, 'purposes/1/purpose')).toBe('rozliczenia');
    expect(valueAt(record, 'purposes/7/purpose')).toBeUndefined();
    expect(valueAt(record, 'name/0/x')).toBeUndefined();
    expect(valueAt(record, '')).toBe(record);
  });

  it('write a copy and leave the original', () => {
    const next = withValueAt(record, 'purposes/0/legal_basis', 'c');
    expect(valueAt(next, 'purposes/0')).toEqual({ purpose: 'wizyty', legal_basis: 'c' });
    expect(valueAt(record, 'purposes/0/legal_basis')).toBeUndefined();
    expect(next.purposes).not.toBe(record.purposes);
    expect((next.purposes as unknown[])[1]).toBe(record.purposes[1]);
  });

  it('make what is missing on the way', () => {
    expect(withValueAt({}, 'a/0/b', 1)).toEqual({ a: [{ b: 1 }] });
  });

  it('name themselves and what is above them', () => {
    expect(pathAndParents('a/0/b')).toEqual(['a/0/b', 'a/0', 'a']);
    expect(isAtOrBelow('a/0/b', 'a')).toBe(true);
    expect(isAtOrBelow('ab', 'a')).toBe(false);
  });
});

describe('an empty value', () => {
  it('is left out at every depth, zero and false are not empty', () => {
    expect(pruned({ a: '  ', b: [], c: { d: null, e: [''] }, n: 0, f: false, g: ' x ' })).toEqual({
      n: 0,
      f: false,
      g: 'x',
    });
    expect(isEmpty([{ a: '' }])).toBe(true);
    expect(isEmpty(0)).toBe(false);
  });

  it('makes no difference, nor does the order of names', () => {
    expect(same({ a: 'x', b: '' }, { a: 'x' })).toBe(true);
    expect(same({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(same({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false);
  });
});

describe('the path that a field has once its record is saved', () => {
  const value = { versions: [{}, { name: 'a', files: [] }, { name: ' ' }, { name: 'b' }], files: [] };
  it.each([
    ['files', 'files'],
    ['versions/1/files', 'versions/0/files'],
    ['versions/3/files', 'versions/1/files'],
    ['versions/0/files', null],
    ['versions/2/files', null],
    ['versions/9/files', null],
  ])('%s becomes %s', (path, saved) => expect(savedPath(value, path)).toBe(saved));
});
